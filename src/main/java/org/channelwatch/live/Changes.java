package org.channelwatch.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/** What changed between two pictures, as it is told to those who listen. */
@ApplicationScoped
public class Changes {
    private final LivePicture live;
    private final ObjectMapper json;
    private volatile @Nullable Told last;

    Changes(LivePicture live, ObjectMapper json) {
        this.live = live;
        this.json = json;
    }

    /**
     * What changed.
     *
     * @param items views, and of channels that were removed a {@link Removed}
     * @param cursor to ask with for what changes after this
     * @param reset whether {@code items} are all channels: what is not among them is gone
     * @param stale whether the intake is blind or behind
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Body(List<Item> items, String cursor, boolean reset, boolean stale) {}

    /** A view or a {@link Removed}. */
    public sealed interface Item {}

    /** A channel that changed. */
    public record Changed(
            @com.fasterxml.jackson.annotation.JsonUnwrapped ChannelView view) implements Item {}

    /** A channel that was removed. */
    public record Removed(String id, boolean deleted) implements Item {}

    /** A body as it is sent, with the cursor that it leads to. */
    public record Told(String since, Cursor cursor, String body, boolean isEmpty) {}

    /**
     * What changed from {@code since} to the newest picture. Who asks alike gets the same text, made once.
     *
     * @param since null to get all
     */
    public Told since(@Nullable Cursor since) {
        Picture now = live.current();
        String from = since + "";
        Told known = last;
        if (known != null && known.since().equals(from) && known.cursor().equals(now.cursor())) return known;
        Set<String> ids = since == null ? null : live.changedSince(since, now);
        Told told = new Told(from, now.cursor(), text(ids, now), ids != null && ids.isEmpty());
        last = told;
        return told;
    }

    private String text(@Nullable Set<String> ids, Picture now) {
        List<Item> items = ids == null ? all(now.all()) : items(ids, now);
        try {
            return json.writeValueAsString(new Body(items, now.cursor().toString(), ids == null, now.stale()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes cannot be written", e);
        }
    }

    private static List<Item> all(Collection<Shown> shown) {
        return shown.stream().<Item>map(one -> new Changed(one.view())).toList();
    }

    private static List<Item> items(Set<String> ids, Picture now) {
        var items = new ArrayList<Item>();
        for (String id : ids) {
            Shown shown = now.channels().get(id);
            items.add(shown == null ? new Removed(id, true) : new Changed(shown.view()));
        }
        return items;
    }
}
