package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.extract.CountryNames.Country;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** Finds in the texts of an article everyone who may take part in a contact, each text in one pass. */
final class MentionFinder {
    private static final Set<String> OTHERS = Words.of("others");
    private static final int LONGEST_LIST = 9;
    private static final Phrases<Collective> COLLECTIVES = collectives();

    private final boolean published;
    private final PersonNames persons;
    private final TitledNames titled;
    private final StateNames states;

    /**
     * @param home ISO 3166 alpha-2 of the government that publishes the texts; null of any other texts
     */
    MentionFinder(Gazetteer gazetteer, LocalDate day, @Nullable String home) {
        this.published = home != null;
        this.persons = new PersonNames(gazetteer, home);
        this.titled = new TitledNames(gazetteer, day, persons);
        this.states = new StateNames(gazetteer);
    }

    /** All mentions in the text, in its order; none overlap. What a first call names in full, a later one knows by its short name. */
    List<Mention> find(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = Credits.skip(tokens, at);
            Mention mention = tokens.isMark(at) ? null : mentionAt(tokens, at);
            if (mention == null) {
                at++;
                continue;
            }
            persons.note(tokens, mention);
            states.note(mention);
            mentions.add(mention);
            at = mention.to();
        }
        return LongTitles.join(tokens, joinAdjectives(tokens, mentions));
    }

    private @Nullable Mention mentionAt(Tokens tokens, int at) {
        Phrases.Match<Collective> collective = COLLECTIVES.longest(tokens, at, tokens.size());
        boolean owned = collective != null
                && (tokens.is(collective.to(), "of")
                        || tokens.is(collective.to(), "'")
                        || isPossessive(tokens.word(at - 1))
                        || tokens.is(at - 1, "'s"));
        if (collective != null && !owned) return collective(tokens, collective);
        Mention own = published ? own(tokens, at) : null;
        if (own != null) return own;
        Mention pronoun = pronoun(tokens, at);
        if (pronoun != null) return pronoun;
        Mention counterpart = counterpart(tokens, at);
        if (counterpart != null) return counterpart;
        Mention joint = states.joint(tokens, at);
        if (joint != null) return joint;
        Mention official = titled.at(tokens, at);
        Mention person = persons.untitled(tokens, at);
        boolean known = person != null && official != null && person.to() >= official.to();
        if (official != null && !(known && official.type() == Referent.STRANGER)) return official;
        return person != null ? person : states.at(tokens, at);
    }

    /** {@code administration officials}, {@code have you heard}: the government that publishes the text. */
    private static @Nullable Mention own(Tokens tokens, int at) {
        int end = tokens.is(at, "you") && isAsked(tokens, at) ? at + 1 : Institutions.endOfOwn(tokens, at);
        return end < 0 || isPossessive(tokens.word(at - 1)) ? null : Mention.of(at, end, Referent.SPEAKER);
    }

    /** {@code have you}, {@code you've}: what the government does, not the "you" of "as you know". */
    private static boolean isAsked(Tokens tokens, int you) {
        String behind = tokens.word(you + 1);
        return switch (tokens.word(you - 1)) {
            case "have", "are", "were", "did" -> true;
            default -> Verbs.isHave(behind) || behind.equals("are") || behind.equals("'re") || behind.equals("were");
        };
    }

    private static @Nullable Mention pronoun(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "he", "she", "him" ->
                Honorifics.isExcellency(tokens, at) ? null : Mention.of(at, at + 1, Referent.PRONOUN);
            case "their", "both" -> {
                Mention institutions = institutions(tokens, at);
                yield institutions == null ? home(tokens, at) : institutions;
            }
            case "his", "her", "its", "the" -> home(tokens, at);
            case "them" -> Mention.of(at, at + 1, Referent.ANY);
            case "we" -> Mention.of(at, at + 1, Referent.SPEAKER);
            case "our" -> {
                boolean line = Nouns.ALL.at(tokens, at + 1, tokens.size()) != null; // "our military channels"
                int end = line ? -1 : Institutions.endAt(tokens, at + 1);
                yield end < 0 || isOfOthers(tokens.word(end - 1)) ? null : Mention.of(at, end, Referent.SPEAKER);
            }
            case "i" -> tokens.isCapital(at) ? Mention.of(at, at + 1, Referent.I) : null;
            default -> null;
        };
    }

    /** {@code our counterparts}: not ourselves. */
    private static boolean isOfOthers(String word) {
        return OTHERS.contains(word);
    }

    /** {@code their foreign ministers}, {@code both armies}: those of the two states that were named last. */
    private static @Nullable Mention institutions(Tokens tokens, int at) {
        int end = Institutions.endAt(tokens, at + 1);
        if (end > 0 && tokens.is(end, "'")) return null; // "both sides' ministers"
        boolean building = Nouns.ALL.at(tokens, at + 1, tokens.size()) != null;
        boolean plural =
                end > 0 && !building && tokens.word(end - 1).endsWith("s") && !tokens.is(end - 1, "counterparts");
        return plural ? Mention.of(at, end, Referent.STATES) : null;
    }

    /** {@code his country}, {@code its diplomats}: the one that the sentence names. */
    private static @Nullable Mention home(Tokens tokens, int at) {
        boolean ministry =
                isPossessive(tokens.word(at)) && (tokens.is(at + 1, "ministry") || tokens.is(at + 1, "government"));
        boolean home = (ministry || tokens.is(at + 1, "country")) && !isClause(tokens, at + 2);
        if (home) return Mention.of(at, at + 2, Referent.HOME);
        int officials = tokens.is(at, "its") ? ownOfficials(tokens, at + 1) : -1;
        return officials > 0 ? Mention.of(at, officials, Referent.HOME) : her(tokens, at);
    }

    /** {@code [its] diplomats}: the token behind those who act for a state; -1 where there is no such thing. */
    private static int ownOfficials(Tokens tokens, int at) {
        boolean building = Nouns.ALL.at(tokens, at, tokens.size()) != null; // "its embassy"
        int end = building ? -1 : Institutions.endAt(tokens, at);
        Phrases.Match<Titles.Title> office = end < 0 ? Titles.ALL.at(tokens, at, tokens.size()) : null;
        boolean unique = office != null && office.values().getFirst().office().isUnique();
        if (office != null && unique && !isNamed(tokens, office.to())) return office.to();
        boolean people = end > 0 && tokens.word(end - 1).endsWith("s") && !isOfOthers(tokens.word(end - 1));
        return people ? end : -1;
    }

    /** {@code [its foreign minister], Ada Lovelace}. */
    private static boolean isNamed(Tokens tokens, int at) {
        return tokens.isCapital(tokens.is(at, ",") ? at + 1 : at);
    }

    private static @Nullable Mention her(Tokens tokens, int at) {
        boolean object = tokens.isMark(at + 1) || FunctionWords.isPreposition(tokens.word(at + 1));
        return tokens.is(at, "her") && object ? Mention.of(at, at + 1, Referent.PRONOUN) : null;
    }

    /** {@code the country that}, {@code the country's}: not a party. */
    private static boolean isClause(Tokens tokens, int at) {
        return tokens.is(at, "that") || tokens.is(at, "'s") || tokens.is(at, "of") || tokens.is(at, "where");
    }

    private static boolean isPossessive(String word) {
        return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
    }

    /** {@code his Russian counterpart [Sergei Lavrov]}, {@code her counterpart from Mali}. */
    private @Nullable Mention counterpart(Tokens tokens, int at) {
        boolean owned = isPossessive(tokens.word(at));
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, owned ? at + 1 : at, tokens.size());
        if (!owned && country == null) return null;
        int next = country == null ? at + 1 : country.to();
        while (tokens.is(next, "defense") || tokens.is(next, "defence") || tokens.is(next, "foreign")) next++;
        if (tokens.is(next, "opposite") && tokens.is(next + 1, "number")) next++;
        else if (!isCounterpart(tokens.word(next), owned)) return null;
        next++;
        if (country == null && (tokens.is(next, "from") || tokens.is(next, "of") || tokens.is(next, "in"))) {
            int name = tokens.is(next + 1, "the") ? next + 2 : next + 1;
            Phrases.Match<Country> from = CountryNames.ALL.at(tokens, name, tokens.size());
            if (from != null) {
                country = from;
                next = from.to();
            }
        }
        return titled.counterpart(
                tokens,
                at,
                next,
                country == null ? null : country.values().getFirst().code());
    }

    private static boolean isCounterpart(String word, boolean owned) {
        return switch (word) {
            case "counterpart" -> true;
            case "colleague", "host", "guest" -> owned;
            default -> false;
        };
    }

    /** {@code Russian and Ukrainian officials}: the first adjective stands for a state as well. */
    private static List<Mention> joinAdjectives(Tokens tokens, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).from() : tokens.size();
            mentions.set(i, withOfficials(tokens, mentions.get(i), next));
        }
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention one = mentions.get(i);
            Mention next = mentions.get(i + 1);
            boolean joined = next.from() == one.to() + 1 && (tokens.is(one.to(), "and") || tokens.is(one.to(), ","));
            if (!joined || one.type() != Referent.ADJECTIVE || next.type() != Referent.STATE || one.country() == null)
                continue;
            Phrases.Match<Country> country = CountryNames.ALL.at(tokens, next.from(), next.to());
            boolean demonym = country != null && country.values().getFirst().form() == CountryNames.Form.DEMONYM;
            boolean alike = demonym || tokens.isAllCapitals(next.from());
            if (alike) mentions.set(i, one.as(Referent.STATE));
        }
        return mentions;
    }

    /** {@code [Swiss], Austrian and Arab League officials}: a state; the last before the "and" takes along those who are unknown. */
    private static Mention withOfficials(Tokens tokens, Mention mention, int next) {
        boolean adjective = mention.type() == Referent.ADJECTIVE && mention.country() != null;
        int end = adjective ? endOfOfficials(tokens, mention.to()) : -1;
        if (end < 0) return mention;
        boolean last = tokens.is(mention.to(), "and") && next >= end;
        return (last ? mention.endingAt(end) : mention).as(Referent.STATE);
    }

    /** The token behind {@code , Austrian and Arab League officials}: capitals, commas, an "and", and the officials; else -1. */
    private static int endOfOfficials(Tokens tokens, int from) {
        boolean and = false;
        for (int at = from; at < from + LONGEST_LIST; at++) {
            if (at > from && and && !tokens.isCapital(at)) return Institutions.endAt(tokens, at);
            boolean joint = tokens.is(at, "and") || tokens.is(at, ",");
            if (!joint && (at == from || !tokens.isCapital(at))) return -1;
            and |= tokens.is(at, "and");
        }
        return -1;
    }

    /** Words that stand for two parties, and the countries where the words name them. */
    private record Collective(Referent type, List<String> countries) {}

    private static Mention collective(Tokens tokens, Phrases.Match<Collective> match) {
        Collective collective = match.values().getFirst();
        String countries = collective.countries().isEmpty() ? null : String.join(" ", collective.countries());
        Title title = isOfLeaders(tokens.word(match.to() - 1)) ? new Title("leader", Titles.Office.HEAD) : null;
        return new Mention(match.from(), match.to(), collective.type(), List.of(), countries, title);
    }

    private static boolean isOfLeaders(String word) {
        return word.equals("leaders") || word.equals("presidents") || word.equals("state");
    }

    private static Phrases<Collective> collectives() {
        Phrases<Collective> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("collectives.txt", 3)) {
            Referent type = Referent.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT));
            line.get(1).forEach(phrase -> phrases.add(phrase, new Collective(type, line.get(2))));
        }
        return phrases;
    }
}
