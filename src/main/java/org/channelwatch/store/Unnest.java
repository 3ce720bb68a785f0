package org.channelwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows as arrays, one a column, so that a statement takes any number of them in one round trip:
 * {@code from unnest(?::uuid[], ?::text[]) as u (id, name)}.
 */
final class Unnest<T> {
    private record Column<T>(String type, Function<T, @Nullable Object> value) {}

    private final List<String> names = new ArrayList<>();
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * Adds a column.
     *
     * @param type of PostgreSQL, of the elements
     * @param value of a row; instants go as ISO-8601, all else by its {@code toString}
     */
    Unnest<T> column(String name, String type, Function<T, @Nullable Object> value) {
        names.add(name);
        columns.add(new Column<>(type, value));
        return this;
    }

    Unnest<T> instant(String name, Function<T, @Nullable Instant> value) {
        return column(name, "timestamptz", value::apply);
    }

    Unnest<T> text(String name, Function<T, @Nullable Object> value) {
        return column(name, "text", value);
    }

    /** {@code unnest(?::text[], …) with ordinality as u (a, …, ordinal)}. */
    String sql() {
        return columns.stream()
                        .map(column -> "?::" + column.type() + "[]")
                        .collect(Collectors.joining(", ", "unnest(", ")"))
                + " with ordinality as u (" + String.join(", ", names) + ", ordinal)";
    }

    /** The names of the columns, as of {@code u}. */
    String names() {
        return names.stream().map(name -> "u." + name).collect(Collectors.joining(", "));
    }

    /** Binds the arrays from parameter {@code first} on; returns the number of the parameter behind them. */
    int bind(Connection connection, PreparedStatement statement, int first, List<T> rows) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Object[] values = IntStream.range(0, rows.size())
                    .mapToObj(row -> column.value().apply(rows.get(row)))
                    .map(value -> value == null ? null : value.toString())
                    .toArray();
            statement.setArray(first + i, connection.createArrayOf("text", values));
        }
        return first + columns.size();
    }
}
