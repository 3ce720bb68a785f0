package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times in which the intake was blind. Silence in them was not observed.
 *
 * @param spells disjoint, ascending, none empty
 */
public record Coverage(List<BlindSpell> spells) {
    /** Never blind. */
    public static final Coverage FULL = new Coverage(List.of());

    /** A stretch {@code [from, to)} in which news may have been missed. */
    public record BlindSpell(Instant from, Instant to) {}

    /** Spells in any order; what overlaps or touches is joined, what is empty is left out. */
    public static Coverage of(List<BlindSpell> spells) {
        var sorted = spells.stream()
                .filter(spell -> spell.from().isBefore(spell.to()))
                .sorted(Comparator.comparing(BlindSpell::from))
                .toList();
        var joined = new ArrayList<BlindSpell>();
        for (BlindSpell spell : sorted) {
            BlindSpell last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || spell.from().isAfter(last.to())) {
                joined.add(spell);
            } else if (spell.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new BlindSpell(last.from(), spell.to()));
            }
        }
        return new Coverage(List.copyOf(joined));
    }

    /** What was known at {@code instant}: spells cut there. */
    public Coverage until(Instant instant) {
        return of(spells.stream()
                .map(spell -> new BlindSpell(spell.from(), min(spell.to(), instant)))
                .toList());
    }

    /** Blind time between two instants; zero if {@code to} is not after {@code from}. */
    public Duration blind(Instant from, Instant to) {
        if (!to.isAfter(from)) return Duration.ZERO;
        Duration sum = Duration.ZERO;
        for (int i = firstEndingAfter(from);
                i < spells.size() && spells.get(i).from().isBefore(to);
                i++) {
            Instant begin = max(spells.get(i).from(), from);
            Instant end = min(spells.get(i).to(), to);
            sum = sum.plus(Duration.between(begin, end));
        }
        return sum;
    }

    /** Wall time less blind time between two instants; zero if {@code to} is not after {@code from}. */
    public Duration observed(Instant from, Instant to) {
        if (!to.isAfter(from)) return Duration.ZERO;
        return Duration.between(from, to).minus(blind(from, to));
    }

    /**
     * The first instant at which the observed time since {@code from} is {@code observed}.
     *
     * @param observed not negative
     */
    public Instant reach(Instant from, Duration observed) {
        if (observed.isZero()) return from;
        Instant reached = from.plus(observed);
        for (int i = firstEndingAfter(from);
                i < spells.size() && spells.get(i).from().isBefore(reached);
                i++) {
            reached = reached.plus(Duration.between(
                    max(spells.get(i).from(), from), spells.get(i).to()));
        }
        return reached;
    }

    /**
     * The last instant from which on the observed time until {@code to} is {@code observed}: what is later than that is more recent.
     *
     * @param observed positive
     */
    public Instant reachBack(Instant to, Duration observed) {
        Instant reached = to.minus(observed);
        for (BlindSpell spell : spells.reversed()) {
            if (!spell.from().isBefore(to)) continue;
            if (!spell.to().isAfter(reached)) break;
            reached = reached.minus(Duration.between(spell.from(), min(spell.to(), to)));
        }
        return reached;
    }

    private int firstEndingAfter(Instant instant) {
        int low = 0;
        int high = spells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spells.get(middle).to().isAfter(instant)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
