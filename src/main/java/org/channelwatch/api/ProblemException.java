package org.channelwatch.api;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Objects;

/** A request that cannot be answered, and why. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never sent anywhere
    private final Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    static ProblemException badField(String field, String message) {
        return new ProblemException(
                Problem.of(Status.BAD_REQUEST, field + " " + message, List.of(new Problem.FieldError(field, message))));
    }

    static ProblemException notFound(String what, Object id) {
        return new ProblemException(Problem.of(Status.NOT_FOUND, "There is no " + what + " " + id));
    }

    Problem problem() {
        return Objects.requireNonNull(problem);
    }
}
