package org.channelwatch.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds words that stand for two parties, {@code the two presidents}, {@code both Koreas}, by {@code collectives.txt}. */
final class Collectives {
    private static final Phrases<Collective> ALL = collectives();
    private static final Set<String> STATES = Words.of("what states are called");
    private static final Set<String> ATTRIBUTES = Words.of("before two lines");
    private static final int LONGEST = 6;

    private Collectives() {}

    /** Words that stand for two parties, and the countries where the words name them. */
    private record Collective(Referent type, List<String> countries) {}

    /** Those for whom the words stand; null also where they are of one side: {@code his two ministers}, {@code the two sons of X}. */
    static @Nullable Mention at(Tokens tokens, int at) {
        Phrases.Match<Collective> match = ALL.longest(tokens, at, tokens.size());
        if (match == null) return described(tokens, at);
        Mention ministers = ofBoth(tokens, match);
        if (ministers != null) return ministers;
        boolean owned = tokens.is(match.to(), "of")
                || tokens.is(match.to(), "'")
                || Pronouns.isPossessive(tokens.word(at - 1))
                || tokens.is(at - 1, "'s");
        return owned || isOfTalks(tokens, match.to()) ? null : mention(tokens, match);
    }

    /** {@code the two countries' foreign ministers}: those of both; null where the words name no such people. */
    private static @Nullable Mention ofBoth(Tokens tokens, Phrases.Match<Collective> match) {
        boolean states = match.value().type() == Referent.STATES && tokens.is(match.to(), "'");
        int end = states ? Institutions.endAt(tokens, match.to() + 1) : -1;
        boolean people = end > 0 && tokens.word(end - 1).endsWith("s");
        return people ? Mention.of(match.from(), end, Referent.STATES) : null;
    }

    /** {@code the two calls}, {@code the two remaining hotlines}: two do not "calls". */
    private static boolean isOfTalks(Tokens tokens, int behind) {
        if (!tokens.is(behind - 1, "two")) return false;
        for (int at = behind; at < behind + LONGEST; at++) {
            Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(tokens, at, at + LONGEST);
            if (noun != null && tokens.word(noun.to() - 1).endsWith("s")) return true;
            if (!ATTRIBUTES.contains(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code the two regional powers}, {@code both nuclear-armed rivals}; null where no states are called so. */
    private static @Nullable Mention described(Tokens tokens, int at) {
        int two = tokens.is(at, "the") ? at + 1 : at;
        boolean both = two > at ? tokens.is(two, "two") : tokens.is(at, "both");
        if (!both) return null;
        for (int head = two + 2; head < two + LONGEST; head++) {
            if (STATES.contains(tokens.word(head))) return Mention.of(at, head + 1, Referent.STATES);
            boolean attribute = !tokens.isPreposition(head - 1)
                    && !FunctionWords.isStop(tokens.word(head - 1))
                    && (!tokens.isMark(head - 1) || tokens.isHyphenated(head - 1))
                    && Verbs.ALL.at(tokens, head - 1, head) == null;
            if (!attribute) return null;
        }
        return null;
    }

    private static Mention mention(Tokens tokens, Phrases.Match<Collective> match) {
        Collective collective = match.value();
        String countries = collective.countries().isEmpty() ? null : String.join(" ", collective.countries());
        Title title = isOfLeaders(tokens.word(match.to() - 1))
                ? new Title("leader", Titles.Office.HEAD)
                : ofMinisters(tokens, match.from(), match.to());
        return new Mention(match.from(), match.to(), collective.type(), List.of(), countries, title);
    }

    /** {@code the foreign ministers}: whoever was spoken of, these are ministers. */
    private static @Nullable Title ofMinisters(Tokens tokens, int from, int end) {
        if (tokens.is(end - 1, "diplomats") && (tokens.is(end - 2, "top") || tokens.is(end - 2, "chief")))
            return new Title("foreign minister", Titles.Office.FOREIGN);
        if (!tokens.is(end - 1, "ministers")) return null;
        return switch (tokens.word(end - 2)) {
            case "foreign" -> new Title("foreign minister", Titles.Office.FOREIGN);
            case "defense", "defence" -> new Title("defense minister", Titles.Office.DEFENSE);
            case "prime" -> null;
            default -> beginsClause(tokens, from) ? new Title("minister", Titles.Office.OTHER) : null;
        };
    }

    /** {@code [The ministers] will meet}, {@code agreed that [the ministers]}: not those whom somebody hosts. */
    private static boolean beginsClause(Tokens tokens, int from) {
        return from == 0 || tokens.isMark(from - 1) || tokens.is(from - 1, "that");
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
