package org.channelwatch.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import javax.sql.DataSource;
import org.channelwatch.store.evidence.StoredContacts;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.watched.ChannelNumbers;
import org.channelwatch.store.watched.WatchedChannels;
import org.channelwatch.watch.Horizon;

/** Makes live pictures that follow the store when a test tells them to, and not by themselves. */
@ApplicationScoped
public class PicturesByHand {
    private final Outbox outbox;
    private final WatchedChannels watched;
    private final StoredContacts contacts;
    private final Horizon horizon;
    private final ChannelNumbers numbers;
    private final Clock clock;

    PicturesByHand(
            Outbox outbox,
            WatchedChannels watched,
            StoredContacts contacts,
            Horizon horizon,
            ChannelNumbers numbers,
            Clock clock) {
        this.outbox = outbox;
        this.watched = watched;
        this.contacts = contacts;
        this.horizon = horizon;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** One that shows nothing yet. */
    public LivePicture of(DataSource database) {
        var keeping = new ViewKeeping(outbox, watched, new ContactReading(contacts), horizon, numbers);
        return new LivePicture(database, outbox, keeping, clock);
    }

    /** What changes in it, written by {@code json}. */
    public Changes changes(LivePicture live, ObjectMapper json) {
        return new Changes(live, json);
    }
}
