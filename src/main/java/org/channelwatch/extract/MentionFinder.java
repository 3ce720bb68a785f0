package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.CountryNames.Country;
import org.channelwatch.extract.CountryNames.Form;
import org.channelwatch.extract.Gazetteer.Name;
import org.channelwatch.extract.Mention.Type;
import org.channelwatch.extract.Titles.Office;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** Finds in a text, in one pass, everyone who may take part in a contact. */
final class MentionFinder {
    private static final Phrases<Type> COLLECTIVES = collectives();
    private static final Phrases<Boolean> INSTITUTIONS = institutions();
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
            "top");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "from", "near", "outside", "to", "into", "inside", "across");

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final Set<String> named = new HashSet<>();

    MentionFinder(Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** All mentions in the text, in its order; none overlap. */
    List<Mention> find(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Mention mention = tokens.isMark(at) ? null : mentionAt(tokens, at);
            if (mention == null) {
                at++;
                continue;
            }
            if (mention.type() == Type.PERSON) named.addAll(mention.actors());
            mentions.add(mention);
            at = mention.to();
        }
        return mentions;
    }

    private @Nullable Mention mentionAt(Tokens tokens, int at) {
        Phrases.Match<Type> collective = COLLECTIVES.longest(tokens, at, tokens.size());
        if (collective != null)
            return new Mention(at, collective.to(), collective.values().getFirst(), List.of(), null, null);
        Mention pronoun = pronoun(tokens, at);
        if (pronoun != null) return pronoun;
        Mention counterpart = counterpart(tokens, at);
        if (counterpart != null) return counterpart;
        Mention titled = titled(tokens, at);
        if (titled != null) return titled;
        return named(tokens, at);
    }

    private static @Nullable Mention pronoun(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "he", "she", "him", "her" -> {
                boolean possessive = tokens.is(at, "her")
                        && !tokens.isMark(at + 1)
                        && !tokens.word(at + 1).equals("on");
                yield possessive ? null : new Mention(at, at + 1, Type.PRONOUN, List.of(), null, null);
            }
            case "them" -> new Mention(at, at + 1, Type.ANY, List.of(), null, null);
            case "we", "i" -> new Mention(at, at + 1, Type.SPEAKER, List.of(), null, null);
            default -> null;
        };
    }

    /** {@code his Russian counterpart [Sergei Lavrov]}. */
    private @Nullable Mention counterpart(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (!word.equals("his") && !word.equals("her") && !word.equals("its") && !word.equals("their")) return null;
        int next = at + 1;
        String country = null;
        Phrases.Match<Country> match = CountryNames.ALL.at(tokens, next, tokens.size());
        if (match != null) {
            country = match.values().getFirst().code();
            next = match.to();
        }
        if (tokens.is(next, "opposite") && tokens.is(next + 1, "number")) next++;
        else if (!tokens.is(next, "counterpart")) return null;
        next++;
        if (tokens.is(next, "from")) {
            match = CountryNames.ALL.at(tokens, next + 1, tokens.size());
            if (match != null) {
                country = match.values().getFirst().code();
                next = match.to();
            }
        }
        int name = tokens.is(next, ",") ? next + 1 : next;
        Mention person = personAt(tokens, name, true);
        if (person != null) return new Mention(at, person.to(), Type.PERSON, person.actors(), person.country(), null);
        int stranger = endOfCapitals(tokens, next);
        if (stranger > next) return new Mention(at, stranger, Type.STRANGER, List.of(), country, null);
        return new Mention(at, next, Type.OFFICE, List.of(), country, null);
    }

    /** {@code [the] [Russian] Foreign Minister [of Russia] [Sergei Lavrov]}. */
    private @Nullable Mention titled(Tokens tokens, int at) {
        int next = at;
        while (BEFORE_TITLES.contains(tokens.word(next)) && next < at + 3) next++;
        String country = null;
        Phrases.Match<Country> match = CountryNames.ALL.at(tokens, next, tokens.size());
        if (match != null) {
            country = match.values().getFirst().code();
            next = match.to();
            if (tokens.is(next, "'s") || tokens.is(next, "'")) next++;
            while (BEFORE_TITLES.contains(tokens.word(next))) next++;
        }
        Phrases.Match<Title> title = Titles.ALL.at(tokens, next, tokens.size());
        if (title == null) return null;
        Title office = title.values().getFirst();
        boolean former = isFormer(tokens, at, next);
        next = title.to();
        if (tokens.is(next, "and") || tokens.is(next, "/")) {
            Phrases.Match<Title> second = Titles.ALL.at(tokens, next + 1, tokens.size());
            if (second != null && tokens.isCapital(next + 1)) next = second.to();
        }
        if (tokens.is(next, "(")) {
            int close = next;
            while (close < next + 5 && !tokens.is(close, ")")) close++;
            if (tokens.is(close, ")")) next = close + 1;
        }
        if (country == null && (tokens.is(next, "of") || tokens.is(next, "for"))) {
            int of = tokens.is(next + 1, "the") ? next + 2 : next + 1;
            match = CountryNames.ALL.at(tokens, of, tokens.size());
            if (match == null) match = CountryNames.ALL.at(tokens, next + 1, tokens.size());
            if (match != null) {
                country = match.values().getFirst().code();
                next = match.to();
            }
        }
        return holder(tokens, at, next, country, office, former);
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
        while (name == next && tokens.is(name, "mr") && tokens.is(name + 1, ".")) name += 2;
        if (tokens.is(name, ".")) name++;
        Mention person = personAt(tokens, name, true);
        if (person != null && (name == next || country == null || country.equals(person.country()))) {
            return new Mention(from, person.to(), Type.PERSON, person.actors(), person.country(), title.office());
        }
        int stranger = endOfCapitals(tokens, tokens.is(next, ".") ? next + 1 : next);
        if (stranger > next + (tokens.is(next, ".") ? 1 : 0)) {
            return new Mention(from, stranger, Type.STRANGER, List.of(), country, title.office());
        }
        if (former || (country == null && title.office() == Office.OTHER)) return null;
        Actor holder = gazetteer.holder(country, title, day);
        List<String> actors = holder == null ? List.of() : List.of(holder.id());
        return new Mention(from, next, Type.OFFICE, actors, country, title.office());
    }

    /** A person of the catalog whose name begins at the token. */
    private @Nullable Mention personAt(Tokens tokens, int at, boolean titled) {
        Phrases.Match<Name> match = gazetteer.at(tokens, at, tokens.size());
        if (match == null) return null;
        for (Name name : match.values()) {
            Actor actor = name.actor();
            if (!Gazetteer.isPerson(actor)) continue;
            if (name.surname() && !titled && !named.contains(actor.id())) continue;
            if (name.single() && isPartOfLongerName(tokens, match.from(), match.to(), titled)) continue;
            return new Mention(at, match.to(), Type.PERSON, List.of(actor.id()), actor.country(), null);
        }
        return null;
    }

    /** Whether a surname is the one of another person: {@code Hunter Biden}, {@code Kim Yo-jong}. */
    private boolean isPartOfLongerName(Tokens tokens, int from, int to, boolean titled) {
        if (isPlainCapital(tokens, to) && !tokens.isAllCapitals(from)) return true;
        if (titled || !isPlainCapital(tokens, from - 1)) return false;
        boolean startsSentence = from - 1 == 0 || tokens.beginsParagraph(from - 1) || tokens.isMark(from - 2);
        return !startsSentence;
    }

    private boolean isPlainCapital(Tokens tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.isCapital(at)
                && !tokens.isMark(at)
                && CountryNames.ALL.at(tokens, at, tokens.size()) == null
                && Titles.ALL.at(tokens, at, tokens.size()) == null
                && !tokens.is(at, "q");
    }

    private int endOfCapitals(Tokens tokens, int from) {
        int at = from;
        while (at < from + 5 && isPlainCapital(tokens, at) && !tokens.beginsParagraph(at)) at++;
        return at;
    }

    private @Nullable Mention named(Tokens tokens, int at) {
        Mention person = personAt(tokens, at, false);
        if (person != null) return person.as(isModifier(tokens, person.to()) ? Type.ADJECTIVE : Type.PERSON);
        int next = tokens.is(at, "the") ? at + 1 : at;
        Mention state = stateAt(tokens, at);
        if (state == null && next > at) {
            state = stateAt(tokens, next);
            if (state != null) state = state.startingAt(at);
        }
        return state;
    }

    /** {@code Putin aide}, {@code Trump's lawyer}: the one that follows is meant. */
    private static boolean isModifier(Tokens tokens, int next) {
        if (tokens.is(next, "'s") || (tokens.is(next, "'") && tokens.isGlued(next))) return false;
        return Titles.ALL.at(tokens, next, tokens.size()) != null;
    }

    private @Nullable Mention stateAt(Tokens tokens, int at) {
        Phrases.Match<Name> name = gazetteer.at(tokens, at, tokens.size());
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at, tokens.size());
        if (name != null && (country == null || name.to() >= country.to())) {
            for (Name candidate : name.values()) {
                Actor actor = candidate.actor();
                if (Gazetteer.isPerson(actor)) continue;
                Form form = Gazetteer.formOf(tokens, at, name.to());
                return state(tokens, at, name.to(), List.of(actor.id()), actor.country(), form);
            }
        }
        if (country == null) return null;
        Country found = country.values().getFirst();
        return state(tokens, at, country.to(), List.of(), found.code(), found.form());
    }

    private Mention state(
            Tokens tokens, int from, int to, List<String> actors, @Nullable String country, @Nullable Form form) {
        String state = gazetteer.stateOf(country);
        List<String> all = actors.isEmpty() && state != null ? List.of(state) : actors;
        Mention bare = new Mention(from, to, Type.STATE, all, country, null);
        int next = to;
        boolean possessive = tokens.is(next, "'s") || (tokens.is(next, "'") && tokens.isGlued(next));
        if (possessive) next++;
        while (isGrade(tokens, next)) next++;
        Phrases.Match<Boolean> institution = INSTITUTIONS.longest(tokens, next, tokens.size());
        if (institution != null) return bare.endingAt(institution.to());
        if (possessive) return bare.as(Type.ADJECTIVE);
        if (form == Form.DEMONYM) return isNounOfPeople(tokens, from, to) ? bare : bare.as(Type.ADJECTIVE);
        if (form == Form.CAPITAL && BEFORE_PLACES.contains(tokens.word(from - 1))) return bare.as(Type.ADJECTIVE);
        if (form == Form.NAME && isPlace(tokens, from)) return bare.as(Type.ADJECTIVE);
        return bare;
    }

    private static boolean isGrade(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "senior", "top", "high", "ranking", "level", "new", "own" -> true;
            default -> false;
        };
    }

    private static boolean isPlace(Tokens tokens, int from) {
        String before = tokens.word(from - 1);
        if (before.equals("in") || before.equals("near") || before.equals("inside") || before.equals("across"))
            return true;
        return before.equals(",") && tokens.isCapital(from - 2) && BEFORE_PLACES.contains(tokens.word(from - 3));
    }

    /** {@code the Russians}, {@code the Chinese said}: not an adjective. */
    private static boolean isNounOfPeople(Tokens tokens, int from, int to) {
        String last = tokens.word(to - 1);
        if (last.endsWith("s") && !last.endsWith("ss")) return true;
        boolean article = tokens.is(from - 1, "the");
        return article && (tokens.isMark(to) || Verbs.isAuxiliary(tokens.word(to)));
    }

    private static Phrases<Type> collectives() {
        Phrases<Type> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("collectives.txt", 2)) {
            Type type = Type.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT));
            line.get(1).forEach(phrase -> phrases.add(phrase, type));
        }
        return phrases;
    }

    private static Phrases<Boolean> institutions() {
        Phrases<Boolean> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("institutions.txt", 1)) {
            line.get(0).forEach(phrase -> phrases.add(phrase, true));
        }
        return phrases;
    }
}
