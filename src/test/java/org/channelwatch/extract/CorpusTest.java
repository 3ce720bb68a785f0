package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads the sample news, and the labelled news beside the repository where it is there, by the main rules of its scorer: the kinds and
 * parties that are found.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path SAMPLES = Path.of("src/test/resources/news");

    /** What became of the labels of some passages. */
    private static final class Score {
        int found;
        int missed;
        int falseOnes;
        int falseContacts;

        double precision() {
            return (double) found / (found + falseOnes);
        }

        double recall() {
            return (double) found / (found + missed);
        }
    }

    private static void onlyWithTheCorpus() {
        assumeTrue(Files.exists(CORPUS.resolve("dev.jsonl")), "no labelled news in " + CORPUS.toAbsolutePath());
    }

    @Test
    void mostLabelsOfThePassagesAreFoundAndLittleElse() throws IOException {
        onlyWithTheCorpus();
        Score score = score(CORPUS, "dev.jsonl");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.85);
        assertThat(score.falseContacts).as("false contacts").isLessThanOrEqualTo(1);
    }

    @Test
    void allFactsOfTheWholeArticlesAreFound() throws IOException {
        onlyWithTheCorpus();
        Score score = score(CORPUS, "seeds.jsonl");
        assertThat(score.missed).isZero();
        assertThat(score.falseOnes).isZero();
    }

    @Test
    void mostLabelsOfTheSampleNewsAreFoundAndLittleElse() throws IOException {
        Score score = score(SAMPLES, "work.jsonl");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.93);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.8);
        assertThat(score.falseContacts).as("false contacts").isLessThanOrEqualTo(3);
    }

    @Test
    void actorsWithHardlyAnAliasAreKnownAsWell() throws IOException {
        Score score = score(SAMPLES.resolve("few-aliases"), "work.jsonl");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.93);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.85);
        assertThat(score.falseContacts).as("false contacts").isLessThanOrEqualTo(2);
    }

    private static Score score(Path folder, String file) throws IOException {
        Extractor extractor = new Extractor(CorpusPredictions.catalog(folder.resolve("channels.yaml")));
        Score score = new Score();
        for (CorpusPredictions.Passage passage : CorpusPredictions.passages(folder.resolve(file))) {
            count(passage, extractor.extract(passage.article()), score);
        }
        return score;
    }

    private static void count(CorpusPredictions.Passage passage, Extraction extraction, Score score) {
        List<Map<String, Object>> labels = labels(passage);
        Set<Map<String, Object>> taken = new HashSet<>();
        for (Finding finding : Stream.concat(extraction.evidence().stream(), extraction.unmatched().stream())
                .toList()) {
            List<Map<String, Object>> fitting =
                    labels.stream().filter(label -> accepts(label, finding)).toList();
            if (fitting.isEmpty()) {
                score.falseOnes++;
                if (finding.kind().name().equals("CONTACT")) score.falseContacts++;
            }
            fitting.stream().filter(label -> !taken.contains(label)).findFirst().ifPresent(taken::add);
        }
        for (Map<String, Object> label : labels) {
            if (Boolean.TRUE.equals(label.get("optional"))) continue;
            if (taken.contains(label)) score.found++;
            else score.missed++;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> labels(CorpusPredictions.Passage passage) {
        List<Map<String, Object>> labels =
                (List<Map<String, Object>>) passage.fields().get("expected");
        return labels.stream()
                .filter(label -> !"NONE".equals(label.get("kind")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static boolean accepts(Map<String, Object> label, Finding finding) {
        List<Object> kinds = new ArrayList<>(List.of(label.get("kind")));
        if (label.get("acceptableKinds") instanceof List<?> more) kinds.addAll(more);
        List<List<String>> parties = new ArrayList<>(List.of((List<String>) label.get("parties")));
        if (label.get("acceptableParties") instanceof List<?> more) parties.addAll((List<List<String>>) more);
        return kinds.contains(finding.kind().name())
                && parties.stream().anyMatch(pair -> Set.copyOf(pair).equals(Set.copyOf(finding.parties())));
    }
}
