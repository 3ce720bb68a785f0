package org.channelwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.extract.LexiconAblation;

/** Runs the measurements that are named, or all, and writes the report. */
public final class Bench {
    private static final Path REPORT = Path.of("target/bench/report.md");

    private final StringBuilder report = new StringBuilder("""
            | what | measured | yardstick | ratio |
            |---|---|---|---|
            """);

    @FunctionalInterface
    private interface Measurement {
        void measure(Bench report) throws Exception;
    }

    public static void main(String[] names) throws Exception {
        Map<String, Measurement> all = new LinkedHashMap<>();
        all.put("code", Microbenchmarks::measure);
        all.put("start", Starting::measure);
        all.put("reads", Reads::measure);
        all.put("intake", Intake::measure);
        all.put("articles", Intake::measureArticles);
        all.put("detection", Detection::measure);
        all.put("storm", Storm::measure);
        all.put("million", Intake::measureChannels);
        all.put("scale-out", Intake::measureReplicas);
        all.put("lexicons", report -> LexiconAblation.measure());
        var bench = new Bench();
        for (String name : names.length == 0
                ? all.keySet().stream().filter(name -> !name.equals("lexicons")).toList()
                : List.of(names)) {
            Measurement measurement = all.get(name);
            if (measurement == null) throw new IllegalArgumentException(name + " is none of " + all.keySet());
            say("%s …", name);
            measurement.measure(bench);
        }
        System.exit(0); // Kafka's clients may linger
    }

    static void say(String format, Object... arguments) {
        System.out.println("bench: " + format.formatted(arguments));
    }

    /** A line of the report, where there is something to compare with. */
    void add(String what, String measured, String yardstick, double ratio) throws IOException {
        line(what, measured, yardstick, "%.2f".formatted(ratio));
    }

    /** A line of the report. */
    void add(String what, String measured, String target) throws IOException {
        line(what, measured, target, "");
    }

    private void line(String what, String measured, String yardstick, String ratio) throws IOException {
        say("%s: %s; %s %s", what, measured, yardstick, ratio);
        report.append("| %s | %s | %s | %s |%n".formatted(what, measured, yardstick, ratio));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
    }
}
