package org.channelwatch.bench;

import java.util.List;
import org.channelwatch.extract.ExtractorBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH, for the code between the servers. */
final class Microbenchmarks {
    private Microbenchmarks() {}

    static void measure(Bench bench) throws Exception {
        for (Class<?> one : List.of(CoreBenchmark.class, ExtractorBenchmark.class)) {
            var options = new OptionsBuilder().include(one.getName()).build();
            for (RunResult result : new Runner(options).run()) {
                String name = result.getParams().getBenchmark();
                String aliases = result.getParams().getParam("aliases");
                bench.add(
                        name.substring(name.lastIndexOf('.') + 1)
                                + (aliases == null ? "" : ", " + aliases + " aliases"),
                        "%,.0f ± %,.0f /s"
                                .formatted(
                                        result.getPrimaryResult().getScore(),
                                        result.getPrimaryResult().getScoreError()),
                        one == ExtractorBenchmark.class ? "≥ 2,000/s" : "");
            }
        }
    }
}
