package org.channelwatch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How many pollers are served, side by side with Quarkus's own hello world. Needs {@code wrk}. */
final class Reads {
    private static final int CHANNELS = 5_000;
    private static final int ROUNDS = 3;
    private static final Pattern RATE = Pattern.compile("Requests/sec: *([0-9.]+)");
    private static final String HELLO = "hello";

    private Reads() {}

    /** A request that is made again and again. */
    private record Asked(String url, List<String> headers) {
        private Asked(String url, String... headers) {
            this(url, List.of(headers));
        }
    }

    static void measure(Bench bench) throws Exception {
        try (var stand = new Stand(CHANNELS);
                var hello = new Hello()) {
            stand.cluster.start(1);
            String page = "http://localhost:" + stand.cluster.replicas.getFirst().port + "/api/channels?limit=100";
            Stand.awaitAnswer(hello.url());
            Stand.awaitAnswer(page);
            Map<String, Asked> all = new LinkedHashMap<>();
            all.put(HELLO, new Asked(hello.url()));
            all.put("304 to who has the page", new Asked(page, "If-None-Match: " + tag(page)));
            all.put("page of 100 channels", new Asked(page));
            all.put("page of 100 channels, gzip", new Asked(page, "Accept-Encoding: gzip"));
            Map<String, Double> rates = rates(all);
            double yardstick = rates.remove(HELLO);
            for (var one : rates.entrySet()) {
                bench.add(
                        one.getKey(),
                        "%.0f/s".formatted(one.getValue()),
                        "hello %.0f/s".formatted(yardstick),
                        one.getValue() / yardstick);
            }
        }
    }

    /** The medians of some rounds, in turn, so that what else the machine does hits all of them; the first only warms up. */
    private static Map<String, Double> rates(Map<String, Asked> all) throws IOException, InterruptedException {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var one : all.entrySet()) {
                double rate = rate(one.getValue());
                if (round > 0)
                    measured.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                            .add(rate);
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        measured.forEach((name, rates) ->
                medians.put(name, rates.stream().sorted().toList().get(ROUNDS / 2)));
        return medians;
    }

    private static double rate(Asked asked) throws IOException, InterruptedException {
        var command = new ArrayList<>(Arrays.asList("wrk", "-t1", "-c64", "-d5s"));
        for (String header : asked.headers()) command.addAll(List.of("-H", header));
        command.add(asked.url());
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || said.contains("Non-2xx") || !rate.find()) throw new IllegalStateException(said);
        return Double.parseDouble(rate.group(1));
    }

    private static String tag(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return http.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }
    }
}
