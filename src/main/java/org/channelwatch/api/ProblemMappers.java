package org.channelwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
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

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        return Problem.of(status, String.valueOf(e.getMessage())).response();
    }

    @ServerExceptionMapper
    Response database(SQLException e) {
        LOG.warnf("A request could not be answered: %s", e.getMessage());
        return Problem.of(Status.SERVICE_UNAVAILABLE, "The database does not answer")
                .response();
    }
}
