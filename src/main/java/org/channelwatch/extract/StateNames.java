package org.channelwatch.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.CountryNames.Country;
import org.channelwatch.extract.CountryNames.Form;
import org.channelwatch.extract.Gazetteer.Name;
import org.channelwatch.extract.Mention.Referent;
import org.jspecify.annotations.Nullable;

/** Finds states, institutions and organisations, and tells where a name only describes: {@code Russian oil}, {@code in Moscow}. */
final class StateNames {
    private static final Phrases<Boolean> INSTITUTIONS = phrases("institutions.txt", "body");
    private static final Phrases<Boolean> BETWEEN = phrases("institutions.txt", "between");
    private static final Phrases<Boolean> DESCRIBED = described();
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "near", "outside", "into", "inside", "across", "around", "throughout");
    private static final Set<String> BEFORE_CAPITALS =
            Set.of("from", "to", "of", "for", "leave", "left", "visit", "visits", "visited");
    private static final Set<String> FOLLOWERS = Set.of(
            "and",
            "or",
            "but",
            "that",
            "which",
            "who",
            "where",
            "while",
            "when",
            "after",
            "before",
            "since",
            "because",
            "if",
            "not",
            "never",
            "said",
            "say",
            "the",
            "a",
            "an",
            "its",
            "his",
            "their",
            "through",
            "during",
            "following",
            "amid",
            "despite",
            "until",
            "off",
            "out",
            "up",
            "down",
            "came",
            "went",
            "took",
            "made",
            "gave",
            "became",
            "won",
            "lost",
            "also",
            "both",
            "each",
            "told",
            "saw",
            "over",
            "for",
            "again",
            "put",
            "hit",
            "shot",
            "sent",
            "led",
            "left",
            "fell",
            "rose",
            "ran",
            "began",
            "being",
            "saying",
            "accusing",
            "calling");
    /** Where one is named, the short name of the other is understood. */
    private static final Map<String, String> OPPOSITES = Map.of("KP", "KR", "KR", "KP", "CN", "TW", "TW", "CN");

    private static final int LONGEST_ORGANISATION = 7;
    private static final Set<String> ORGANISATIONS = Set.of(
            "ministry",
            "office",
            "council",
            "command",
            "department",
            "agency",
            "centre",
            "center",
            "directorate",
            "administration",
            "army",
            "navy",
            "forces",
            "guard",
            "guards",
            "bureau",
            "secretariat",
            "headquarters",
            "service");
    private static final Set<String> BODIES = Set.of("council", "commission", "committee", "group", "forum");
    private static final int MOST_BETWEEN = 4;

    private final Gazetteer gazetteer;
    private final Set<String> named = new HashSet<>();

    StateNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** From here on the short name of the country counts too. */
    void note(Mention mention) {
        if (mention.country() != null) named.add(mention.country());
    }

    /** {@code the NATO-Russia Council}: a body of two, who meet where it meets; null where there is none. */
    @Nullable
    Mention joint(Tokens tokens, int at) {
        int first = tokens.is(at, "the") ? at + 1 : at;
        Mention one = beginningAt(tokens, tokens.is(first, "joint") ? first + 1 : first);
        if (one == null || one.actors().isEmpty() || !tokens.isHyphenated(one.to())) return null;
        Mention other = beginningAt(tokens, one.to());
        if (other == null || other.actors().isEmpty()) return null;
        int end = BODIES.contains(tokens.word(other.to() - 1)) ? other.to() : endOfBody(tokens, other.to());
        List<String> both = List.of(one.actors().getFirst(), other.actors().getFirst());
        return end < 0 ? null : new Mention(at, end, Referent.STATES, both, null, null);
    }

    private static int endOfBody(Tokens tokens, int from) {
        for (int at = from; at < from + LONGEST_ORGANISATION; at++) {
            boolean part = tokens.isCapital(at) || tokens.isNumber(at) || isBetween(tokens, at);
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
        Country found = country == null ? null : country.values().getFirst();
        if (name != null && (country == null || name.to() >= country.to())) {
            for (Name candidate : name.values()) {
                if (candidate.isOfPerson()) continue;
                boolean same = country != null && country.to() == name.to();
                return mention(tokens, at, name.to(), candidate.actor(), same && found != null ? found.form() : null);
            }
        }
        if (country == null || found == null) return null;
        if (found.form() == Form.SHORT && !isShort(tokens, found, country.to())) return null;
        return mention(tokens, at, country.to(), found);
    }

    /** {@code the South}, where South Korea is in the article; not {@code the South China Sea}. */
    private boolean isShort(Tokens tokens, Country country, int to) {
        boolean known = named.contains(country.code()) || named.contains(OPPOSITES.getOrDefault(country.code(), ""));
        return known && !tokens.isCapital(to);
    }

    private Mention mention(Tokens tokens, int from, int to, Actor actor, @Nullable Form form) {
        return shaped(tokens, new Mention(from, to, Referent.STATE, List.of(actor.id()), actor.country(), null), form);
    }

    private Mention mention(Tokens tokens, int from, int to, Country country) {
        String state = gazetteer.stateOf(country.code());
        List<String> actors = state == null ? List.of() : List.of(state);
        return shaped(tokens, new Mention(from, to, Referent.STATE, actors, country.code(), null), country.form());
    }

    private static Mention shaped(Tokens tokens, Mention bare, @Nullable Form form) {
        int from = bare.from();
        int to = bare.to();
        boolean possessive = tokens.is(to, "'s") || (tokens.is(to, "'") && tokens.isGlued(to));
        int next = possessive ? to + 1 : to;
        Phrases.Match<Boolean> institution = INSTITUTIONS.longest(tokens, next, tokens.size());
        while (institution == null && isBetween(tokens, next) && next < to + MOST_BETWEEN)
            institution = INSTITUTIONS.longest(tokens, ++next, tokens.size());
        if (institution != null && !tokens.isHyphenated(to)) return bare.endingAt(institution.to());
        int organisation = endOfOrganisation(tokens, possessive ? to + 1 : to);
        if (organisation > to && !tokens.isHyphenated(to)) return bare.endingAt(organisation);
        if (possessive && bare.country() == null) {
            Phrases.Match<Titles.Title> office = Titles.ALL.at(tokens, to + 1, tokens.size());
            if (office != null && !tokens.isCapital(office.to())) return bare.endingAt(office.to());
        }
        boolean titled = Titles.ALL.at(tokens, to, tokens.size()) != null && !tokens.is(to, "leader");
        if (titled || possessive || tokens.isHyphenated(to) || tokens.isHyphenated(from))
            return bare.as(Referent.ADJECTIVE);
        boolean takesPart = switch (form) {
            case null -> !tokens.isAllCapitals(from) || !describes(tokens, from, to);
            case DEMONYM -> isPeople(tokens, from, to);
            case CAPITAL ->
                !isPlace(tokens, from)
                        && (!BEFORE_CAPITALS.contains(tokens.word(from - 1)) || isBehindInstitution(tokens, from))
                        && !describes(tokens, from, to);
            case NAME -> !isPlace(tokens, from) && !describes(tokens, from, to);
            case SHORT -> true;
        };
        return takesPart ? bare : bare.as(Referent.ADJECTIVE);
    }

    /** {@code Iran's Supreme National Security Council}: the token behind it; -1 where the capitals name no such thing. */
    private static int endOfOrganisation(Tokens tokens, int from) {
        int end = -1;
        for (int at = from; at < from + LONGEST_ORGANISATION; at++) {
            boolean joint = at > from && (tokens.is(at, "of") || tokens.is(at, "for") || tokens.is(at, "and"));
            if (!tokens.isCapital(at) && !joint) return end;
            if (ORGANISATIONS.contains(tokens.word(at))) end = at + 1;
        }
        return end;
    }

    /** {@code in Ankara}, {@code in Ankara, Turkey}. */
    private static boolean isPlace(Tokens tokens, int from) {
        int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
        if (BEFORE_PLACES.contains(tokens.word(before))) return true;
        if (!tokens.is(before, ",") || !tokens.isCapital(before - 1)) return false;
        for (int i = before - 1; i > before - 5; i--) {
            if (BEFORE_PLACES.contains(tokens.word(i)) || tokens.is(i, "from") || tokens.is(i, "to")) return true;
            if (!tokens.isCapital(i)) return false;
        }
        return false;
    }

    /** {@code Iran sanctions}, {@code US warplanes}: the name describes what follows. */
    private static boolean describes(Tokens tokens, int from, int to) {
        if (tokens.isMark(to) || tokens.isCapital(to) || Verbs.ALL.at(tokens, to, tokens.size()) != null) return false;
        if (Nouns.ALL.at(tokens, to, tokens.size()) != null || DESCRIBED.longest(tokens, to, tokens.size()) != null)
            return true;
        boolean acronym = tokens.isAllCapitals(from) && to == from + 1;
        int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
        return acronym && !tokens.is(before, "and") && !isVerbLike(tokens, to);
    }

    private static boolean isVerbLike(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (Verbs.isAuxiliary(word)
                || Modality.isAdverb(word)
                || Groups.isPreposition(word)
                || FOLLOWERS.contains(word)) return true;
        return word.endsWith("ed")
                || word.endsWith("s")
                || tokens.isNumber(at)
                || Modality.at(tokens, at, tokens.size()) != null;
    }

    /** {@code the Russians}, {@code the Chinese have}: not an adjective. */
    private static boolean isPeople(Tokens tokens, int from, int to) {
        String last = tokens.word(to - 1);
        if (last.endsWith("s") && !last.endsWith("ss")) return !tokens.isCapital(to);
        return tokens.is(from - 1, "the") && (tokens.isMark(to) || Verbs.isAuxiliary(tokens.word(to)));
    }

    /** The token behind {@code negotiators}, {@code senior officials}; -1 where there is no such thing. */
    static int endOfInstitution(Tokens tokens, int at) {
        Phrases.Match<Boolean> match = institution(tokens, at);
        return match == null ? -1 : match.to();
    }

    /** {@code senior border officials}: at each token first a whole name is tried, for "chief negotiator" is one. */
    private static Phrases.@Nullable Match<Boolean> institution(Tokens tokens, int at) {
        int next = at;
        Phrases.Match<Boolean> match = INSTITUTIONS.longest(tokens, next, tokens.size());
        while (match == null && isBetween(tokens, next) && next < at + MOST_BETWEEN)
            match = INSTITUTIONS.longest(tokens, ++next, tokens.size());
        return match;
    }

    private static boolean isBetween(Tokens tokens, int at) {
        return BETWEEN.longest(tokens, at, at + 1) != null;
    }

    /** The token behind {@code officials from}, {@code the leaders of}; the same token where there is no such thing. */
    static int skipInstitution(Tokens tokens, int at) {
        Phrases.Match<Boolean> match = institution(tokens, at);
        if (match == null) return at;
        boolean of = tokens.is(match.to(), "of") || tokens.is(match.to(), "from");
        if (!of) return at;
        return match.to() + 1;
    }

    /** Whether such words end before the token. */
    static boolean isBehindInstitution(Tokens tokens, int at) {
        for (int from = at - 2; from >= Math.max(0, at - 7); from--) {
            int end = skipInstitution(tokens, from);
            if (end == at || (end == at + 1 && tokens.is(at, "the"))) return true;
        }
        return false;
    }

    private static Phrases<Boolean> phrases(String lexicon, String type) {
        Phrases<Boolean> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read(lexicon, 2)) {
            if (line.get(0).contains(type)) line.get(1).forEach(phrase -> phrases.add(phrase, true));
        }
        return phrases;
    }

    private static Phrases<Boolean> described() {
        Phrases<Boolean> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("described.txt", 1)) {
            line.get(0).forEach(phrase -> phrases.add(phrase, true));
        }
        return phrases;
    }
}
