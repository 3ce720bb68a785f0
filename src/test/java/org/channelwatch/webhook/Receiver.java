package org.channelwatch.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A receiver of webhooks that fails as it is told to. */
final class Receiver implements AutoCloseable {
    /** Instead of a status: does not answer at all. */
    static final int HANG = 0;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Received> behaviour = event -> 204;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile @Nullable HttpServer server;
    private final int port;

    /** An event, as it came in. */
    record Received(String path, String id, String timestamp, String signature, byte[] body, JsonNode event) {
        String channel() {
            return event.get("subject").asText();
        }

        int sequence() {
            return event.at("/data/sequence").asInt();
        }

        /** Whether it was signed with this secret. */
        boolean isSignedWith(String secret) throws Exception {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return signature.equals("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body)));
        }
    }

    Receiver() throws IOException {
        HttpServer starting = start(0);
        server = starting;
        port = starting.getAddress().getPort();
    }

    private HttpServer start(int wanted) throws IOException {
        var starting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        starting.createContext("/", this::answer);
        starting.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        starting.start();
        return starting;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        var event = new Received(
                exchange.getRequestURI().getPath(),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body,
                json.readTree(body));
        attempts.incrementAndGet();
        int status = behaviour.applyAsInt(event);
        if (status == HANG) return;
        if (status < 300) received.add(event);
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** From now on answers with this status; {@link #HANG} for none. */
    void answers(ToIntFunction<Received> how) {
        behaviour = how;
    }

    void goDown() {
        HttpServer running = server;
        if (running != null) running.stop(0);
        server = null;
    }

    void comeBack() throws IOException {
        server = start(port);
    }

    String url() {
        return "http://localhost:" + port + "/alerts?desk=1";
    }

    int attempts() {
        return attempts.get();
    }

    /** What it has taken of a channel, in the order in which it came. */
    List<Received> of(String channel) {
        return received.stream().filter(one -> one.channel().equals(channel)).toList();
    }

    @Override
    public void close() {
        goDown();
    }
}
