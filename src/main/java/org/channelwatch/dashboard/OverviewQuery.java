package org.channelwatch.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Status;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/** What the address of the overview asks for. What it does not understand of it is passed over: an address typed wrong still shows a page. */
public record OverviewQuery(
        Set<Status> statuses, Set<String> tags, @Nullable String kind, String words, Sort sort, boolean grouped)
        implements Predicate<ChannelView> {
    static final List<Status> WORST_FIRST =
            List.of(Status.DEFUNCT, Status.SUSPENDED, Status.SILENT, Status.LATE, Status.ACTIVE, Status.UNHEARD);

    /** In which order the lines stand. Keys compare as text. */
    public enum Sort {
        WORST("worst", "Worst first"),
        SILENCE("silence", "Longest silence"),
        RECENT("recent", "Latest contact"),
        NAME("name", "Name");

        private final String label;
        private final String words;

        Sort(String label, String words) {
            this.label = label;
            this.words = words;
        }

        public String label() {
            return label;
        }

        public String words() {
            return words;
        }

        String key(ChannelView view) {
            String first = switch (this) {
                case WORST -> worst(view.status()) + ascending(view.baseline());
                case SILENCE -> ascending(view.baseline());
                case RECENT ->
                    descending(
                            view.lastContact() == null
                                    ? null
                                    : view.lastContact().latest());
                case NAME -> view.name().toLowerCase(Locale.ROOT);
            };
            return first + ' ' + view.id();
        }

        private static char worst(Status status) {
            return (char) ('0' + WORST_FIRST.indexOf(status));
        }

        private static String ascending(@Nullable Instant instant) {
            return instant == null ? "z" : "%015d".formatted(instant.toEpochMilli() + 100_000_000_000_000L);
        }

        private static String descending(@Nullable Instant instant) {
            return instant == null ? "z" : "%015d".formatted(500_000_000_000_000L - instant.toEpochMilli());
        }
    }

    static OverviewQuery of(
            @Nullable List<String> status,
            @Nullable List<String> tag,
            @Nullable String kind,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String group) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (Status one : Status.values()) {
            if (status != null && status.contains(one.name())) statuses.add(one);
        }
        var tags = new TreeSet<String>();
        if (tag != null) tags.addAll(tag.stream().filter(one -> !one.isBlank()).toList());
        Sort by = Sort.WORST;
        for (Sort one : Sort.values()) {
            if (one.label().equals(sort)) by = one;
        }
        return new OverviewQuery(
                statuses,
                tags,
                kind == null || ChannelKind.ofLabel(kind).isEmpty() ? null : kind,
                q == null ? "" : q.strip(),
                by,
                "tag".equals(group));
    }

    @Override
    public boolean test(ChannelView view) {
        return (statuses.isEmpty() || statuses.contains(view.status())) && testButStatus(view);
    }

    /** Whether it would be shown whatever its status: the counts by status are of these. */
    boolean testButStatus(ChannelView view) {
        if (!tags.isEmpty() && view.tags().stream().noneMatch(tags::contains)) return false;
        if (kind != null && !kind.equals(view.kind())) return false;
        if (words.isEmpty()) return true;
        String text = (view.id()
                        + ' '
                        + view.name()
                        + ' '
                        + String.join(" ", view.parties())
                        + ' '
                        + String.join(" ", view.tags()))
                .toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!text.contains(word)) return false;
        }
        return true;
    }

    /** The same with one status more, or less. */
    public String toggled(Status status) {
        var other = EnumSet.noneOf(Status.class);
        other.addAll(statuses);
        if (!other.remove(status)) other.add(status);
        return new OverviewQuery(other, tags, kind, words, sort, grouped).toString();
    }

    /** The same with one tag more, or less. */
    public String toggledTag(String tag) {
        var other = new TreeSet<>(tags);
        if (!other.remove(tag)) other.add(tag);
        return new OverviewQuery(statuses, other, kind, words, sort, grouped).toString();
    }

    /** Whether anything is left out. */
    public boolean isFiltered() {
        return !statuses.isEmpty() || !tags.isEmpty() || kind != null || !words.isEmpty();
    }

    /** As part of an address, with its question mark; {@code ./} where nothing special is asked for. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        for (Status status : statuses) parts.add("status=" + status);
        for (String tag : tags) parts.add("tag=" + encode(tag));
        if (kind != null) parts.add("kind=" + kind);
        if (!words.isEmpty()) parts.add("q=" + encode(words));
        if (sort != Sort.WORST) parts.add("sort=" + sort.label());
        if (grouped) parts.add("group=tag");
        return "?" + String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
