package org.channelwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Status;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.channelwatch.live.Picture.Shown;
import org.jspecify.annotations.Nullable;

/** What the overview shows of the live picture. */
@ApplicationScoped
public class Overview {
    /** Lines a page; more come when the end is scrolled to. */
    private static final int PAGE = 150;

    /** Lines of each tag, where there are too many to show all. */
    private static final int OF_EACH_GROUP = 10;

    private static final String UNTAGGED = "no tag";

    private final LivePicture live;
    private final RunningCatalog catalog;
    private final Clock clock;

    Overview(LivePicture live, RunningCatalog catalog, Clock clock) {
        this.live = live;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * The overview.
     *
     * @param statuses with how many channels there are of each
     * @param groups one without a name where it is not grouped
     * @param more key behind which the next lines begin; null where all are shown
     */
    public record Shows(
            String cursor,
            OverviewQuery query,
            int total,
            int found,
            List<Count> statuses,
            List<TagCount> tags,
            List<String> kinds,
            List<OverviewQuery.Sort> sorts,
            List<Group> groups,
            @Nullable String more,
            Stale stale) {}

    /** How many channels have a status. */
    public record Count(Status status, String name, String look, int count, boolean chosen, String toggle) {}

    /** How many channels have a tag. */
    public record TagCount(String tag, int count, boolean chosen, String toggle) {}

    /**
     * Lines of one tag.
     *
     * @param total how many channels have it, of which the first are shown
     */
    public record Group(String name, List<ChannelLine> lines, int total) {}

    /**
     * Whether the picture is old.
     *
     * @param since up to when it holds; null if that is not known
     */
    public record Stale(boolean is, boolean blind, @Nullable Instant since, String sinceWords) {}

    /** What is shown for a query, or the part of it behind {@code after}. */
    public Shows shows(OverviewQuery query, @Nullable String after) {
        Picture picture = live.current();
        Instant now = clock.instant();
        Comparator<Shown> order = Comparator.comparing(shown -> query.sort().key(shown.view()));
        List<Shown> found = picture.all().stream()
                .filter(shown -> query.test(shown.view()))
                .sorted(order)
                .toList();
        List<Shown> from = found.stream()
                .dropWhile(
                        shown -> after != null && query.sort().key(shown.view()).compareTo(after) <= 0)
                .toList();
        List<Shown> page = query.grouped() ? from : from.subList(0, Math.min(PAGE, from.size()));
        String more =
                page.size() < from.size() ? query.sort().key(page.getLast().view()) : null;
        return new Shows(
                picture.cursor().toString(),
                query,
                picture.all().size(),
                found.size(),
                counts(picture, query),
                tags(picture, query),
                List.of(ChannelKind.values()).stream().map(ChannelKind::label).toList(),
                List.of(OverviewQuery.Sort.values()),
                groups(page, query, now),
                more,
                stale(picture, now));
    }

    /** Of these channels those that the query finds. */
    public Shows only(OverviewQuery query, Set<String> ids) {
        Picture picture = live.current();
        Instant now = clock.instant();
        List<ChannelLine> lines = ids.stream()
                .map(picture.channels()::get)
                .filter(shown -> shown != null && query.test(shown.view()))
                .map(shown -> line(shown, query, names(), now))
                .toList();
        int found = (int)
                picture.all().stream().filter(shown -> query.test(shown.view())).count();
        return new Shows(
                picture.cursor().toString(),
                query,
                picture.all().size(),
                found,
                counts(picture, query),
                tags(picture, query),
                List.of(),
                List.of(),
                List.of(new Group("", lines, lines.size())),
                null,
                stale(picture, now));
    }

    private List<Group> groups(List<Shown> found, OverviewQuery query, Instant now) {
        Map<String, String> names = names();
        if (!query.grouped()) {
            return List.of(new Group(
                    "",
                    found.stream().map(shown -> line(shown, query, names, now)).toList(),
                    found.size()));
        }
        int most = found.size() > PAGE ? OF_EACH_GROUP : PAGE;
        var groups = new TreeMap<String, List<Shown>>();
        for (Shown shown : found) {
            List<String> tags = shown.view().tags().isEmpty()
                    ? List.of(UNTAGGED)
                    : shown.view().tags();
            for (String tag : tags) {
                if (!query.tags().isEmpty() && !query.tags().contains(tag)) continue;
                groups.computeIfAbsent(tag, key -> new ArrayList<>()).add(shown);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .limit(most)
                                .map(shown -> line(shown, query, names, now))
                                .toList(),
                        group.getValue().size()))
                .toList();
    }

    /** A channel as a line of its own. */
    ChannelLine line(Shown shown, Instant now) {
        return line(shown, OverviewQuery.of(null, null, null, null, null, null), names(), now);
    }

    private static ChannelLine line(Shown shown, OverviewQuery query, Map<String, String> names, Instant now) {
        List<String> parties = shown.view().parties().stream()
                .map(party -> names.getOrDefault(party, party))
                .toList();
        return ChannelLine.of(shown, query.sort(), parties, now);
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (Actor actor : catalog.current().actors()) names.put(actor.id(), actor.name());
        return names;
    }

    private static List<Count> counts(Picture picture, OverviewQuery query) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (Shown shown : picture.all()) {
            if (query.testButStatus(shown.view())) counts.merge(shown.view().status(), 1, Integer::sum);
        }
        return OverviewQuery.WORST_FIRST.stream()
                .map(status -> new Count(
                        status,
                        Wording.status(status),
                        status.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(status, 0),
                        query.statuses().contains(status),
                        query.toggled(status)))
                .toList();
    }

    private static List<TagCount> tags(Picture picture, OverviewQuery query) {
        var counts = new TreeMap<String, Integer>();
        for (Shown shown : picture.all()) {
            for (String tag : shown.view().tags()) counts.merge(tag, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(tag -> new TagCount(
                        tag.getKey(),
                        tag.getValue(),
                        query.tags().contains(tag.getKey()),
                        query.toggledTag(tag.getKey())))
                .toList();
    }

    static Stale stale(Picture picture, Instant now) {
        Instant since = picture.shownUpTo();
        return new Stale(picture.stale(), picture.isBlind(), since, since == null ? "" : Times.ago(since, now));
    }
}
