package org.channelwatch.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * As much of an OpenID Connect provider as a log-in needs: discovery, keys, a page on which one chooses who to be, and tokens. Beside
 * that {@code /sign} signs any claims, for tests to come with tokens that nobody should accept.
 */
public final class LoginServer implements QuarkusTestResourceLifecycleManager {
    static final String CLIENT = "channel-watch";

    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final KeyPair keys = newKeys();
    private HttpServer server;
    private String url;

    private record Login(String role, String nonce) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        url = "http://localhost:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, "application/json", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(url)));
        server.createContext("/keys", exchange -> answer(exchange, "application/json", jwks()));
        server.createContext("/authorize", this::choose);
        server.createContext("/token", this::exchange);
        server.createContext(
                "/elsewhere", exchange -> answer(exchange, "text/html", "<title>Another site</title><body>"));
        server.createContext("/sign", exchange -> {
            Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
            answer(exchange, "text/plain", sign(asked.get("claims")));
        });
        server.start();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url,
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.client-id",
                CLIENT,
                "quarkus.oidc.credentials.secret",
                "a-secret-of-the-client-that-is-long-enough",
                "quarkus.oidc.application-type",
                "hybrid",
                "quarkus.oidc.token.audience",
                CLIENT);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** The page on which people log in. */
    private void choose(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        var page = new StringBuilder("<!doctype html><title>Log in</title>");
        for (String role : new String[] {"viewer", "operator", "stranger"}) {
            String code = UUID.randomUUID().toString();
            logins.put(code, new Login(role, asked.getOrDefault("nonce", "")));
            page.append("<p><a href='%s?code=%s&state=%s'>as %s</a>"
                    .formatted(asked.get("redirect_uri"), code, asked.get("state"), role));
        }
        answer(exchange, "text/html", page.toString());
    }

    private void exchange(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Login login = logins.remove(parameters(body).getOrDefault("code", ""));
        if (login == null) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        String token = sign(claims(login.role(), login.nonce()));
        answer(exchange, "application/json", """
                {"token_type":"Bearer","expires_in":300,"id_token":"%1$s","access_token":"%1$s"}""".formatted(token));
    }

    private String claims(String role, String nonce) {
        long now = Instant.now().getEpochSecond();
        return """
                {"iss":"%s","aud":"%s","sub":"%s","upn":"ann as %s","groups":["%s"],"nonce":"%s","iat":%d,"exp":%d}""".formatted(url, CLIENT, role, role, role, nonce, now, now + 300);
    }

    private String sign(String claims) {
        try {
            String signed =
                    base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"test\"}".getBytes(StandardCharsets.UTF_8))
                            + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}""".formatted(base64(unsigned(key.getModulus())), base64(unsigned(key.getPublicExponent())));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        for (String one : query.split("&")) {
            String[] parts = one.split("=", 2);
            parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
