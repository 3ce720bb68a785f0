package org.channelwatch.extract.name;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its title whose words a text is: {@code Evening address by President X}, {@code We shall prevail - address by the President of Y};
 * {@code PM statement}, where a government publishes it.
 */
public final class Authors {
    private static final Set<String> SPEECHES = Words.of("speeches");

    private static final int LONGEST = 5;

    private Authors() {}

    /**
     * Whoever says "I" in the text; null where the title does not tell.
     *
     * @param official whether a government publishes it
     */
    public static @Nullable Mention of(Tokens title, List<Mention> mentions, boolean official) {
        Mention first = official && !mentions.isEmpty() ? mentions.getFirst() : null;
        if (first != null && isOwner(title, first)) return first;
        if (first != null && isSpeech(title, first)) return first.as(Referent.OFFICE);
        for (int by = 1; by < title.size(); by++) {
            if (!title.is(by, "by") || !SPEECHES.contains(title.word(by - 1)) || !opens(title, by - 1)) continue;
            int from = by + 1;
            int behind = title.is(from, "the") ? from + 1 : from;
            return mentions.stream()
                    .filter(Authors::isOne)
                    .filter(mention -> mention.from() == from || mention.from() == behind)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    /** {@code PM statement}, {@code The President's remarks}: at the very beginning. */
    private static boolean isOwner(Tokens title, Mention first) {
        int speech = title.is(first.to(), "'s") ? first.to() + 1 : first.to();
        return first.from() == 0 && isOne(first) && SPEECHES.contains(title.word(speech));
    }

    /** {@code PM Commons Statement}: nobody is called so. */
    private static boolean isSpeech(Tokens title, Mention first) {
        boolean named = first.from() == 0 && first.type() == Referent.STRANGER && first.title() != null;
        for (int at = first.from() + 1; named && at <= first.to(); at++)
            if (SPEECHES.contains(title.word(at))) return true;
        return false;
    }

    private static boolean isOne(Mention mention) {
        return mention.type() == Referent.PERSON || mention.type() == Referent.OFFICE;
    }

    /** {@code [Evening] address}, {@code …, - [an] address}: what the text is called, and not what it is about. */
    private static boolean opens(Tokens title, int speech) {
        for (int at = speech - 1; at >= Math.max(0, speech - LONGEST); at--) if (title.is(at, "-")) return true;
        return speech < LONGEST;
    }
}
