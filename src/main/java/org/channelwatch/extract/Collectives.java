package org.channelwatch.extract;

import java.util.List;
import java.util.Locale;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** Finds words that stand for two parties, {@code the two presidents}, {@code both Koreas}, by {@code collectives.txt}. */
final class Collectives {
    private static final Phrases<Collective> ALL = collectives();

    private Collectives() {}

    /** Words that stand for two parties, and the countries where the words name them. */
    private record Collective(Referent type, List<String> countries) {}

    /** Those for whom the words stand; null also where they are of one side: {@code his two ministers}, {@code the two sons of X}. */
    static @Nullable Mention at(Tokens tokens, int at) {
        Phrases.Match<Collective> match = ALL.longest(tokens, at, tokens.size());
        boolean owned = match != null
                && (tokens.is(match.to(), "of")
                        || tokens.is(match.to(), "'")
                        || Pronouns.isPossessive(tokens.word(at - 1))
                        || tokens.is(at - 1, "'s"));
        return match == null || owned || isOfTalks(tokens, match.to()) ? null : mention(tokens, match);
    }

    /** {@code the two calls}, {@code the two meetings}: two do not "calls". */
    private static boolean isOfTalks(Tokens tokens, int behind) {
        boolean counted = tokens.is(behind - 1, "two") && tokens.word(behind).endsWith("s");
        return counted && Nouns.ALL.at(tokens, behind, behind + 1) != null;
    }

    private static Mention mention(Tokens tokens, Phrases.Match<Collective> match) {
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
