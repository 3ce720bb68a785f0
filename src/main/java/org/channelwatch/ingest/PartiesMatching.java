package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.channel.SetAside;
import org.jspecify.annotations.Nullable;

/** Finds the channel of a report that names parties. */
@ApplicationScoped
public class PartiesMatching {
    private final RunningCatalog catalog;

    PartiesMatching(RunningCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The channel of a report.
     *
     * @param channel null if there is none, or more than one could be meant
     * @param setAside why it moves nothing there; null where it counts
     */
    record Match(@Nullable String channel, @Nullable SetAside setAside) {}

    Match match(NewsEvent.Report report) {
        Set<String> parties = Set.copyOf(report.parties());
        List<Declaration> channels = catalog.current().channels().stream()
                .filter(channel -> Set.copyOf(channel.parties()).equals(parties))
                .toList();
        String medium = report.medium() == null ? "" : report.medium().toLowerCase(Locale.ROOT);
        List<Declaration> cued = channels.stream()
                .filter(channel -> channel.cues().stream()
                        .anyMatch(cue -> !medium.isEmpty() && medium.contains(cue.toLowerCase(Locale.ROOT))))
                .toList();
        List<Declaration> meant = cued.isEmpty() ? channels : cued;
        return new Match(meant.size() == 1 ? meant.getFirst().id() : null, null);
    }
}
