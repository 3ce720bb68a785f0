package org.channelwatch.extract.lexicon;

import java.util.Set;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** What keeps a sentence from reporting that something happened, from {@code modality.txt}. */
public enum Modality {
    PLANNED,
    WISHED,
    REALISED,
    CONDITIONAL,
    MOTION,
    SPORT,
    WEAK;

    private static final int LONGEST = 6;
    private static final Phrases<Modality> PHRASES = Phrases.byClass("modality.txt", Modality.class);
    private static final Set<String> ADVERBS = Words.of("adverbs");

    /** The longest phrase that begins at the token. */
    public static Phrases.@Nullable Match<Modality> at(Tokens tokens, int from, int limit) {
        return PHRASES.longest(tokens, from, limit);
    }

    /** The longest phrase that ends before the token. */
    public static Phrases.@Nullable Match<Modality> endingAt(Tokens tokens, int to, int limit) {
        for (int from = Math.max(limit, to - LONGEST); from < to; from++) {
            Phrases.Match<Modality> match = PHRASES.longest(tokens, from, to);
            if (match != null && match.to() == to) return match;
        }
        return null;
    }

    /** Whether the word may stand within a verb group: {@code not}, {@code also}, {@code briefly}. */
    public static boolean isAdverb(String word) {
        return ADVERBS.contains(word)
                || (word.length() > 4
                        && word.endsWith("ly")
                        && !word.equals("july")
                        && !word.equals("italy")
                        && !word.equals("reply"));
    }

    /** Whether nothing happened, or it may not have. */
    public static boolean isUnreal(@Nullable Modality modality) {
        return modality == WISHED || modality == CONDITIONAL;
    }
}
