package org.channelwatch.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Status;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/** Which channels are asked for; what is empty does not filter. */
record ChannelFilter(
        Set<Status> statuses, Set<String> tags, @Nullable String kind, String words) implements Predicate<ChannelView> {

    static ChannelFilter of(
            @Nullable List<String> status, @Nullable List<String> tag, @Nullable String kind, @Nullable String q) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String name : Objects.requireNonNullElse(status, List.<String>of())) statuses.add(status(name));
        if (kind != null && ChannelKind.ofLabel(kind).isEmpty()) {
            throw ProblemException.badField(
                    "kind",
                    "must be one of "
                            + Arrays.stream(ChannelKind.values())
                                    .map(ChannelKind::label)
                                    .toList());
        }
        Set<String> tags = Set.copyOf(Objects.requireNonNullElse(tag, List.<String>of()));
        return new ChannelFilter(statuses, tags, kind, q == null ? "" : q.toLowerCase(Locale.ROOT));
    }

    private static Status status(String name) {
        for (Status status : Status.values()) {
            if (status.name().equals(name)) return status;
        }
        throw ProblemException.badField(
                "status", "must be one of " + List.of(Status.values()) + ", not “" + name + "”");
    }

    @Override
    public boolean test(ChannelView view) {
        return (statuses.isEmpty() || statuses.contains(view.status()))
                && (tags.isEmpty() || view.tags().stream().anyMatch(tags::contains))
                && (kind == null || kind.equals(view.kind()))
                && (words.isEmpty() || holdsWords(view));
    }

    private boolean holdsWords(ChannelView view) {
        String text = (view.id() + ' ' + view.name() + ' ' + String.join(" ", view.parties())).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.trim().split("\\s+")).allMatch(text::contains);
    }
}
