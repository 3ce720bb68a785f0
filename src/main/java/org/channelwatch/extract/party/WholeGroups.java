package org.channelwatch.extract.party;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who a group before a verb is as a whole: {@code X and other officials of her country}, {@code leaders, including X and Y}. */
public final class WholeGroups {
    private static final Set<String> OTHERS = Words.of("ranks of officials");
    private static final Set<String> EXAMPLES = Words.of("examples");
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final Groups groups;

    public WholeGroups(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /** The group of the one who holds the office, or of the one who is named before the others. */
    public Group of(Group group) {
        return withOthers(whoHolds(group));
    }

    /** {@code regional leaders, including X and Y, [met]}: X and Y. */
    public @Nullable Group examples(int verb, int limit) {
        Group named = tokens.is(verb - 1, ",") ? groups.leftOf(verb - 1, limit) : null;
        return named != null && EXAMPLES.contains(tokens.word(named.from() - 1)) ? named : null;
    }

    /** {@code X and regional leaders, including [Y and Z], meet}: who of them are on which side, nobody can tell. */
    public boolean isOfOthers(Group named, int limit) {
        int including = named.from() - 1;
        if (!EXAMPLES.contains(tokens.word(including))) return false;
        for (int at = including - 2; at > Math.max(limit, including - NEAR); at--)
            if (tokens.is(at, "and") && groups.endingAt(at) != null) return true;
        return false;
    }

    /** {@code between X and Y, who met Z}: Y did. */
    public static Group last(Group group) {
        Mention last = group.members().getLast();
        return new Group(last.from(), group.to(), List.of(last));
    }

    /** {@code X, Chancellor of Y, who was in Lima, met}: X, where the office is that of X. */
    private Group whoHolds(Group office) {
        Mention held = office.first();
        boolean apposed = office.members().size() == 1 && held.title() != null && tokens.is(office.from() - 1, ",");
        boolean vague = held.type() == Referent.OFFICE || held.type() == Referent.STRANGER;
        Mention holder = apposed && vague ? groups.endingAt(office.from() - 1) : null;
        boolean own = holder != null
                && holder.type() == Referent.PERSON
                && held.country() != null
                && held.country().equals(holder.country());
        return holder == null || !own ? office : new Group(holder.from(), office.to(), List.of(holder));
    }

    /** {@code X and other senior officials of her country}: X. */
    private Group withOthers(Group officials) {
        if (officials.members().size() != 1 || officials.first().type() != Referent.STATE) return officials;
        int at = officials.from() - 1;
        while (OTHERS.contains(tokens.word(at)) && !tokens.is(at, "other")) at--;
        if (!tokens.is(at, "other") || !tokens.is(at - 1, "and")) return officials;
        Mention first = groups.endingAt(tokens.is(at - 2, ",") ? at - 2 : at - 1);
        String country = officials.first().country();
        if (first == null || first.type() != Referent.PERSON || !Objects.equals(country, first.country()))
            return officials;
        return new Group(first.from(), officials.to(), List.of(first));
    }
}
