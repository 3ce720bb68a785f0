package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.channel.SetAside;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.ChannelMatcher;
import org.jspecify.annotations.Nullable;

/** Finds the channel of a report that names parties, and asks whether they held their offices. */
@ApplicationScoped
public class PartiesMatching {
    private final ArticleReading reading;

    PartiesMatching(ArticleReading reading) {
        this.reading = reading;
    }

    /**
     * The channel of a report: the one that the medium tells, or the only one that these parties have.
     *
     * @return null if there is none, or more than one could be meant
     */
    @Nullable
    String match(NewsEvent.Report report) {
        Set<String> parties = Set.copyOf(report.parties());
        ChannelMatcher.Match match = reading.matcher().match(parties, Objects.requireNonNullElse(report.medium(), ""));
        if (match != null) return match.channel().id();
        List<Declaration> theirs = reading.catalog().channels().stream()
                .filter(channel -> Set.copyOf(channel.parties()).equals(parties))
                .limit(2)
                .toList();
        return theirs.size() == 1 ? theirs.getFirst().id() : null;
    }

    /** Why what these parties did moves nothing; null where it counts. Who held an office for some of the time held it. */
    @Nullable
    SetAside setAside(Collection<String> parties, TimeSpan occurred) {
        LocalDate last = day(occurred.latest().minusNanos(occurred.latest().equals(occurred.earliest()) ? 0 : 1));
        LocalDate first = occurred.earliest() == null ? last : day(occurred.earliest());
        Set<String> outAtFirst = reading.matcher().outOfOffice(Set.copyOf(parties), first);
        if (outAtFirst.isEmpty()) return null;
        Set<String> outAtLast = reading.matcher().outOfOffice(Set.copyOf(parties), last);
        return outAtFirst.stream().anyMatch(outAtLast::contains) ? SetAside.OUTSIDE_OFFICE : null;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
