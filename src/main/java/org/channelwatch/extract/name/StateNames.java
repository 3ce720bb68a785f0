package org.channelwatch.extract.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.CountryNames.Form;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.name.Gazetteer.Name;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds states, institutions and organisations, and tells where a name only describes: {@code Russian oil}, {@code in Moscow}. */
final class StateNames {
    private static final Set<String> BEFORE_CAPITALS =
            Set.of("from", "to", "of", "for", "leave", "left", "visit", "visits", "visited");

    /** Where one is named, the short name of the other is understood. */
    private static final Map<String, String> OPPOSITES = Map.of("KP", "KR", "KR", "KP", "CN", "TW", "TW", "CN");

    /** Of the first of two in a compound. */
    private static final int LONGEST_FIRST = 8;

    private static final int LONGEST_ORGANISATION = 7;
    private static final int LONGEST_FIELDS = 12;
    private static final int LONGEST_RANK = 3;
    private static final int LONGEST_COUNTRY = 3;
    private static final Set<String> SENT = Words.of("sent by several");
    private static final Set<String> DEFENCE = Words.of("fields of ministers");

    private static final Set<String> ORGANISATIONS = Words.of("organisations");
    private static final Set<String> BODIES_OF_STATES = Words.of("bodies of any state");
    private static final Set<String> BODIES = Words.of("bodies");

    private final Gazetteer gazetteer;
    private final KnownNames named = new KnownNames();
    private final PersonNames persons;

    StateNames(Gazetteer gazetteer, PersonNames persons) {
        this.gazetteer = gazetteer;
        this.persons = persons;
    }

    /** The countries by their codes. */
    KnownNames known() {
        return named;
    }

    /** From here on the short name of the country counts too. */
    void note(Mention mention) {
        if (mention.country() != null)
            named.tell(Arrays.asList(mention.country().split(" "))); // of "the two Xs" both
    }

    /** {@code the NATO-Russia Council}: a body of two, who meet where it meets; null where there is none. */
    @Nullable
    Mention joint(Tokens tokens, int at) {
        int first = tokens.is(at, "the") ? at + 1 : at;
        if (!isAnyHyphenated(tokens, first + 1)) return null; // most are not: do not look for states
        Mention one = beginningAt(tokens, tokens.is(first, "joint") ? first + 1 : first);
        if (one == null || one.actors().isEmpty() || !tokens.isHyphenated(one.to())) return null;
        Mention other = beginningAt(tokens, one.to());
        if (other == null || other.actors().isEmpty()) return null;
        int end = BODIES.contains(tokens.word(other.to() - 1)) ? other.to() : endOfBody(tokens, other.to());
        List<String> both = List.of(one.actors().getFirst(), other.actors().getFirst());
        return end < 0 ? null : new Mention(at, end, Referent.STATES, both, null, null);
    }

    private static boolean isAnyHyphenated(Tokens tokens, int from) {
        for (int at = from; at < from + LONGEST_FIRST; at++) if (tokens.isHyphenated(at)) return true;
        return false;
    }

    private static int endOfBody(Tokens tokens, int from) {
        for (int at = from; at < from + LONGEST_ORGANISATION; at++) {
            boolean part = tokens.isCapital(at) || tokens.isNumber(at) || Institutions.isBetween(tokens, at);
            if (!part && !BODIES.contains(tokens.word(at))) return -1;
            if (BODIES.contains(tokens.word(at))) return at + 1;
        }
        return -1;
    }

    @Nullable
    Mention at(Tokens tokens, int at) {
        Mention state = beginningAt(tokens, at);
        if (state != null || !tokens.is(at, "the")) return state;
        Mention named = beginningAt(tokens, at + 1);
        return named == null ? null : named.startingAt(at);
    }

