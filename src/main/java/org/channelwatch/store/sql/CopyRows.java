package org.channelwatch.store.sql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows by PostgreSQL's COPY in its binary format: of all ways in the one that costs least per row. It knows no conflicts: a row that is
 * there already fails the whole. The format is that of PostgreSQL's manual, chapter COPY, “Binary Format”.
 */
public final class CopyRows<T> {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final int TEXT_OID = 25;
    private static final int CHUNK = 1 << 16;
    /** Of a row, less its texts. */
    private static final int ROW = 512;
    /** PostgreSQL counts microseconds from the beginning of the year 2000. */
    private static final long EPOCH_SECOND =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private static final long MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String name, Writing<T> writing) {}

    @FunctionalInterface
    private interface Writing<T> {
        void write(T row, Buffer to);
    }

    /** Into this table. */
    public CopyRows(String table) {
        this.table = table;
    }

    public CopyRows<T> uuid(String name, Function<T, @Nullable UUID> value) {
        return add(name, (row, to) -> to.uuid(value.apply(row)));
    }

    public CopyRows<T> integer(String name, Function<T, @Nullable Integer> value) {
        return add(name, (row, to) -> to.integer(value.apply(row)));
    }

    public CopyRows<T> bigint(String name, Function<T, @Nullable Long> value) {
        return add(name, (row, to) -> to.bigint(value.apply(row)));
    }

    public CopyRows<T> text(String name, Function<T, @Nullable String> value) {
        return add(name, (row, to) -> to.text(value.apply(row)));
    }

    /** Null where the list is empty. */
    public CopyRows<T> texts(String name, Function<T, List<String>> value) {
        return add(name, (row, to) -> to.texts(value.apply(row)));
    }

    public CopyRows<T> instant(String name, Function<T, @Nullable Instant> value) {
        return add(name, (row, to) -> to.instant(value.apply(row)));
    }

    public CopyRows<T> real(String name, ToDoubleFunction<T> value) {
        return add(name, (row, to) -> to.real((float) value.applyAsDouble(row)));
    }

    public CopyRows<T> bool(String name, Predicate<T> value) {
        return add(name, (row, to) -> to.bool(value.test(row)));
    }

    private CopyRows<T> add(String name, Writing<T> writing) {
        columns.add(new Column<>(name, writing));
        return this;
    }

    /**
     * Inserts all rows.
     *
     * @throws SQLException if one of them is refused; then none is in
     */
    public void insert(Connection connection, List<T> rows) throws SQLException {
        if (rows.isEmpty()) return;
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + names + ") from stdin (format binary)");
        try {
            var buffer = new Buffer();
            buffer.begin();
            for (T row : rows) {
                buffer.count(columns.size());
                for (Column<T> column : columns) column.writing().write(row, buffer);
                if (buffer.length() > CHUNK) buffer.sendTo(copy);
            }
            buffer.count(NULL);
            buffer.sendTo(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    /** Grows with its texts. */
    private static final class Buffer {
        private ByteBuffer bytes = ByteBuffer.allocate(2 * CHUNK);

        int length() {
            return bytes.position();
        }

        void sendTo(CopyIn copy) throws SQLException {
            copy.writeToCopy(bytes.array(), 0, bytes.position());
            bytes.clear();
        }

        void begin() {
            bytes.put(SIGNATURE).putLong(0L);
        }

        void count(int fields) {
            reserve(ROW);
            bytes.putShort((short) fields);
        }

        void uuid(@Nullable UUID value) {
            if (value == null) bytes.putInt(NULL);
            else bytes.putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        }

        void integer(@Nullable Integer value) {
            if (value == null) bytes.putInt(NULL);
            else bytes.putInt(4).putInt(value);
        }

        void bigint(@Nullable Long value) {
            if (value == null) bytes.putInt(NULL);
            else bytes.putInt(8).putLong(value);
        }

        void text(@Nullable String value) {
            if (value == null) {
                bytes.putInt(NULL);
                return;
            }
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            reserve(encoded.length + ROW);
            bytes.putInt(encoded.length).put(encoded);
        }

        void texts(List<String> values) {
            if (values.isEmpty()) {
                bytes.putInt(NULL);
                return;
            }
            int begin = bytes.position();
            bytes.putInt(0)
                    .putInt(1)
                    .putInt(0)
                    .putInt(TEXT_OID)
                    .putInt(values.size())
                    .putInt(1);
            for (String value : values) text(value);
            bytes.putInt(begin, bytes.position() - begin - Integer.BYTES);
        }

        void instant(@Nullable Instant value) {
            if (value == null) {
                bytes.putInt(NULL);
                return;
            }
            long seconds = value.getEpochSecond() - EPOCH_SECOND;
            bytes.putInt(8).putLong(seconds * MICROS_A_SECOND + value.getNano() / NANOS_A_MICRO);
        }

        void real(float value) {
            bytes.putInt(4).putFloat(value);
        }

        void bool(boolean value) {
            bytes.putInt(1).put((byte) (value ? 1 : 0));
        }

        private void reserve(int length) {
            if (bytes.remaining() >= length) return;
            var larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + 2 * length));
            larger.put(bytes.flip());
            bytes = larger;
        }
    }
}
