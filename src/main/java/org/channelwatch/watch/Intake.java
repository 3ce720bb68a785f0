package org.channelwatch.watch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwatch.store.evidence.EvidenceRows.NewArticle;
import org.channelwatch.store.evidence.NewEvidence;

/**
 * What a batch of records brings, to be applied in one transaction.
 *
 * @param reports evidence that stands for a whole news event each
 * @param articles articles with the evidence drawn from them
 * @param taken of which partitions, and how far they are when this is applied
 * @param traces of the evidence whose news event is traced, by its id
 */
public record Intake(
        List<NewEvidence> reports, List<ReadArticle> articles, List<Taken> taken, Map<UUID, String> traces) {

    private static final Intake NOTHING = new Intake(List.of(), List.of(), List.of(), Map.of());
    /** From so many reports on, batches wait long for each other's channels. */
    private static final int LARGE = 1_000;

    private static final double NEARLY_ALL = 0.9;

    /** Two parts of a batch. */
    record Parts(Intake first, Intake second) {}

    /** The numbers of the channels that it is about. */
    Set<Integer> channels() {
        return Stream.concat(reports.stream(), articles.stream().flatMap(article -> article.evidence().stream()))
                .map(NewEvidence::channelNo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether it is large, and hardly any two of its reports are about one channel: it shares few channels with any other batch. */
    boolean isSpread(Set<Integer> channels) {
        return isLarge() && channels.size() >= NEARLY_ALL * reports.size();
    }

    /** Whether it may share many channels with another batch. */
    boolean isLarge() {
        return reports.size() >= LARGE;
    }

    /** What is about these channels alone, and the rest. How far the partitions are belongs to what is applied last. */
    Parts partedBy(Set<Integer> first) {
        Predicate<NewEvidence> report = one -> one.channelNo() == null || first.contains(one.channelNo());
        Predicate<ReadArticle> article = one -> one.evidence().stream().allMatch(report);
        Intake rest = part(report.negate(), article.negate(), taken);
        boolean all = rest.reports.isEmpty() && rest.articles.isEmpty();
        return new Parts(part(report, article, all ? taken : List.of()), all ? NOTHING : rest);
    }

    private Intake part(Predicate<NewEvidence> report, Predicate<ReadArticle> article, List<Taken> progress) {
        return new Intake(
                reports.stream().filter(report).toList(),
                articles.stream().filter(article).toList(),
                progress,
                traces);
    }

    boolean isEmpty() {
        return reports.isEmpty() && articles.isEmpty() && taken.isEmpty();
    }

    /** An article and what it yields. */
    public record ReadArticle(NewArticle article, List<NewEvidence> evidence) {}

    /** What became of news events of one type. */
    public record Outcome(int applied, int duplicate, int unmatched) {
        static final Outcome NOTHING = new Outcome(0, 0, 0);

        Outcome plus(Outcome other) {
            return new Outcome(applied + other.applied, duplicate + other.duplicate, unmatched + other.unmatched);
        }
    }

    /** What became of a batch. */
    public record Outcomes(Outcome reports, Outcome articles) {
        Outcomes plus(Outcomes other) {
            return new Outcomes(reports.plus(other.reports), articles.plus(other.articles));
        }
    }
}
