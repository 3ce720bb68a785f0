package org.channelwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.ingest.Redriving;
import org.channelwatch.ingest.Redriving.Letter;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.channelwatch.store.evidence.UnmatchedPairs;
import org.channelwatch.store.evidence.UnmatchedPairs.Pair;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.sql.Transaction;
import org.jspecify.annotations.Nullable;

/** What the page of the intake shows: how far it is, what it could not read, and what it could not place. */
@ApplicationScoped
public class IntakeBoard {
    private static final int MOST = 50;

    private final DataSource database;
    private final LivePicture live;
    private final IntakeRows intake;
    private final UnmatchedPairs unmatched;
    private final Redriving redriving;
    private final RunningCatalog catalog;
    private final Clock clock;

    IntakeBoard(
            DataSource database,
            LivePicture live,
            IntakeRows intake,
            UnmatchedPairs unmatched,
            Redriving redriving,
            RunningCatalog catalog,
            Clock clock) {
        this.database = database;
        this.live = live;
        this.intake = intake;
        this.unmatched = unmatched;
        this.redriving = redriving;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * The board.
     *
     * @param deadLetters null where Kafka does not answer
     */
    public record Board(
            String cursor,
            Overview.Stale stale,
            @Nullable Instant horizon,
            String horizonWords,
            List<SpellLine> spells,
            @Nullable List<LetterLine> deadLetters,
            List<PairLine> pairs) {}

    /** A stretch without news. */
    public record SpellLine(String from, String to, String length) {}

    /** A record that could not be read. */
    public record LetterLine(
            String id, boolean redriven, Instant at, String atWords, String from, String reason, String beginning) {}

    /** A pair that has no channel, and a declaration that would give it one. */
    public record PairLine(
            String names,
            int times,
            Instant last,
            String lastWords,
            @Nullable String quote,
            String source,
            @Nullable String link,
            String id,
            String name,
            String parties,
            boolean isDeclarable) {}

    public Board board() throws SQLException {
        Picture picture = live.current();
        Instant now = clock.instant();
        Map<String, String> names =
                catalog.current().actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a));
        List<Pair> pairs = Transaction.run(database, connection -> unmatched.most(connection, MOST));
        List<Spell> spells = Transaction.run(database, intake::spells);
        Instant horizon = picture.horizon();
        return new Board(
                picture.cursor().toString(),
                Overview.stale(picture, now),
                horizon,
                horizon == null ? "" : Times.instant(horizon),
                spells.reversed().stream()
                        .limit(MOST)
                        .map(spell -> line(spell, now))
                        .toList(),
                letters(),
                pairs.stream().map(pair -> line(pair, names, now)).toList());
    }

    private @Nullable List<LetterLine> letters() throws SQLException {
        try {
            return redriving.newest(MOST).stream().map(IntakeBoard::line).toList();
        } catch (KafkaException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static LetterLine line(Letter letter) {
        return new LetterLine(
                letter.id(),
                letter.redriven(),
                letter.at(),
                Times.instant(letter.at()),
                known(letter.topic()) + " partition " + known(letter.partition()) + ", offset "
                        + known(letter.offset()),
                known(letter.reason()),
                letter.beginning());
    }

    private static String known(@Nullable String header) {
        return Objects.requireNonNullElse(header, "?");
    }

    private static SpellLine line(Spell spell, Instant now) {
        Instant to = spell.to();
        return new SpellLine(
                Times.instant(spell.from()),
                to == null ? "still" : Times.instant(to),
                Times.length(Duration.between(spell.from(), to == null ? now : to)));
    }

    private static PairLine line(Pair pair, Map<String, String> names, Instant now) {
        String name = pair.parties().stream()
                .map(party -> names.getOrDefault(party, party))
                .collect(Collectors.joining(" – "));
        String id = String.join("-", pair.parties());
        return new PairLine(
                name,
                pair.times(),
                pair.lastReceivedAt(),
                Times.ago(pair.lastReceivedAt(), now),
                pair.quote(),
                pair.source(),
                Links.safe(pair.url()),
                id,
                name,
                String.join(",", pair.parties()),
                id.length() <= 63 && pair.parties().stream().allMatch(names::containsKey));
    }
}
