package org.channelwatch.store.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The actors that were imported over the API; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class DeclaredActors {
    /**
     * An actor.
     *
     * @param definition as a catalog has it
     */
    public record DeclaredActor(String id, String definition) {}

    /** Declares actors, or changes them. */
    public void declare(Connection connection, List<DeclaredActor> actors) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into actor (id, definition) values (?, ?)
                on conflict (id) do update set definition = excluded.definition""")) {
            for (DeclaredActor actor : actors) {
                statement.setString(1, actor.id());
                statement.setString(2, actor.definition());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Removes an actor; false where there is none. */
    public boolean remove(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("delete from actor where id = ?")) {
            statement.setString(1, id);
            return statement.executeUpdate() > 0;
        }
    }

    /** All of them, by id. */
    public List<DeclaredActor> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select id, definition from actor order by id");
                var result = statement.executeQuery()) {
            var actors = new ArrayList<DeclaredActor>();
            while (result.next()) actors.add(new DeclaredActor(result.getString(1), result.getString(2)));
            return actors;
        }
    }

    /** Tells whether any of them is another than it was. */
    public String mark(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select coalesce(md5(string_agg(definition, '' order by id)), '') from actor");
                var result = statement.executeQuery()) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
