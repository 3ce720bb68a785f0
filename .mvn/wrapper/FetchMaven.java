import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/**
 * {@code FetchMaven URL SHA512 FOLDER}: downloads the zip of a Maven distribution, refuses it if its digest is another, and unpacks
 * it as FOLDER. The folder appears in one step, so that an interrupted download leaves nothing half done.
 */
class FetchMaven {
    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[2]);
        byte[] zip;
        try (var in = URI.create(args[0]).toURL().openStream()) {
            zip = in.readAllBytes();
        } catch (IOException e) {
            fail("Maven could not be fetched from " + args[0] + ": " + e + ". Behind a mirror, set MVNW_REPOURL to its address.");
            return;
        }
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(zip));
        if (!digest.equals(args[1])) {
            fail(args[0] + " has SHA-512 " + digest + ", but " + args[1] + " was expected. Nothing was installed.");
            return;
        }
        Files.createDirectories(target.getParent());
        Path unpacked = Files.createTempDirectory(target.getParent(), "unpacking");
        unzip(zip, unpacked);
        try {
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            deleteTree(unpacked); // another run was faster
        }
    }

    /** Entries lie below one top folder, which is left out. */
    private static void unzip(byte[] zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path file = folder.resolve(name).normalize();
                if (!file.startsWith(folder)) throw new IOException("an entry leads outside: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                    if (name.startsWith("bin/")) file.toFile().setExecutable(true);
                }
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
