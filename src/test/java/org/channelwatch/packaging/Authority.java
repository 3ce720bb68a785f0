package org.channelwatch.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate authority of a test's own, and what it signs: by the keytool of the JDK. */
final class Authority {
    static final String PASSWORD = "test-only";

    private static final String KEYTOOL =
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString();

    private final Path folder;
    private final String name;

    /**
     * Somebody whose certificate was signed.
     *
     * @param keystore PKCS#12, with key and chain
     * @param key PEM, unencrypted
     * @param chain PEM
     */
    record Identity(Path keystore, Path key, Path chain) {}

    /** Makes an authority. */
    Authority(Path folder, String name) throws IOException, InterruptedException {
        this.folder = folder;
        this.name = name;
        keytool(
                keystore(name),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "bc:c",
                "-validity",
                "2");
        keytool(
                keystore(name),
                "-exportcert",
                "-alias",
                name,
                "-rfc",
                "-file",
                certificate().toString());
    }

    /** Its own certificate, PEM. */
    Path certificate() {
        return folder.resolve(name + ".crt");
    }

    /** Signs for somebody. */
    Identity sign(String who, String... hosts) throws IOException, InterruptedException, GeneralSecurityException {
        Path request = folder.resolve(who + ".csr");
        Path chain = folder.resolve(who + ".crt");
        keytool(
                keystore(who),
                "-genkeypair",
                "-alias",
                who,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + who);
        keytool(keystore(who), "-certreq", "-alias", who, "-file", request.toString());
        var signing = new ArrayList<>(List.of(
                "-gencert",
                "-alias",
                name,
                "-rfc",
                "-validity",
                "2",
                "-infile",
                request.toString(),
                "-outfile",
                chain.toString()));
        for (String host : hosts) signing.addAll(List.of("-ext", "san=dns:" + host));
        keytool(keystore(name), signing.toArray(String[]::new));
        keytool(
                keystore(who),
                "-importcert",
                "-alias",
                "authority",
                "-noprompt",
                "-file",
                certificate().toString());
        keytool(keystore(who), "-importcert", "-alias", who, "-noprompt", "-file", chain.toString());
        return new Identity(keystore(who), pem(who), chain);
    }

    private Path keystore(String who) {
        return folder.resolve(who + ".p12");
    }

    private Path pem(String who) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore(who))) {
            store.load(in, PASSWORD.toCharArray());
        }
        Key key = store.getKey(who, PASSWORD.toCharArray());
        String text = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        Path file = Files.writeString(folder.resolve(who + ".key"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static void keytool(Path keystore, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(KEYTOOL));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", keystore.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(said);
    }
}
