package org.channelwatch.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.catalog.CatalogException.Fault;
import org.jspecify.annotations.Nullable;

/** Where the catalog comes from: a file, or a resource of the class path. */
public final class CatalogSource {
    /** The catalog that ships with the service. */
    public static final String STARTER = "classpath:channels.yaml";

    private static final String CLASS_PATH = "classpath:";
    /** Stands in decoded text for what is no UTF-8, or for itself. */
    private static final char REPLACEMENT = '\ufffd';

    private final String location;

    /** @param location the value of {@code channelwatch.catalog}: a path, or {@code classpath:} and the name of a resource */
    public CatalogSource(String location) {
        this.location = location.strip();
    }

    /** What faults call it. */
    public String name() {
        return location;
    }

    /**
     * The catalog, read anew.
     *
     * @throws CatalogException if it can't be read, or has any fault
     */
    public Catalog load() {
        return CatalogReader.read(text(), location);
    }

    /**
     * The text of the catalog, read anew.
     *
     * @throws CatalogException if it can't be read, or is no UTF-8
     */
    public String text() {
        return decode(bytes());
    }

    /**
     * Tells versions of the file apart without reading it: which file it is, also behind links, its size, and when it was last changed, which
     * unlike the time of its content nobody can set.
     *
     * @return null where it is no file, or the system does not tell
     */
    @Nullable
    Version version() {
        if (location.startsWith(CLASS_PATH)) return null;
        try {
            var attributes = Files.readAttributes(Path.of(location), "unix:dev,ino,size,ctime");
            return attributes.get("ctime") instanceof FileTime at
                    ? new Version(List.copyOf(attributes.values()), at.toInstant())
                    : null;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * A version of the file.
     *
     * @param changedAt when it was changed, by a clock that may tick in some milliseconds only
     */
    record Version(List<Object> attributes, Instant changedAt) {
        private static final Duration TICK = Duration.ofSeconds(2);

        /** Whether what is changed after {@code now} has another version. */
        boolean isSettled(Instant now) {
            return changedAt.plus(TICK).isBefore(now);
        }
    }

    private byte[] bytes() {
        if (location.isEmpty()) throw fault(0, "it must be a path, or " + STARTER);
        return location.startsWith(CLASS_PATH) ? resource(location.substring(CLASS_PATH.length())) : file();
    }

    private byte[] file() {
        try {
            Path path = Path.of(location);
            if (Files.isDirectory(path)) throw fault(0, "cannot be read: it is a directory");
            if (!Files.exists(path)) throw fault(0, "there is no such file; looked for it at " + path.toAbsolutePath());
            return Files.readAllBytes(path);
        } catch (AccessDeniedException e) {
            throw fault(0, "cannot be read: access is denied");
        } catch (IOException | InvalidPathException e) {
            throw fault(0, "cannot be read: " + e);
        }
    }

    private byte[] resource(String resource) {
        try (InputStream stream = open(resource)) {
            if (stream == null) throw fault(0, "there is no such resource on the class path");
            return stream.readAllBytes();
        } catch (IOException e) {
            throw fault(0, "cannot be read: " + e);
        }
    }

    private static @Nullable InputStream open(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return (loader != null ? loader : CatalogSource.class.getClassLoader()).getResourceAsStream(resource);
    }

    private String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) return text;
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (!decoder.decode(input, output, true).isError()) return output.flip().toString();
        int line = 1;
        for (int i = 0; i < input.position(); i++) {
            if (bytes[i] == '\n') line++;
        }
        throw fault(line, "not UTF-8");
    }

    private CatalogException fault(int line, String message) {
        return new CatalogException(
                List.of(new Fault(location.isEmpty() ? "channelwatch.catalog" : location, line, message)));
    }
}
