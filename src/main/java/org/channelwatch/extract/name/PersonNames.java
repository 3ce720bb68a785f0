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
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Gazetteer.Name;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds persons and offices: {@code [the] [Russian] Foreign Minister [of Russia] [Sergei Lavrov]}, {@code Lavrov}. */
public final class PersonNames {
    private static final Set<String> GOVERNMENTS = Words.of("of leader");

    private static final Set<String> ENVOYS = Words.of("sent by leader");
    private static final Set<String> TITLES = Words.of("titles of several");
    private static final Set<String> NUMERALS = Set.of("ii", "iii", "iv", "v", "vi", "vii", "viii", "xiv", "xvi");
    private static final Set<String> BETWEEN = Words.of("within Arabic names");
    private static final Set<String> NAME_PARTS = Words.of("parts of names");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_WHOLE_NAME = 8;

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final @Nullable String home;
    private final KnownNames named = new KnownNames();
    private final KnownNames strangers = new KnownNames();

    /**
     * @param home whose officials are called by their given names, for the text is a transcript of theirs; null in any other text
     */
    PersonNames(Gazetteer gazetteer, LocalDate day, @Nullable String home) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.home = home;
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
        if (person == null) person = colleague(tokens, at);
        if (person == null) return inCompound(tokens, at);
        if (GOVERNMENTS.contains(tokens.word(person.to())) && person.country() != null) {
            String state = gazetteer.stateOf(person.country());
            List<String> actors = state == null ? List.of() : List.of(state);
            return new Mention(at, person.to() + 1, Referent.STATE, actors, person.country(), null);
        }
        boolean sent = isPossessive(tokens, person.to()) && ENVOYS.contains(tokens.word(person.to() + 1));
        if (sent && person.country() != null) {
            String state = gazetteer.stateOf(person.country());
            List<String> actors = state == null ? List.of() : List.of(state);
            return new Mention(at, person.to() + 2, Referent.STATE, actors, person.country(), null);
        }
        boolean apposed = tokens.isMark(person.to() - 1); // "Ada Koval, MP, Minister of Trade"
        boolean modifier = !apposed && Titles.ALL.at(tokens, person.to(), tokens.size()) != null;
        return modifier ? person.as(Referent.ADJECTIVE) : asOwner(tokens, person);
    }

    /** {@code Presidents [Koval] and [Sorokin]}: each has the title that stands before the first; null where none does. */
    private static @Nullable Title sharedTitle(Tokens tokens, int at) {
        int first = tokens.is(at - 1, "and") && tokens.isCapital(at - 2) ? at - 2 : at;
        boolean several = tokens.isCapital(first - 1) && TITLES.contains(tokens.word(first - 1));
        boolean two = first < at || tokens.is(at + 1, "and");
        return several && two ? new Title("mr", Office.OTHER) : null;
    }

    /** {@code Jack met with Koval}, of an official whose whole name is in the text, or who is the only one called so; not {@code Jack, did you}. */
    private @Nullable Mention colleague(Tokens tokens, int at) {
        boolean first =
                !isPlainCapital(tokens, at - 1) || Verbs.isAuxiliary(tokens.word(at - 1)); // "Has Jack met Koval?"
        boolean alone = first && !isPlainCapital(tokens, at + 1);
        boolean called = (tokens.is(at + 1, ",") && !tokens.is(at - 1, "with"))
                || (tokens.is(at - 1, ",") && tokens.isMark(at + 1)); // "Thanks, Jack."
        boolean addressed = called || tokens.isAllCapitals(at);
        if (home == null || !alone || addressed) return null;
        for (Actor actor : gazetteer.withGivenName(tokens, at)) {
            boolean known = named.has(actor.id()) || (isOnlyOne(tokens, at) && isOfParty(tokens, at));
            if (home.equals(actor.country()) && known)
                return new Mention(at, at + 1, Referent.PERSON, List.of(actor.id()), home, null);
        }
        return null;
    }

    /** Whether of the officials of the catalog who serve that day nobody else is called so. */
    private boolean isOnlyOne(Tokens tokens, int at) {
        List<Actor> serving = gazetteer.withGivenName(tokens, at).stream()
                .filter(actor -> gazetteer.tenures().officeOf(actor.id(), day) != null)
                .toList();
        return serving.size() == 1 && gazetteer.withGivenName(tokens, at).size() == 1;
    }

    /** {@code meets with Jack}, {@code Jack has met}, {@code Jack's meeting}: of whom it is told, and who is not spoken to. */
    private static boolean isOfParty(Tokens tokens, int at) {
        boolean met = tokens.is(at - 1, "with") || tokens.is(at - 1, "by");
        Phrases.Match<Verbs.Inflected> verb = Verbs.ALL.at(tokens, at + 1, tokens.size());
        boolean acts = verb != null && verb.values().getFirst().form() == Verbs.Form.PAST; // "Jack sat down with"
        return met || acts || isPossessive(tokens, at + 1) || Verbs.isFinite(tokens, at + 1);
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
        boolean own = person != null && country.values().getFirst().code().equals(person.country());
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
        for (Name name : match.values()) {
            Actor actor = name.actor();
            if (!name.isOfPerson()) continue;
            if (name.surname() && title == null && !named.has(actor.id())) continue;
            if (name.single() && title != null && !isCalled(actor, title)) continue;
            if (name.brief() && strangers.has(tokens.word(match.to() - 1)) && !named.has(actor.id())) continue;
            if (name.single() && isPartOfLongerName(tokens, match.from(), match.to(), title != null)) continue;
            int to = withCountry(tokens, behindSuffix(tokens, match.to()), actor);
            return new Mention(at, to, Referent.PERSON, List.of(actor.id()), actor.country(), null);
        }
        return null;
    }

    /** {@code Foreign Minister Sergej Koval} for Sergey: who holds the office under that surname, with the same initial; else null. */
    @Nullable
    Mention spelledOtherwise(Tokens tokens, int at, Title title) {
        boolean whole = isFullName(tokens, at + 1) && !isPlainCapital(tokens, at + 2);
        Actor actor = whole && title.office().isUnique() ? surnameAt(tokens, at + 1) : null;
        if (actor == null || !gazetteer.tenures().holds(actor.id(), title, day)) return null;
        boolean initial = Tokens.words(actor.name()).getFirst().charAt(0)
                == tokens.word(at).charAt(0);
        return initial ? new Mention(at, at + 2, Referent.PERSON, List.of(actor.id()), actor.country(), null) : null;
    }

    /** {@code Charles III}. */
    private static boolean isNumeral(Tokens tokens, int at) {
        return tokens.isAllCapitals(at) && NUMERALS.contains(tokens.word(at));
    }

    /** {@code Joseph Biden, Jr.}, {@code Abdullah II}, {@code Bob Carr MP}: the token behind the suffix. */
    private static int behindSuffix(Tokens tokens, int at) {
        if (isNumeral(tokens, at)) return at + 1;
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
        return country != null && country.values().getFirst().code().equals(actor.country()) ? country.to() : at;
    }

    /** Whether a surname with this title can be that person: a senator of the same name is another one. */
    private boolean isCalled(Actor actor, Title title) {
        if (title.office() == Office.DOMESTIC) return false;
        if (title.name().equals("chairman") && gazetteer.tenures().everHeld(actor.id(), Office.MILITARY)) return true;
        return !title.office().isUnique() || gazetteer.tenures().everHeld(actor.id(), title.office());
    }

    /** Whether a surname is the one of another person: {@code Hunter Biden}, {@code Kim Yo-jong}. */
    private static boolean isPartOfLongerName(Tokens tokens, int from, int to, boolean titled) {
        if (isPlainCapital(tokens, to) && !tokens.isAllCapitals(from)) return true;
        if (BETWEEN.contains(tokens.word(to)) && tokens.isCapital(to + 1)) return true; // "Omar al-Masri"
        if (titled || !isPlainCapital(tokens, from - 1)) return false;
        boolean startsSentence = from - 1 == 0 || tokens.beginsParagraph(from - 1) || tokens.isMark(from - 2);
        return !startsSentence;
    }

    /** Whether the token is the second of two that may be a name: {@code John [Doe]}, whom the catalog need not know. */
    public static boolean isFullName(Tokens tokens, int at) {
        return isPlainCapital(tokens, at) && isPlainCapital(tokens, at - 1) && !tokens.isPreposition(at - 1);
    }

    /** Whether the token begins with a capital and may be part of a name. */
    public static boolean isPlainCapital(Tokens tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.isCapital(at)
                && !tokens.is(at, "q")
                && (!tokens.is(at, "i") || tokens.is(at + 1, ".")) // "his counterpart, I believe"
                && !tokens.is(at, "jr")
                && !tokens.is(at, "sr")
                && !isNumeral(tokens, at)
                && CountryNames.ALL.at(tokens, at, tokens.size()) == null
                && Titles.ALL.at(tokens, at, tokens.size()) == null
                && DateWords.month(tokens, at) == null
                && DateWords.weekday(tokens, at) == null;
    }

    /** {@code Ri Jong-ho}, {@code Ali bin Omar al-Masri}: the token behind the name; the same token where none begins. */
    static int endOfCapitals(Tokens tokens, int from) {
        int end = from;
        for (int at = from; at < from + LONGEST_WHOLE_NAME && !tokens.beginsParagraph(at); at++) {
            boolean initial = tokens.is(at, ".") && tokens.word(at - 1).length() == 1;
            boolean part = initial || NAME_PARTS.contains(tokens.word(at)) || tokens.isHyphenated(at);
            boolean capital = isPlainCapital(tokens, at);
            if (end == from && !capital) break;
            if (!part && (!capital || at >= from + LONGEST_NAME)) break;
            if (capital || (tokens.isHyphenated(at) && at == end)) end = at + 1;
        }
        return end;
    }
}
