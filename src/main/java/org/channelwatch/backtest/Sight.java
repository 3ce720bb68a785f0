package org.channelwatch.backtest;

import java.time.Instant;
import org.channelwatch.channel.Coverage;

/** What the intake could see at each instant of a run. */
public interface Sight {
    /** The instant up to which it had seen all that there was. */
    Instant horizon(Instant now);

    /** The blind spells that were known: one that lasts, as far as {@code now}. */
    Coverage coverage(Instant now);

    /** The first instant, not before {@code clock}, at which the sweep judges what is due at {@code due}. */
    Instant sweptAt(Instant due, Instant clock);

    /** The same of what need not wait for a feed that is dry: all that there was at {@code due} has been read then. */
    Instant sweptAnywayAt(Instant due, Instant clock);
}
