package org.channelwatch.alert;

import java.util.List;
import java.util.Set;
import org.channelwatch.store.transition.Outbox.Publication;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/**
 * What goes out in one Kafka transaction.
 *
 * @param publication null if no alert waits
 * @param transitions of the publication
 * @param cursor up to which change all views are told then; null if there are more, or views are not looked at this time
 * @param removed ids of channels that are gone
 */
record Round(
        @Nullable Publication publication,
        List<StoredTransition> transitions,
        @Nullable Long cursor,
        List<ChannelView> views,
        Set<String> removed) {

    boolean isEmpty() {
        return publication == null && views.isEmpty() && removed.isEmpty();
    }
}
