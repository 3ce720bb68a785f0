package org.channelwatch.extract.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.name.Gazetteer.Name;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds persons and offices: {@code [the] [Russian] Foreign Minister [of Russia] [Sergei Lavrov]}, {@code Lavrov}. */
public final class PersonNames {
    private static final Set<String> GOVERNMENTS = Words.of("of leader");
    private static final Set<String> ENVOYS = Words.of("sent by leader");
    private static final Set<String> TITLES = Words.of("titles of several");

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final GivenNames givenNames;
    private final KnownNames named = new KnownNames();
    private final KnownNames strangers = new KnownNames();

    /**
     * @param home whose officials are called by their given names, for the text is a transcript of theirs; null in any other text
     */
    PersonNames(Gazetteer gazetteer, LocalDate day, @Nullable String home) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.givenNames = new GivenNames(gazetteer, day, home, named);
    }

    /** The persons by their ids, and the words of strangers' names. */
    List<KnownNames> known() {
        return List.of(named, strangers);
    }

    /** {@code H.E. Ada Lovelace}. */
    private @Nullable Mention excellency(Tokens tokens, int at) {
        Mention person = personAt(tokens, Honorifics.skip(tokens, at), null);
        return person == null ? null : asOwner(tokens, person.startingAt(at));
    }

    /** From here on the short name of the person counts too. */
    void note(Tokens tokens, Mention mention) {
        boolean owner =
                mention.type() == Referent.ADJECTIVE && mention.to() - mention.from() > 1; // "Taras Koval's trip"
        if (mention.type() == Referent.PERSON || owner) named.tell(mention.actors());
        if (mention.type() != Referent.STRANGER) return;
        for (int at = mention.from(); at < mention.to(); at++)
            if (tokens.isCapital(at)) strangers.tell(tokens.word(at));
    }

    @Nullable
    Mention untitled(Tokens tokens, int at) {
        if (Honorifics.isExcellency(tokens, at)) return excellency(tokens, at);
        Mention person = personAt(tokens, at, sharedTitle(tokens, at));
        if (person == null) person = ofCountry(tokens, at);
        if (person == null) person = givenNames.at(tokens, at);
        if (person == null) return inCompound(tokens, at);
        int behind = behindThoseOf(tokens, person.to());
        if (behind > person.to() && person.country() != null) {
            String state = gazetteer.stateOf(person.country());
            List<String> actors = state == null ? List.of() : List.of(state);
            return new Mention(at, behind, Referent.STATE, actors, person.country(), null);
        }
        boolean apposed = tokens.isMark(person.to() - 1); // "Ada Koval, MP, Minister of Trade"
        boolean modifier = !apposed && Titles.ALL.at(tokens, person.to(), tokens.size()) != null;
        return modifier ? person.as(Referent.ADJECTIVE) : asOwner(tokens, person);
    }

    /** {@code [Koval] administration}, {@code [Koval]'s envoys}, who are of his state: the token behind; the same token where there are none. */
    private static int behindThoseOf(Tokens tokens, int to) {
        if (GOVERNMENTS.contains(tokens.word(to))) return to + 1;
        return isPossessive(tokens, to) && ENVOYS.contains(tokens.word(to + 1)) ? to + 2 : to;
    }

    /** {@code Presidents [Koval] and [Sorokin]}: each has the title that stands before the first; null where none does. */
    private static @Nullable Title sharedTitle(Tokens tokens, int at) {
        int first = tokens.is(at - 1, "and") && tokens.isCapital(at - 2) ? at - 2 : at;
        boolean several = tokens.isCapital(first - 1) && TITLES.contains(tokens.word(first - 1));
        boolean two = first < at || tokens.is(at + 1, "and");
        return several && two ? new Title("mr", Office.OTHER) : null;
    }

    /** {@code the Koval-Sorokin meeting}: either name, which takes no part but as what describes the meeting. */
    private @Nullable Mention inCompound(Tokens tokens, int at) {
        boolean first = tokens.isHyphenated(at + 1) && surnameAt(tokens, at + 1) != null;
        boolean second = tokens.isHyphenated(at) && surnameAt(tokens, at - 1) != null;
        Actor actor = first || second ? surnameAt(tokens, at) : null;
        if (actor == null) return null;
        return new Mention(at, at + 1, Referent.ADJECTIVE, List.of(actor.id()), actor.country(), null);
    }

    private @Nullable Actor surnameAt(Tokens tokens, int at) {
        Phrases.Match<Name> match = gazetteer.at(tokens, at, at + 1);
        if (match == null) return null;
        for (Name name : match.values()) if (name.surname()) return name.actor();
        return null;
    }

    /** {@code Ukraine's Taras Koval}. */
    private @Nullable Mention ofCountry(Tokens tokens, int at) {
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at, tokens.size());
        if (country == null || !isPossessive(tokens, country.to())) return null;
        Mention person = personAt(tokens, country.to() + 1, new Title("mr", Office.OTHER));
        boolean own = person != null && country.value().code().equals(person.country());
        return own && person != null ? person.startingAt(at) : null;
    }

    /** {@code Koval's}: takes no part; but {@code Koval's office} speaks for Koval. */
    static Mention asOwner(Tokens tokens, Mention person) {
        if (!isPossessive(tokens, person.to())) return person;
        boolean office = tokens.is(person.to() + 1, "office") && !tokens.isPreposition(person.to() + 2);
        return office ? person.endingAt(person.to() + 2) : person.as(Referent.ADJECTIVE);
    }

    /** Whether the token is {@code 's}, or the apostrophe behind an s. */
    public static boolean isPossessive(Tokens tokens, int at) {
        return tokens.is(at, "'s") || (tokens.is(at, "'") && tokens.isGlued(at));
    }

    /** A person of the catalog whose name begins at the token. */
    @Nullable
    Mention personAt(Tokens tokens, int at, @Nullable Title title) {
        Phrases.Match<Name> match = gazetteer.at(tokens, at, tokens.size());
        if (match == null) return null;
        Actor best = null;
        for (Name name : match.values()) {
            Actor actor = name.actor();
            if (!name.isOfPerson()) continue;
            if (name.brief() && gazetteer.tenures().isOfLater(actor.id(), day) && !named.has(actor.id())) continue;
            if (name.surname() && title == null && !named.has(actor.id())) continue;
            if (name.single() && title != null && !isCalled(actor, title)) continue;
            if (name.brief() && strangers.has(tokens.word(match.to() - 1)) && !named.has(actor.id())) continue;
            if (name.single() && Capitals.isPartOfLongerName(tokens, match.from(), match.to(), title != null)) continue;
            if (best == null || likeness(actor, title) > likeness(best, title)) best = actor;
        }
        if (best == null) return null;
        int to = withCountry(tokens, behindSuffix(tokens, match.to()), best);
        return new Mention(at, to, Referent.PERSON, List.of(best.id()), best.country(), null);
    }

    /** How likely the one of several namesakes is meant: whom the text has named, or who holds the office of that title, or any. */
    private int likeness(Actor actor, @Nullable Title title) {
        if (named.has(actor.id())) return 5;
        Tenures tenures = gazetteer.tenures();
        Title office = tenures.officeOf(actor.id(), day);
        if (office == null) return 0;
        if (title == null) return 1;
        if (tenures.holds(actor.id(), title, day)) return 4;
        String word = title.name().substring(title.name().lastIndexOf(' ') + 1);
        if (tenures.isCalled(actor.id(), word, day)) return 3;
        return office.office() == Office.HEAD ? 2 : 1;
    }

    /** {@code Foreign Minister Sergej Koval} for Sergey: who holds the office under that surname, with the same initial; else null. */
    @Nullable
    Mention spelledOtherwise(Tokens tokens, int at, Title title) {
        boolean whole = Capitals.isFullName(tokens, at + 1) && !Capitals.isOne(tokens, at + 2);
        Actor actor = whole && title.office().isUnique() ? surnameAt(tokens, at + 1) : null;
        if (actor == null || !gazetteer.tenures().holds(actor.id(), title, day)) return null;
        boolean initial = Tokens.words(actor.name()).getFirst().charAt(0)
                == tokens.word(at).charAt(0);
        return initial ? new Mention(at, at + 2, Referent.PERSON, List.of(actor.id()), actor.country(), null) : null;
    }

    /** {@code Joseph Biden, Jr.}, {@code Abdullah II}, {@code Bob Carr MP}: the token behind the suffix. */
    private static int behindSuffix(Tokens tokens, int at) {
        if (Capitals.isNumeral(tokens, at)) return at + 1;
        int next = tokens.is(at, ",") ? at + 1 : at;
        boolean member = tokens.is(next, "mp") && tokens.isAllCapitals(next); // of parliament
        if (!member && !tokens.is(next, "jr") && !tokens.is(next, "sr")) return at;
        int end = tokens.is(next + 1, ".") && tokens.isGlued(next + 1) ? next + 2 : next + 1;
        boolean closed = next > at && tokens.is(end, ",");
        return closed ? end + 1 : end;
    }

    /** {@code Scholz of Germany}. */
    private static int withCountry(Tokens tokens, int at, Actor actor) {
        Phrases.Match<Country> country = TitledNames.countryBehind(tokens, at);
        return country != null && country.value().code().equals(actor.country()) ? country.to() : at;
    }

    /** Whether a surname with this title can be that person: a senator of the same name is another one. */
    private boolean isCalled(Actor actor, Title title) {
        if (title.office() == Office.DOMESTIC) return false;
        if (title.name().equals("chairman") && gazetteer.tenures().everHeld(actor.id(), Office.MILITARY)) return true;
        return !title.office().isUnique() || gazetteer.tenures().everHeld(actor.id(), title.office());
    }
}
