package org.channelwatch.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as arrays, one a column, so that a statement takes any number of them in one round trip. The arrays go over the wire in binary:
 * texts as they are, instants as microseconds since the epoch.
 */
public final class Unnest<T> {
    /**
     * A column.
     *
     * @param wire type of PostgreSQL in which the elements are sent
     * @param read how it is read from the name of what was sent
     */
    private record Column<T>(
            String name, String wire, String read, IntFunction<Object[]> array, Function<T, @Nullable Object> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    public Unnest<T> instant(String name, Function<T, @Nullable Instant> value) {
        return add(name, "int8", "'epoch'::timestamptz + %s * '1 us'::interval", Long[]::new, row -> {
            Instant instant = value.apply(row);
            return instant == null ? null : Long.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        });
    }

    /** Anything, by its {@code toString}. */
    public Unnest<T> text(String name, Function<T, @Nullable Object> value) {
        return add(name, "text", "%s", String[]::new, row -> string(value.apply(row)));
    }

    public Unnest<T> uuid(String name, Function<T, @Nullable Object> value) {
        return add(name, "text", "%s::uuid", String[]::new, row -> string(value.apply(row)));
    }

    public Unnest<T> integer(String name, Function<T, @Nullable Integer> value) {
        return add(name, "int4", "%s", Integer[]::new, value::apply);
    }

    public Unnest<T> bigint(String name, Function<T, @Nullable Long> value) {
        return add(name, "int8", "%s", Long[]::new, value::apply);
    }

    public Unnest<T> bool(String name, Function<T, Boolean> value) {
        return add(name, "bool", "%s", Boolean[]::new, value::apply);
    }

    private Unnest<T> add(
            String name, String wire, String read, IntFunction<Object[]> array, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, wire, read, array, value));
        return this;
    }

    /** A table {@code u} with these columns, and {@code ordinal}. */
    public String sql() {
        String read = columns.stream()
                .map(column -> column.read().formatted("raw." + column.name()) + " as " + column.name())
                .collect(Collectors.joining(", "));
        String arrays =
                columns.stream().map(column -> "?::" + column.wire() + "[]").collect(Collectors.joining(", "));
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "(select " + read + ", raw.ordinal from unnest(" + arrays + ") with ordinality as raw (" + names
                + ", ordinal)) as u";
    }

    /** The names of the columns, as of {@code u}. */
    public String names() {
        return columns.stream().map(column -> "u." + column.name()).collect(Collectors.joining(", "));
    }

    /** Sets each column but the first, by which the row is found. */
    public String assignments() {
        return columns.stream()
                .skip(1)
                .map(column -> column.name() + " = u." + column.name())
                .collect(Collectors.joining(", "));
    }

    /** Binds the arrays from parameter {@code first} on; returns the number of the parameter behind them. */
    public int bind(Connection connection, PreparedStatement statement, int first, List<T> rows) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Object[] values = column.array().apply(rows.size());
            for (int row = 0; row < values.length; row++)
                values[row] = column.value().apply(rows.get(row));
            statement.setArray(first + i, connection.createArrayOf(column.wire(), values));
        }
        return first + columns.size();
    }

    /** Texts as one text that PostgreSQL reads as an array of them: <code>{"a","b"}</code>. */
    public static String array(List<String> values) {
        var literal = new StringBuilder("{");
        for (String value : values) {
            if (literal.length() > 1) literal.append(',');
            literal.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
