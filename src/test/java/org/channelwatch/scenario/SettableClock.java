package org.channelwatch.scenario;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the application, set by hand. As a bean in force only under {@link ServersProfile}. */
@Alternative
@Singleton
public class SettableClock extends Clock {
    private volatile Instant now = Instant.parse("2022-01-01T00:00:00Z");

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the service knows UTC alone");
    }
}
