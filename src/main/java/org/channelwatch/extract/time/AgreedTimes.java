package org.channelwatch.extract.time;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells the date of an agreement from that of what was agreed: {@code agreed on Monday to meet}, not {@code agreed to meet on Monday}. */
final class AgreedTimes {
    private static final Set<String> AGREED = Words.of("agreed");

    private static final Set<String> AGREEMENTS = Words.of("agreements");

    private AgreedTimes() {}

    static boolean isOf(Tokens tokens, Dates.Found date) {
        int verb = Modality.isAdverb(tokens.word(date.to())) ? date.to() + 1 : date.to();
        if (isAgreed(tokens, verb)) return true; // "on Monday agreed to meet"
        int before = tokens.isPreposition(date.from() - 1) ? date.from() - 2 : date.from() - 1;
        boolean clause = tokens.is(date.to(), "to") || tokens.is(date.to(), "that");
        return clause && isAgreed(tokens, before);
    }

    private static boolean isAgreed(Tokens tokens, int at) {
        return AGREED.contains(tokens.word(at)) || AGREEMENTS.contains(tokens.word(at));
    }
}
