package org.channelwatch.api;

import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** A request that cannot be answered, and why. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** PostgreSQL keeps no NUL in texts. */
    private static final String NO_TEXT = "22021";

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

    static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(Status.CONFLICT, detail));
    }

    static ProblemException outdated(String detail) {
        return new ProblemException(Problem.of(Status.PRECONDITION_FAILED, detail));
    }

    static ProblemException badFields(List<Problem.FieldError> errors) {
        String detail =
                errors.size() == 1 ? errors.getFirst().message() : errors.size() + " faults; nothing was changed";
        return new ProblemException(Problem.of(Status.BAD_REQUEST, detail, errors));
    }

    static ProblemException tooLarge(int longest) {
        return tooLarge("The body must be at most " + longest + " bytes");
    }

    static ProblemException tooLarge(String detail) {
        return new ProblemException(Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, detail));
    }

    static ProblemException busy(String detail) {
        return new ProblemException(Problem.of(Status.SERVICE_UNAVAILABLE, detail));
    }

    /** What the database has refused: a text that none can be named by, or everything, as it is away. */
    static ProblemException of(SQLException cause) {
        boolean isText = NO_TEXT.equals(cause.getSQLState());
        var problem = new ProblemException(
                isText
                        ? Problem.of(Status.BAD_REQUEST, "The request holds the character U+0000, which is in no name")
                        : Problem.of(Status.SERVICE_UNAVAILABLE, "The database does not answer"));
        problem.initCause(cause);
        return problem;
    }

    Problem problem() {
        return Objects.requireNonNull(problem);
    }
}
