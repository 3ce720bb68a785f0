package org.channelwatch.watch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.channelwatch.store.EvidenceRows.NewArticle;
import org.channelwatch.store.NewEvidence;

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

    /** An article and what it yields. */
    public record ReadArticle(NewArticle article, List<NewEvidence> evidence) {}

    /** What became of news events of one type. */
    public record Outcome(int applied, int duplicate, int unmatched) {
        static final Outcome NOTHING = new Outcome(0, 0, 0);
    }

    /** What became of a batch. */
    public record Outcomes(Outcome reports, Outcome articles) {}
}
