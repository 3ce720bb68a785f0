package org.channelwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.channelwatch.ingest.MalformedNewsException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns exceptions into problem documents. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return e.problem().response();
    }

    @ServerExceptionMapper
    Response malformed(MalformedNewsException e) {
        var errors = e.faults().stream()
                .map(fault -> new Problem.FieldError(fault.field(), fault.message()))
                .toList();
        return Problem.of(Status.BAD_REQUEST, String.valueOf(e.getMessage()), errors)
                .response();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return Problem.of(Status.BAD_REQUEST, "The body is not the JSON that is wanted")
                .response();
    }

    /** Takes the place of Quarkus's own answer, which is empty. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        String field = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        if (field.isEmpty()) return unreadable(e);
        String wanted =
                e.getTargetType() == Instant.class ? "an instant such as 2022-03-09T00:00:00Z" : "of another form";
        String message = "must be " + wanted;
        return Problem.of(Status.BAD_REQUEST, field + " " + message, List.of(new Problem.FieldError(field, message)))
                .response();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        return Problem.of(status, String.valueOf(e.getMessage())).response();
    }

    @ServerExceptionMapper
    Response database(SQLException e) {
        Problem problem = ProblemException.of(e).problem();
        if (problem.status() == Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            LOG.warnf("A request could not be answered: %s", e.getMessage());
        }
        return problem.response();
    }

    /** A fault of ours. */
    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        LOG.error("A request could not be answered", e);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "This should not have happened; the log says what did")
                .response();
    }
}
