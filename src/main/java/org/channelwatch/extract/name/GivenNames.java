package org.channelwatch.extract.name;

import java.time.LocalDate;
import java.util.List;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the officials whom a transcript of their own government calls by their given names: {@code Jack met with Koval}. */
final class GivenNames {
    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final @Nullable String home;
    private final KnownNames named;

    /**
     * @param home whose officials are called so; null where nobody is
     * @param named who was called by the whole name
     */
    GivenNames(Gazetteer gazetteer, LocalDate day, @Nullable String home, KnownNames named) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.home = home;
        this.named = named;
    }

    /** {@code Jack met with Koval}, of an official whose whole name is in the text, or who is the only one called so; not {@code Jack, did you}. */
    @Nullable
    Mention at(Tokens tokens, int at) {
        if (home == null) return null;
        boolean first =
                !Capitals.isOne(tokens, at - 1) || Verbs.isAuxiliary(tokens.word(at - 1)); // "Has Jack met Koval?"
        boolean alone = first && !Capitals.isOne(tokens, at + 1);
        boolean called = (tokens.is(at + 1, ",") && !tokens.is(at - 1, "with"))
                || (tokens.is(at - 1, ",") && tokens.isMark(at + 1)); // "Thanks, Jack."
        boolean addressed = called || tokens.isAllCapitals(at);
        if (!alone || addressed) return null;
        for (Actor actor : gazetteer.withGivenName(tokens, at)) {
            boolean known = named.has(actor.id()) || (isOnlyOne(tokens, at) && isOfParty(tokens, at));
            boolean guest = isWithMe(tokens, at) && (named.has(actor.id()) || isOnlyOne(tokens, at));
            if ((home.equals(actor.country()) && known) || guest)
                return new Mention(at, at + 1, Referent.PERSON, List.of(actor.id()), actor.country(), null);
        }
        return null;
    }

    /** {@code Taras and I}: so one calls a guest, too. */
    private static boolean isWithMe(Tokens tokens, int at) {
        return tokens.is(at + 1, "and") && (tokens.is(at + 2, "i") || tokens.is(at + 2, "me"));
    }

    /** Whether nobody else of the catalog is called so, and he serves that day. */
    private boolean isOnlyOne(Tokens tokens, int at) {
        List<Actor> called = gazetteer.withGivenName(tokens, at);
        return called.size() == 1
                && gazetteer.tenures().officeOf(called.getFirst().id(), day) != null;
    }

    /** {@code meets with Jack}, {@code Jack has met}, {@code Jack's meeting}: of whom it is told, and who is not spoken to. */
    private static boolean isOfParty(Tokens tokens, int at) {
        boolean met = tokens.is(at - 1, "with") || tokens.is(at - 1, "by");
        Phrases.Match<Verbs.Inflected> verb = Verbs.ALL.at(tokens, at + 1, tokens.size());
        boolean acts = verb != null && verb.value().form() == Verbs.Form.PAST; // "Jack sat down with"
        return met || acts || PersonNames.isPossessive(tokens, at + 1) || Verbs.isFinite(tokens, at + 1);
    }
}
