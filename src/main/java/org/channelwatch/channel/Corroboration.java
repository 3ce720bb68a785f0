package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence of one channel tells of the same event, and how many tell it on their own: many outlets that print one wire story are
 * one source, and so is an outlet that tells it twice. The order in which reports are given does not matter.
 */
public final class Corroboration {
    /** A time longer than this may cover several events. */
    private static final Duration LONGEST = Duration.ofDays(3);

    private static final Comparator<Report> BY_END = Comparator.comparing(
                    (Report report) -> report.evidence().occurred().latest())
            .thenComparing(report -> report.evidence().id());

    private Corroboration() {}

    /**
     * What one source said.
     *
     * @param quote its words; null for a report of a desk
     */
    public record Report(Evidence evidence, @Nullable String quote) {}

    /**
     * An event, as it is told.
     *
     * @param sources how many tell it independently of each other
     * @param reports how many tell it in all
     */
    public record Event(EvidenceKind kind, int sources, int reports) {
        /** How many only repeat another. */
        public int copies() {
            return reports - sources;
        }
    }

    /** The event of each piece of evidence, by its id. */
    public static Map<String, Event> byEvidence(Collection<Report> reports) {
        Map<EvidenceKind, List<Report>> byKind = new TreeMap<>();
        for (Report report : reports)
            byKind.computeIfAbsent(report.evidence().kind(), kind -> new ArrayList<>())
                    .add(report);
        Map<String, Event> events = new HashMap<>();
        byKind.forEach((kind, told) -> {
            for (List<Report> group : grouped(told)) {
                var event = new Event(kind, Sources.independent(group), group.size());
                group.forEach(report -> events.put(report.evidence().id(), event));
            }
        });
        return events;
    }

    /** Groups reports of which the times of each have an instant in common; what may cover several events joins one or stands alone. */
    private static List<List<Report>> grouped(List<Report> reports) {
        List<Report> narrow = new ArrayList<>();
        List<Report> wide = new ArrayList<>();
        for (Report report : reports) (isNarrow(report) ? narrow : wide).add(report);
        List<List<Report>> groups = sharing(narrow);
        List<List<Report>> alone = new ArrayList<>();
        for (Report report : wide) {
            List<List<Report>> within = groups.stream()
                    .filter(group -> covers(report, group.getFirst()))
                    .toList();
            if (within.size() == 1) within.getFirst().add(report);
            else alone.add(List.of(report));
        }
        groups.addAll(alone);
        return groups;
    }

    /** The narrowest way to part them: by the earliest end, all that have begun by then. No chain of overlaps joins distant days. */
    private static List<List<Report>> sharing(List<Report> narrow) {
        List<Report> left = new ArrayList<>(narrow);
        left.sort(BY_END);
        List<List<Report>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Report first = left.getFirst();
            List<Report> group = new ArrayList<>();
            List<Report> rest = new ArrayList<>();
            for (Report report : left) (overlap(first, report) ? group : rest).add(report);
            groups.add(group);
            left = rest;
        }
        return groups;
    }

    private static boolean isNarrow(Report report) {
        Instant earliest = report.evidence().occurred().earliest();
        Instant latest = report.evidence().occurred().latest();
        return earliest != null && Duration.between(earliest, latest).compareTo(LONGEST) <= 0;
    }

    /** The ends are not part of a time, except where it is an instant. */
    private static boolean overlap(Report first, Report other) {
        if (first.equals(other)) return true;
        TimeSpan one = first.evidence().occurred();
        TimeSpan two = other.evidence().occurred();
        Instant begin = two.earliest();
        if (begin == null) return false;
        boolean instant = one.latest().equals(one.earliest()) || two.latest().equals(begin);
        return begin.isBefore(one.latest()) || (instant && begin.equals(one.latest()));
    }

    private static boolean covers(Report wide, Report narrow) {
        Instant earliest = wide.evidence().occurred().earliest();
        Instant latest = wide.evidence().occurred().latest();
        Instant begin = narrow.evidence().occurred().earliest();
        if (earliest == null || begin == null) return false;
        return !begin.isBefore(earliest) && begin.isBefore(latest);
    }
}
