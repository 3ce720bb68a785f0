package org.channelwatch.extract.lexicon;

import java.util.Set;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.text.Words;

/** Knows the past tense by a word alone, where no lexicon has its verb: {@code defended}, {@code drew}. Many are participles as well. */
public final class PastTenses {
    private static final Set<String> IRREGULAR = Words.of("past tenses");
    private static final Set<String> OTHERS = Words.of("no past tenses");

    private PastTenses() {}

    /** Whether the word may be the past tense of any verb. */
    public static boolean isOne(String word) {
        return isRegular(word) || IRREGULAR.contains(word);
    }

    /** Whether it is formed as that of most verbs is: {@code defended}; not {@code need}. */
    public static boolean isRegular(String word) {
        return word.endsWith("ed") && !OTHERS.contains(word);
    }

    /** {@code was}, {@code were}. */
    public static boolean isWas(String word) {
        return word.equals("was") || word.equals("were");
    }

    /** The form of a verb, as far as its ending tells. */
    public static Form formOf(String verb) {
        if (verb.endsWith("ing")) return Form.GERUND;
        if (isOne(verb)) return Form.PAST;
        return verb.endsWith("s") ? Form.PRESENT : Form.BASE;
    }
}
