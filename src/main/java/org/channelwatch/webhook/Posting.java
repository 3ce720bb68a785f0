package org.channelwatch.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.channelwatch.alert.AlertCloudEvent;
import org.channelwatch.store.webhook.StoredWebhook;
import org.jspecify.annotations.Nullable;

/** Posts one event to one receiver: a structured CloudEvent, signed. Redirects are not followed, and answers are not read. */
@ApplicationScoped
class Posting {
    private static final int OK_FROM = 200;
    private static final int OK_TO = 299;

    private final HttpClient client;
    private final Receivers receivers;
    private final ObjectMapper json;
    private final Duration timeout;
    private final Clock clock;

    Posting(Vertx vertx, Receivers receivers, ObjectMapper json, WebhookSettings settings, Clock clock) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        settings.timeout().toMillis()));
        this.receivers = receivers;
        this.json = json;
        this.timeout = settings.timeout();
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** What an operator is told. */
        String words();

        /** The receiver has it. */
        record Taken(String words) implements Outcome {}

        /** The receiver answers, and will not have this one. */
        record Declined(String words) implements Outcome {}

        /** The receiver wants nothing any more. */
        record Gone(String words) implements Outcome {}

        /** The receiver was not reached, or cannot take anything now. */
        record Missed(String words) implements Outcome {}
    }

    Outcome post(StoredWebhook webhook, AlertCloudEvent event) {
        try {
            URI uri = receivers.read(webhook.url());
            InetAddress address = receivers.resolve(uri);
            return outcome(send(uri, address, webhook, event));
        } catch (Receivers.Refused e) {
            return new Outcome.Missed("Not sent: the address " + e.getMessage());
        } catch (UnknownHostException e) {
            return new Outcome.Missed("The host has no address");
        } catch (TimeoutException e) {
            return new Outcome.Missed("No answer within " + timeout);
        } catch (ExecutionException e) {
            return new Outcome.Missed(words(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Missed("Interrupted");
        }
    }

    private int send(URI uri, InetAddress address, StoredWebhook webhook, AlertCloudEvent event)
            throws ExecutionException, InterruptedException, TimeoutException {
        byte[] body = body(event);
        long timestamp = clock.instant().getEpochSecond();
        String id = event.id().toString();
        Future<Integer> status = client.request(options(uri, address))
                .compose(request -> request.putHeader("Content-Type", "application/cloudevents+json; charset=utf-8")
                        .putHeader("User-Agent", "channel-watch")
                        .putHeader("webhook-id", id)
                        .putHeader("webhook-timestamp", Long.toString(timestamp))
                        .putHeader("webhook-signature", Signature.of(webhook.secret(), id, timestamp, body))
                        .send(Buffer.buffer(body))
                        .map(answer -> {
                            int code = answer.statusCode();
                            request.connection().close();
                            return code;
                        }));
        return status.toCompletionStage().toCompletableFuture().get(timeout.toMillis() * 2, TimeUnit.MILLISECONDS);
    }

    /** The connection goes to the address that was checked; name and certificate are those of the host. */
    private RequestOptions options(URI uri, InetAddress address) {
        boolean https = "https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        int port = uri.getPort() >= 0 ? uri.getPort() : https ? 443 : 80;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(https)
                .setHost(uri.getHost())
                .setPort(port)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setFollowRedirects(false)
                .setTimeout(timeout.toMillis());
    }

    private byte[] body(AlertCloudEvent event) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", event.id());
        envelope.put("type", event.type());
        envelope.put("source", event.source());
        envelope.put("subject", event.subject());
        envelope.put("time", event.time());
        envelope.put("datacontenttype", "application/json");
        envelope.put("data", event.data());
        try {
            return json.writeValueAsBytes(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written", e);
        }
    }

    /** Too busy, too slow and broken pass by; what else is answered is about this event. */
    private static Outcome outcome(int status) {
        String words = "HTTP " + status;
        if (status >= OK_FROM && status <= OK_TO) return new Outcome.Taken(words);
        return switch (status) {
            case 410 -> new Outcome.Gone(words + ": the receiver wants nothing any more");
            case 400, 405, 406, 409, 413, 415, 422 -> new Outcome.Declined(words);
            default -> new Outcome.Missed(words);
        };
    }

    private static String words(@Nullable Throwable failure) {
        if (failure == null) return "It failed";
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
