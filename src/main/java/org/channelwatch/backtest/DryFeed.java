package org.channelwatch.backtest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;

/**
 * A feed that was dry now and then, taken in without delay. That it is dry is noticed {@code maxGap} after its last news; until it
 * gives news again, the horizon stands there.
 *
 * @param spells how long it was dry; those shorter than {@code maxGap} do not count
 */
public record DryFeed(List<BlindSpell> spells, Duration maxGap) implements Sight {
    /** A feed that was never dry. */
    public static final DryFeed NEVER = new DryFeed(List.of(), Duration.ZERO);

    public DryFeed {
        spells = Coverage.of(spells).spells().stream()
                .filter(spell -> Duration.between(spell.from(), spell.to()).compareTo(maxGap) >= 0)
                .toList();
    }

    @Override
    public Instant horizon(Instant now) {
        for (BlindSpell spell : spells) {
            if (spell.from().isAfter(now)) break;
            if (now.isBefore(spell.to()) && now.isAfter(noticedAt(spell))) return noticedAt(spell);
        }
        return now;
    }

    @Override
    public Coverage coverage(Instant now) {
        return Coverage.of(spells.stream()
                        .filter(spell -> !now.isBefore(noticedAt(spell)))
                        .toList())
                .until(now);
    }

    @Override
    public Instant sweptAt(Instant due, Instant clock) {
        Instant at = sweptAnywayAt(due, clock);
        for (BlindSpell spell : spells) {
            if (at.isBefore(spell.to()) && horizon(at).isBefore(due)) at = spell.to();
        }
        return at;
    }

    @Override
    public Instant sweptAnywayAt(Instant due, Instant clock) {
        return due.isAfter(clock) ? due : clock;
    }

    /** When it is noticed that this is one. */
    public Instant noticedAt(BlindSpell spell) {
        return spell.from().plus(maxGap);
    }
}
