package org.channelwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.Corroboration;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Explanation;
import org.channelwatch.channel.Explanation.Threshold;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.store.evidence.StoredEvidences;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.Mute;
import org.channelwatch.watch.Explaining;
import org.jspecify.annotations.Nullable;

/** What the page of a channel shows. */
@ApplicationScoped
public class ChannelStory {
    private static final int EVIDENCE = 200;
    private static final List<Day> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> new Day(day.name(), day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)))
            .toList();
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final DataSource database;
    private final LivePicture live;
    private final Overview overview;
    private final Explaining explaining;
    private final StoredEvidences evidence;
    private final Clock clock;

    ChannelStory(
            DataSource database,
            LivePicture live,
            Overview overview,
            Explaining explaining,
            StoredEvidences evidence,
            Clock clock) {
        this.database = database;
        this.live = live;
        this.overview = overview;
        this.explaining = explaining;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * A channel with its story.
     *
     * @param sureness how well the last contact is known; null where there is none
     */
    public record Story(
            String cursor,
            Overview.Stale stale,
            ChannelLine line,
            @Nullable Sureness sureness,
            List<String> because,
            List<String> changes,
            List<ThresholdLine> thresholds,
            List<EvidenceLine> evidence,
            boolean more,
            List<MuteLine> mutes,
            @Nullable UUID openAlert,
            boolean isManagedByCatalog) {
        /** The days on which a window may begin. */
        public List<Day> days() {
            return DAYS;
        }
    }

    /** A day of the week. */
    public record Day(String code, String name) {}

    /** How well the last contact is known. */
    public record Sureness(
            String span,
            String precision,
            String source,
            @Nullable String link,
            int confidence,
            String told) {}

    /** A threshold and where it comes from. */
    public record ThresholdLine(
            String name,
            String length,
            String origin,
            @Nullable Instant reached,
            String reachedWords) {}

    /** A mute. */
    public record MuteLine(
            UUID id,
            String span,
            @Nullable String by,
            @Nullable String comment) {}

    /** The story of a channel; empty where there is none of this id. */
    public Optional<Story> of(String id) throws SQLException {
        Picture picture = live.current();
        Shown shown = picture.channels().get(id);
        if (shown == null) return Optional.empty();
        return Optional.of(Transaction.run(database, connection -> story(connection, picture, shown)));
    }

    private Story story(Connection connection, Picture picture, Shown shown) throws SQLException {
        Instant now = clock.instant();
        Explanation explanation = explaining.explain(connection, shown.channel());
        var words = new PlainWords(explanation);
        Set<String> used = explanation.used().stream().map(Evidence::id).collect(Collectors.toSet());
        List<StoredEvidence> stored =
                evidence.ofChannel(connection, shown.channel().no(), BEGINNING, END, EVIDENCE + 1);
        Map<String, Corroboration.Event> told = StoredEvidence.told(stored);
        return new Story(
                picture.cursor().toString(),
                Overview.stale(picture, now),
                overview.line(shown, now),
                sureness(shown, told),
                words.because(),
                words.changes(),
                thresholds(explanation, now),
                stored.stream()
                        .limit(EVIDENCE)
                        .map(one -> EvidenceLine.of(one, used, told, now))
                        .toList(),
                stored.size() > EVIDENCE,
                shown.channel().mutes().stream()
                        .filter(mute -> !mute.isOver(now))
                        .map(ChannelStory::line)
                        .toList(),
                shown.view().openAlertId(),
                shown.channel().managedBy().equals("catalog"));
    }

    private static @Nullable Sureness sureness(Shown shown, Map<String, Corroboration.Event> told) {
        Evidence contact = shown.channel().state().contact();
        if (contact == null) return null;
        var occurred = contact.occurred();
        return new Sureness(
                Times.span(occurred.earliest(), occurred.latest(), occurred.precision()),
                Times.precision(occurred.precision()),
                contact.source(),
                Links.safe(contact.url()),
                Wording.percent(contact.confidence()),
                Wording.told(told.get(contact.id())));
    }

    private static List<ThresholdLine> thresholds(Explanation explanation, Instant now) {
        var thresholds = explanation.thresholds();
        var lines = new ArrayList<ThresholdLine>();
        lines.add(line("Late after", thresholds.warnAfter(), thresholds.reachedWarn(), now));
        lines.add(line("Silent after", thresholds.silentAfter(), thresholds.reachedSilent(), now));
        Threshold repeat = thresholds.repeatEvery();
        if (repeat != null) lines.add(line("Alerts repeat every", repeat, null, now));
        return lines;
    }

    private static ThresholdLine line(String name, Threshold threshold, @Nullable Instant reached, Instant now) {
        String words = reached == null ? "" : (reached.isAfter(now) ? "will be reached " : "was reached ");
        return new ThresholdLine(name, Times.length(threshold.value()), origin(threshold.origin()), reached, words);
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case CHANNEL -> "set for this channel";
            case KIND -> "set for its kind";
            case DEFAULT -> "the default";
        };
    }

    private static MuteLine line(Mute mute) {
        String until = mute.until() == null ? "until somebody ends it" : "to " + Times.instant(mute.until());
        String span = "from " + Times.instant(mute.from()) + " " + until;
        Mute.Every every = mute.every();
        if (every != null) span = Wording.weekly(every) + ", " + span;
        return new MuteLine(mute.id(), span, mute.by(), mute.comment());
    }
}
