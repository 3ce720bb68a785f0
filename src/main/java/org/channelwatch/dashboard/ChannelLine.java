package org.channelwatch.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.channelwatch.channel.Told;
import org.channelwatch.live.ContactDays;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/**
 * A channel as a line of the overview shows it.
 *
 * @param key by which the lines are sorted
 * @param bar null where there is nothing to reckon silence from
 * @param strip path of the days in contact, for a box 365 wide; empty for none
 */
public record ChannelLine(
        String key,
        ChannelView view,
        String status,
        String look,
        String reason,
        String parties,
        @Nullable Bar bar,
        @Nullable Last last,
        boolean acknowledged,
        String strip,
        String stripWords) {

    /**
     * A silence on its way to the thresholds, for a bar 100 wide.
     *
     * @param filled how much of it is silence
     * @param late where it turns late
     * @param silent where it turns silent
     */
    public record Bar(
            long baseline,
            long blind,
            long scale,
            String filled,
            String late,
            String silent,
            String length,
            String threshold) {
        private static final double BEYOND = 1.25;

        static @Nullable Bar of(ChannelView view, Instant now) {
            Instant baseline = view.baseline();
            if (baseline == null) return null;
            Duration observed = Duration.between(baseline, now).minus(view.blind());
            if (observed.isNegative()) observed = Duration.ZERO;
            double scale = view.silentAfter().toMillis() * BEYOND;
            return new Bar(
                    baseline.toEpochMilli(),
                    view.blind().toMillis(),
                    Math.round(scale),
                    part(observed, scale),
                    part(view.warnAfter(), scale),
                    part(view.silentAfter(), scale),
                    Times.length(observed),
                    threshold(view));
        }

        private static String threshold(ChannelView view) {
            return switch (view.status()) {
                case ACTIVE, UNHEARD -> "late after " + Times.length(view.warnAfter());
                case LATE, SILENT -> "silent after " + Times.length(view.silentAfter());
                case SUSPENDED, DEFUNCT -> "";
            };
        }

        private static String part(Duration duration, double scale) {
            return String.format(Locale.ROOT, "%.1f", Math.min(100, 100 * duration.toMillis() / scale));
        }
    }

    /** The last contact. */
    public record Last(Instant latest, boolean isExact, String ago, String span, String precision, String source) {
        static @Nullable Last of(ChannelView view, Instant now) {
            var contact = view.lastContact();
            if (contact == null) return null;
            return new Last(
                    contact.latest(),
                    contact.precision() == org.channelwatch.channel.Precision.INSTANT,
                    Times.ago(contact.latest(), now),
                    Times.span(contact.earliest(), contact.latest(), contact.precision()),
                    Times.precision(contact.precision()),
                    contact.source());
        }
    }

    static ChannelLine of(Shown shown, OverviewQuery.Sort sort, List<String> partyNames, Instant now) {
        ChannelView view = shown.view();
        List<Long> ages = ages(shown.contacts(), now);
        return new ChannelLine(
                sort.key(view),
                view,
                Wording.status(view.status()),
                view.status().name().toLowerCase(Locale.ROOT),
                Wording.reason(view),
                String.join(" – ", partyNames),
                Bar.of(view, now),
                Last.of(view, now),
                isAcknowledged(shown, now),
                strip(ages),
                stripWords(ages.size()));
    }

    private static boolean isAcknowledged(Shown shown, Instant now) {
        Told told = shown.channel().told();
        return told != null
                && told.acknowledgedUntil() != null
                && told.acknowledgedUntil().isAfter(now);
    }

    private static List<Long> ages(ContactDays contacts, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        return contacts.stream()
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .filter(age -> age >= 0 && age < ContactDays.DAYS)
                .toList();
    }

    private static String strip(List<Long> ages) {
        var path = new StringBuilder();
        for (long age : ages)
            path.append('M').append(ContactDays.DAYS - age - 0.5).append(" 2v16");
        return path.toString();
    }

    private static String stripWords(int days) {
        if (days == 0) return "No contact in the last year";
        return "In contact on " + days + (days == 1 ? " day" : " days") + " of the last year";
    }
}