    private @Nullable Mention beginningAt(Tokens tokens, int at) {
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at, tokens.size());
        Phrases.Match<Name> name = gazetteer.at(tokens, at, tokens.size());
        Country found = country == null ? null : country.value();
        if (name != null && (country == null || name.to() >= country.to())) {
            for (Name candidate : name.values()) {
                if (candidate.isOfPerson() || isOfOther(tokens, at, name.to(), candidate.actor())) continue;
                boolean same = country != null && country.to() == name.to();
                return mention(tokens, at, name.to(), candidate.actor(), same && found != null ? found.form() : null);
            }
        }
        if (country == null || found == null) return null;
        if (found.form() == Form.SHORT && !isShort(tokens, found, country.to())) return null;
        return mention(tokens, at, country.to(), found);
    }

    /** {@code Peru's Fishing Council}, {@code the Peruvian Fishing Council}, where the catalog has that of Chile: it is not Chile's. */
    private boolean isOfOther(Tokens tokens, int from, int to, Actor actor) {
        String own = gazetteer.countryOf(actor.id());
        if (own == null || to < from + 2 || !BODIES_OF_STATES.contains(tokens.word(to - 1))) return false;
        int end = tokens.is(from - 1, "'s") ? from - 1 : from;
        for (int at = end - 1; at >= Math.max(0, end - LONGEST_COUNTRY); at--) {
            Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at, end);
            if (country != null && country.to() == end)
                return !own.equals(country.value().code());
        }
        return false;
    }

    /** {@code the South}, where South Korea is in the article; not {@code the South China Sea}. */
    private boolean isShort(Tokens tokens, Country country, int to) {
        boolean known = named.has(country.code()) || named.has(OPPOSITES.getOrDefault(country.code(), ""));
        return known && !tokens.isCapital(to);
    }

    private Mention mention(Tokens tokens, int from, int to, Actor actor, @Nullable Form form) {
        String country = gazetteer.countryOf(actor.id());
        Mention bare = new Mention(from, to, Referent.STATE, List.of(actor.id()), country, null);
        boolean state = country != null && actor.id().equals(gazetteer.stateOf(country));
        int official = state || isOfTwo(tokens, from) ? to : BodyOfficials.end(tokens, to, persons);
        return official > to ? bare.endingAt(official) : shaped(tokens, bare, form);
    }

    /** {@code the Union and [League] envoy John Doe}: two bodies have sent one. */
    private boolean isOfTwo(Tokens tokens, int body) {
        Phrases.Match<Name> before = tokens.is(body - 1, "and") ? gazetteer.at(tokens, body - 2, body - 1) : null;
        return before != null
                && before.values().stream()
                        .anyMatch(name -> !name.isOfPerson()
                                && gazetteer.countryOf(name.actor().id()) == null);
    }

    /** The state of the country, as whatever the words call it. */
    Mention mention(Tokens tokens, int from, int to, Country country) {
        String state = gazetteer.stateOf(country.code());
        List<String> actors = state == null ? List.of() : List.of(state);
        return shaped(tokens, new Mention(from, to, Referent.STATE, actors, country.code(), null), country.form());
    }

    private static Mention shaped(Tokens tokens, Mention bare, @Nullable Form form) {
        int from = bare.from();
        int to = bare.to();
        boolean possessive = tokens.is(to, "'s") || (tokens.is(to, "'") && tokens.isGlued(to));
        int next = possessive ? to + 1 : to;
        if (form == Form.DEMONYM && isOwned(tokens.word(from - 1)) && tokens.is(to, "allies"))
            return bare.endingAt(to + 1);
        Phrases.Match<Boolean> people = Institutions.at(tokens, to - 1);
        if (people != null && people.to() > to && !possessive)
            return bare.endingAt(people.to()); // "Chilean government [official]", where the catalog has the government
        Phrases.Match<Boolean> institution = Institutions.at(tokens, next);
        if (institution != null && !tokens.isHyphenated(to))
            return bare.endingAt(endOfFields(tokens, institution.to()));
        int organisation = endOfOrganisation(tokens, possessive ? to + 1 : to);
        if (organisation > to && !tokens.isHyphenated(to)) return bare.endingAt(organisation);
        if (possessive && bare.country() == null) {
            Phrases.Match<Titles.Title> office = Titles.ALL.at(tokens, to + 1, tokens.size());
            if (office != null && !tokens.isCapital(office.to())) return bare.endingAt(office.to());
        }
        int envoy = bare.country() == null && !isOneOf(tokens, from) ? endOfEnvoy(tokens, next) : -1;
        if (envoy > 0) return bare.endingAt(envoy);
        boolean titled = Titles.ALL.at(tokens, to, tokens.size()) != null && !tokens.is(to, "leader");
        boolean joined = tokens.is(to, "-") && CountryNames.ALL.at(tokens, to + 1, tokens.size()) != null;
        if (titled || possessive || joined || tokens.isHyphenated(to) || tokens.isHyphenated(from))
            return bare.as(Referent.ADJECTIVE);
        boolean takesPart = switch (form) {
            case null -> !tokens.isAllCapitals(from) || !Descriptions.describes(tokens, from, to);
            case DEMONYM -> Descriptions.isPeople(tokens, from, to);
            case CAPITAL ->
                (!Descriptions.isPlace(tokens, from, to) || Institutions.endsBefore(tokens, from))
                        && (!BEFORE_CAPITALS.contains(tokens.word(from - 1)) || Institutions.endsBefore(tokens, from))
                        && !Descriptions.describes(tokens, from, to);
            case NAME ->
                (!Descriptions.isPlace(tokens, from, to) || Institutions.endsBefore(tokens, from))
                        && !Descriptions.describes(tokens, from, to);
            case SHORT -> true;
        };
        return takesPart ? bare : bare.as(Referent.ADJECTIVE);
    }

    /** {@code Chilean ministers [of Defense, Foreign Affairs and Health]}: the token behind their fields; the same token where there are none. */
    private static int endOfFields(Tokens tokens, int at) {
        boolean ministers = tokens.is(at - 1, "ministers") || tokens.is(at - 1, "secretaries");
        if (!ministers || !(tokens.is(at, "of") || tokens.is(at, "for"))) return at;
        int end = at;
        for (int next = at + 1; next < at + LONGEST_FIELDS; next++) {
            boolean field = tokens.isCapital(next) && CountryNames.ALL.at(tokens, next, tokens.size()) == null;
            if (field || DEFENCE.contains(tokens.word(next))) end = next + 1;
            else if (!tokens.is(next, ",") && !tokens.is(next, "and") && !tokens.is(next, "the")) return end;
        }
        return end;
    }

    /** {@code the Union [envoy to Peru]}: the token behind, for the envoy stands for those who sent him; -1 where there is none, or he is named. */
    private static int endOfEnvoy(Tokens tokens, int from) {
        for (int at = from; at < from + LONGEST_RANK && !tokens.isMark(at); at++) {
            Phrases.Match<Titles.Title> title = Titles.ALL.at(tokens, at, tokens.size());
            if (title == null || !SENT.contains(tokens.word(title.to() - 1))) continue;
            int place = title.to() + (tokens.is(title.to() + 1, "the") ? 2 : 1);
            boolean there = tokens.is(title.to(), "to") || tokens.is(title.to(), "for");
            Phrases.Match<Country> country = there ? CountryNames.ALL.at(tokens, place, tokens.size()) : null;
            int end = country == null ? title.to() : country.to();
            int name = tokens.is(end, ",") ? end + 1 : end;
            boolean other = tokens.is(name, "of") || (tokens.isCapital(name) && !tokens.isMark(name));
            return other ? -1 : end;
        }
        return -1;
    }

    /** {@code a special Union envoy}: somebody who comes along. */
    private static boolean isOneOf(Tokens tokens, int from) {
        return FunctionWords.isIndefinite(tokens.word(from - 1)) || FunctionWords.isIndefinite(tokens.word(from - 2));
    }

    /** {@code our Turkish allies}: those of Turkey; {@code Turkish allies} may be anybody's. */
    private static boolean isOwned(String before) {
        return before.equals("our") || before.equals("its") || before.equals("their");
    }

    /** {@code Iran's Supreme National Security Council}: the token behind it; -1 where the capitals name no such thing. */
    private static int endOfOrganisation(Tokens tokens, int from) {
        int end = -1;
        for (int at = from; at < from + LONGEST_ORGANISATION; at++) {
            boolean joint = at > from
                    && switch (tokens.word(at)) {
                        case "of", "for", "and", "'s" -> true; // "the People's Army"
                        default -> false;
                    };
            if (!tokens.isCapital(at) && !joint) return end;
            if (ORGANISATIONS.contains(tokens.word(at))) end = at + 1;
        }
        return end;
    }
}
