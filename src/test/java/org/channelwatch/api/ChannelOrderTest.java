package org.channelwatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.Status;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of lists, and that pages of any order hold every channel once. */
class ChannelOrderTest {
    private static final List<ChannelView> VIEWS = List.of(
            view("a", "Two\nlines", Status.UNHEARD, null),
            view("b", "Old", Status.SILENT, "2021-01-01T00:00:00Z"),
            view("c", "New", Status.ACTIVE, "2022-01-01T00:00:00Z"),
            view("d", "Old", Status.UNHEARD, null),
            view("e", "As old", Status.SILENT, "2021-01-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "id, a b c d e",
        "name, e c b d a",
        "status, b e c a d",
        "silence, b e c a d",
        "since, c b e a d",
        "lastContact, c b e a d"
    })
    void whatIsUnknownComesLastAndTheIdBreaksTies(String order, String ids) {
        var sorted = VIEWS.stream().sorted(ChannelOrder.of(order).comparator()).map(ChannelView::id);
        assertThat(String.join(" ", sorted.toList())).isEqualTo(ids);
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfOneHoldEveryChannelOnce(ChannelOrder order) {
        var paged = new ArrayList<String>();
        String cursor = null;
        for (int page = 0; page < VIEWS.size(); page++) {
            ChannelView first = VIEWS.stream()
                    .filter(order.behind(cursor))
                    .min(order.comparator())
                    .orElseThrow();
            paged.add(first.id());
            cursor = order.cursor(first);
        }
        assertThat(paged)
                .containsExactlyElementsOf(VIEWS.stream()
                        .sorted(order.comparator())
                        .map(ChannelView::id)
                        .toList());
        assertThat(VIEWS.stream().filter(order.behind(cursor))).isEmpty();
    }

    @Test
    void aCursorStaysValidWhenItsChannelIsGone() {
        String cursor = ChannelOrder.NAME.cursor(view("c2", "New", Status.ACTIVE, null));
        assertThat(VIEWS.stream().filter(ChannelOrder.NAME.behind(cursor)).map(ChannelView::id))
                .containsExactly("a", "b", "d");
    }

    private static ChannelView view(String id, String name, Status status, @Nullable String heard) {
        Instant at = heard == null ? null : Instant.parse(heard);
        return new ChannelView(
                id,
                name,
                "other",
                List.of("one", "other"),
                List.of(),
                status,
                Reason.CONTACT,
                false,
                at,
                at == null ? null : new ChannelView.Contact(at, at, Precision.INSTANT, "desk", null, id),
                at,
                Duration.ZERO,
                Duration.ofDays(10),
                Duration.ofDays(14),
                null,
                false,
                null,
                false,
                1);
    }
}
