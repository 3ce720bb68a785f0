package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.CountryNames.Country;
import org.channelwatch.extract.Gazetteer.Name;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.Titles.Office;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** Finds persons and offices: {@code [the] [Russian] Foreign Minister [of Russia] [Sergei Lavrov]}, {@code Lavrov}. */
final class PersonNames {
    private static final Set<String> BEFORE_TITLES = Set.of(
            "the",
            "a",
            "an",
            "former",
            "then",
            "current",
            "new",
            "acting",
            "outgoing",
            "visiting",
            "incoming",
            "late",
            "senior",
            "top",
            "interim",
            "newly",
            "elected",
            "federal",
            "reformist",
            "hardline");
    private static final Set<String> GOVERNMENTS = Set.of(
            "administration", "government", "regime", "team", "cabinet", "officials", "aides", "advisers", "advisors");
    private static final Set<String> ENVOYS = Set.of(
            "envoy",
            "envoys",
            "representative",
            "representatives",
            "emissary",
            "negotiators",
            "delegation",
            "government");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "lord",
            "dame",
            "sayyid",
            "seyed",
            "seyyed",
            "sheikh",
            "shaikh",
            "gen",
            "general",
            "lt",
            "maj",
            "major",
            "lieutenant",
            "col",
            "colonel",
            "adm",
            "admiral",
            "brig",
            "cmdr");
    private static final int LONGEST_NAME = 5;

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final Set<String> named = new HashSet<>();
    private final Set<String> strangers = new HashSet<>();

    PersonNames(Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** From here on the short name of the person counts too. */
    void note(Tokens tokens, Mention mention) {
        if (mention.type() == Referent.PERSON) named.addAll(mention.actors());
        if (mention.type() != Referent.STRANGER) return;
        for (int at = mention.from(); at < mention.to(); at++) if (tokens.isCapital(at)) strangers.add(tokens.word(at));
    }

    @Nullable
    Mention titled(Tokens tokens, int at) {
        int next = at;
        while (BEFORE_TITLES.contains(tokens.word(next)) && next < at + 4) next++;
        boolean former = isFormer(tokens, at, next);
        Phrases.Match<Gazetteer.Office> office = gazetteer.officeAt(tokens, next);
        Mention plain = plainly(tokens, at, next, former);
        if (office == null || (plain != null && plain.to() > office.to())) return plain;
        Gazetteer.Office held = office.values().getFirst();
        Mention mention = holder(tokens, at, office.to(), held.country(), held.title(), former);
        return mention != null && isPossessive(tokens, mention.to()) ? mention.as(Referent.ADJECTIVE) : mention;
    }

    private @Nullable Mention plainly(Tokens tokens, int at, int from, boolean former) {
        int next = from;
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, next, tokens.size());
        if (country != null) {
            next = country.to();
            if (isPossessive(tokens, next)) next++;
            while (BEFORE_TITLES.contains(tokens.word(next)) && next < country.to() + 4) next++;
        }
        Phrases.Match<Title> title = Titles.ALL.at(tokens, next, tokens.size());
        if (title == null) return null;
        boolean late = former || isFormer(tokens, from, next);
        next = afterTitle(tokens, title.to());
        if (country == null) {
            country = countryBehind(tokens, next);
            if (country != null) next = country.to();
        }
        String code = country == null ? null : country.values().getFirst().code();
        Mention mention = holder(tokens, at, next, code, title.values().getFirst(), late);
        return mention != null && isPossessive(tokens, mention.to()) ? mention.as(Referent.ADJECTIVE) : mention;
    }

    /** Over a second title, {@code Crown Prince and Prime Minister}, and over a note in brackets. */
    private static int afterTitle(Tokens tokens, int at) {
        int next = at;
        boolean joined = tokens.is(next, "and") || tokens.is(next, "/");
        Phrases.Match<Title> second = Titles.ALL.at(tokens, joined ? next + 1 : next, tokens.size());
        if (second != null
                && tokens.isCapital(second.from())
                && second.values().getFirst().office() != Office.DOMESTIC) next = second.to();
        if (!tokens.is(next, "(")) return next;
        for (int close = next; close < next + LONGEST_NAME; close++) if (tokens.is(close, ")")) return close + 1;
        return next;
    }

    /** {@code of Russia}, {@code for the Russian Federation}. */
    private static Phrases.@Nullable Match<Country> countryBehind(Tokens tokens, int at) {
        if (!tokens.is(at, "of") && !tokens.is(at, "for")) return null;
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at + 1, tokens.size());
        return country != null || !tokens.is(at + 1, "the")
                ? country
                : CountryNames.ALL.at(tokens, at + 2, tokens.size());
    }

    private static boolean isFormer(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "former") || tokens.is(i, "late") || tokens.is(i, "then")) return true;
        }
        return false;
    }

    private @Nullable Mention holder(
            Tokens tokens, int from, int next, @Nullable String country, Title title, boolean former) {
        int name = tokens.is(next, ",") ? next + 1 : next;
        name = behindHonorifics(tokens, name);
        Mention person = personAt(tokens, afterInitial(tokens, name), title);
        boolean apposed = tokens.is(next, ",");
        boolean fits = country == null ? title.office().isUnique() : person != null && country.equals(person.country());
        if (person != null && (!apposed || fits)) {
            return new Mention(from, person.to(), Referent.PERSON, person.actors(), person.country(), title);
        }
        int stranger = endOfCapitals(tokens, name);
        boolean known = stranger > name && (!apposed || tokens.isMark(stranger));
        if (known || isNamedBefore(tokens, from)) {
            return new Mention(from, known ? stranger : next, Referent.STRANGER, List.of(), country, title);
        }
        boolean vague = country == null && !title.office().isUnique();
        if (former || title.office() == Office.DOMESTIC || (vague && title.office() == Office.LESSER)) {
            return new Mention(from, next, Referent.STRANGER, List.of(), country, title);
        }
        if (vague)
            return isBare(tokens, from, next) ? new Mention(from, next, Referent.OFFICE, List.of(), null, title) : null;
        Actor holder = gazetteer.holder(country, title, day);
        return new Mention(
                from, next, Referent.OFFICE, holder == null ? List.of() : List.of(holder.id()), country, title);
    }

    /** {@code Sheikh}, {@code Mr.}, {@code Maj. Gen.}: the token of the name. */
    private static int behindHonorifics(Tokens tokens, int at) {
        int next = tokens.is(at, ".") && tokens.isGlued(at) ? at + 1 : at;
        while (HONORIFICS.contains(tokens.word(next)) && next < at + LONGEST_NAME)
            next += tokens.is(next + 1, ".") && tokens.isGlued(next + 1) ? 2 : 1;
        return next;
    }

    /** {@code the Secretary}: one who is named elsewhere. */
    private static boolean isBare(Tokens tokens, int from, int next) {
        boolean office = tokens.is(next - 1, "secretary") || tokens.is(next - 1, "minister");
        return office
                && next == from + 2
                && tokens.is(from, "the")
                && tokens.isCapital(next - 1)
                && !tokens.isCapital(next);
    }

    /** {@code Vladimir V. Putin}: the token of the surname; of a name without an initial its first. */
    private static int afterInitial(Tokens tokens, int name) {
        boolean initial = tokens.isCapital(name)
                && tokens.isCapital(name + 1)
                && tokens.word(name + 1).length() == 1;
        return initial && tokens.is(name + 2, ".") ? name + 3 : name;
    }

    /** {@code Ada Lovelace, the prime minister}: the office of someone who was named. */
    private static boolean isNamedBefore(Tokens tokens, int from) {
        if (!tokens.is(from - 1, ",") || !isPlainCapital(tokens, from - 2) || !isPlainCapital(tokens, from - 3))
            return false;
        int first = from - 3;
        while (isPlainCapital(tokens, first - 1)) first--;
        return !Groups.isPreposition(tokens.word(first - 1));
    }

    /** A person who is called a counterpart, from {@code from} to {@code next}, and perhaps named there. */
    Mention counterpart(Tokens tokens, int from, int next, @Nullable String country) {
        int name = tokens.is(next, ",") ? next + 1 : next;
        Mention person = personAt(tokens, name, new Title("mr", Office.OTHER));
        if (person != null)
            return new Mention(from, person.to(), Referent.PERSON, person.actors(), person.country(), null);
        int stranger = endOfCapitals(tokens, name);
        if (stranger > name) return new Mention(from, stranger, Referent.STRANGER, List.of(), country, null);
        return new Mention(from, next, Referent.OFFICE, List.of(), country, null);
    }

    @Nullable
    Mention untitled(Tokens tokens, int at) {
        Mention person = personAt(tokens, at, null);
        if (person == null) person = ofCountry(tokens, at);
        if (person == null) return null;
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
        boolean modifier = Titles.ALL.at(tokens, person.to(), tokens.size()) != null;
        return modifier || isPossessive(tokens, person.to()) ? person.as(Referent.ADJECTIVE) : person;
    }

    /** {@code Ukraine's Taras Koval}. */
    private @Nullable Mention ofCountry(Tokens tokens, int at) {
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at, tokens.size());
        if (country == null || !isPossessive(tokens, country.to())) return null;
        Mention person = personAt(tokens, country.to() + 1, new Title("mr", Office.OTHER));
        boolean own = person != null && country.values().getFirst().code().equals(person.country());
        return own && person != null ? person.startingAt(at) : null;
    }

    private static boolean isPossessive(Tokens tokens, int at) {
        return tokens.is(at, "'s") || (tokens.is(at, "'") && tokens.isGlued(at));
    }

    /** A person of the catalog whose name begins at the token. */
    private @Nullable Mention personAt(Tokens tokens, int at, @Nullable Title title) {
        Phrases.Match<Name> match = gazetteer.at(tokens, at, tokens.size());
        if (match == null) return null;
        for (Name name : match.values()) {
            Actor actor = name.actor();
            if (!name.isOfPerson()) continue;
            if (name.surname() && title == null && !named.contains(actor.id())) continue;
            if (name.single() && title != null && !isCalled(actor, title)) continue;
            if (name.brief() && strangers.contains(tokens.word(match.to() - 1)) && !named.contains(actor.id()))
                continue;
            if (name.single() && isPartOfLongerName(tokens, match.from(), match.to(), title != null)) continue;
            int to = withCountry(tokens, behindSuffix(tokens, match.to()), actor);
            return new Mention(at, to, Referent.PERSON, List.of(actor.id()), actor.country(), null);
        }
        return null;
    }

    /** {@code Joseph Biden, Jr.}: the token behind the suffix. */
    private static int behindSuffix(Tokens tokens, int at) {
        int next = tokens.is(at, ",") ? at + 1 : at;
        if (!tokens.is(next, "jr") && !tokens.is(next, "sr")) return at;
        int end = tokens.is(next + 1, ".") && tokens.isGlued(next + 1) ? next + 2 : next + 1;
        boolean closed = next > at && tokens.is(end, ",");
        return closed ? end + 1 : end;
    }

    /** {@code Scholz of Germany}. */
    private static int withCountry(Tokens tokens, int at, Actor actor) {
        Phrases.Match<Country> country = countryBehind(tokens, at);
        return country != null && country.values().getFirst().code().equals(actor.country()) ? country.to() : at;
    }

    /** Whether a surname with this title can be that person: a senator of the same name is another one. */
    private boolean isCalled(Actor actor, Title title) {
        if (title.office() == Office.DOMESTIC) return false;
        return !title.office().isUnique() || gazetteer.everHeld(actor.id(), title.office());
    }

    /** Whether a surname is the one of another person: {@code Hunter Biden}, {@code Kim Yo-jong}. */
    private static boolean isPartOfLongerName(Tokens tokens, int from, int to, boolean titled) {
        if (isPlainCapital(tokens, to) && !tokens.isAllCapitals(from)) return true;
        if (titled || !isPlainCapital(tokens, from - 1)) return false;
        boolean startsSentence = from - 1 == 0 || tokens.beginsParagraph(from - 1) || tokens.isMark(from - 2);
        return !startsSentence;
    }

    private static boolean isPlainCapital(Tokens tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.isCapital(at)
                && !tokens.is(at, "q")
                && CountryNames.ALL.at(tokens, at, tokens.size()) == null
                && Titles.ALL.at(tokens, at, tokens.size()) == null
                && DateWords.month(tokens, at) == null
                && DateWords.weekday(tokens, at) == null;
    }

    private static int endOfCapitals(Tokens tokens, int from) {
        int at = from;
        while (at < from + LONGEST_NAME && isPlainCapital(tokens, at) && !tokens.beginsParagraph(at)) at++;
        return at;
    }
}
