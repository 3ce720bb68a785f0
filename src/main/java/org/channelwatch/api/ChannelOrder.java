package org.channelwatch.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.channelwatch.channel.Status;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/** In which order channels are listed. The id breaks ties, so that every order is total and a cursor stays valid under change. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum ChannelOrder {
    ID("id", view -> "", false),
    NAME("name", view -> view.name(), false),
    /** The worst first. */
    STATUS("status", view -> rank(view.status()), false),
    /** The longest silent first. */
    SILENCE("silence", view -> oldestFirst(view.baseline()), false),
    SINCE("since", view -> newestFirst(view.since()), true),
    LAST_CONTACT(
            "lastContact",
            view -> newestFirst(
                    view.lastContact() == null ? null : view.lastContact().latest()),
            true);

    /** No id holds one. */
    private static final char SEPARATOR = '\n';

    private final String label;
    private final Function<ChannelView, String> key;
    private final boolean descending;

    ChannelOrder(String label, Function<ChannelView, String> key, boolean descending) {
        this.label = label;
        this.key = key;
        this.descending = descending;
    }

    static ChannelOrder of(@Nullable String label) {
        if (label == null) return ID;
        for (ChannelOrder order : values()) {
            if (order.label.equals(label)) return order;
        }
        throw ProblemException.badField("sort", "must be one of id, name, status, silence, since, lastContact");
    }

    Comparator<ChannelView> comparator() {
        Comparator<String> keys = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, keys).thenComparing(ChannelView::id);
    }

    /** Where a page that begins behind this view starts. */
    String cursor(ChannelView view) {
        String place = label + SEPARATOR + key.apply(view) + SEPARATOR + view.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a channel is behind a cursor that this order has given.
     *
     * @param cursor null for the beginning
     */
    Predicate<ChannelView> behind(@Nullable String cursor) {
        if (cursor == null) return view -> true;
        String place = decoded(cursor);
        int begin = place.indexOf(SEPARATOR);
        int end = place.lastIndexOf(SEPARATOR);
        if (begin == end || !place.substring(0, begin).equals(label)) {
            throw ProblemException.badField("cursor", "is not one that this order has given");
        }
        String lastKey = place.substring(begin + 1, end);
        String lastId = place.substring(end + 1);
        return view -> {
            int byKey = key.apply(view).compareTo(lastKey);
            return (byKey == 0 ? view.id().compareTo(lastId) : descending ? -byKey : byKey) > 0;
        };
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badField("cursor", "is not one that was given");
        }
    }

    private static String rank(Status status) {
        return switch (status) {
            case DEFUNCT -> "0";
            case SUSPENDED -> "1";
            case SILENT -> "2";
            case LATE -> "3";
            case ACTIVE -> "4";
            case UNHEARD -> "5";
        };
    }

    /** What is unknown comes last. */
    private static String oldestFirst(@Nullable Instant instant) {
        return instant == null ? "~" : sortable(instant);
    }

    /** What is unknown comes last. */
    private static String newestFirst(@Nullable Instant instant) {
        return instant == null ? "" : sortable(instant);
    }

    private static String sortable(Instant instant) {
        return "%019d".formatted(instant.toEpochMilli() + (1L << 60));
    }
}
