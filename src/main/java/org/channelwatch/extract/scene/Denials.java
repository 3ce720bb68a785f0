package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/**
 * Takes back what a reporter has put to somebody who then says that it is not so: {@code The paper says that X refused a call. – That report is
 * inaccurate.}
 */
public final class Denials {
    private static final Set<String> UNTRUE = Words.of("untrue");
    private static final Set<String> REPORTS = Words.of("reports");
    private static final Set<String> TRUE = Words.of("true");
    private static final Set<String> REPORTING = Words.of("what is reported");
    private static final int LONGEST = 14;
    private static final int NEAR = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Sentence> put = new ArrayList<>();
    private boolean answered;

    Denials(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * {@code Reports that X met Y are false}: whether nothing is told by what stands between.
     *
     * @param subject the token of X
     * @param end the token behind Y
     */
    public static boolean isUntrueReport(Scene scene, int subject, int end) {
        int that = subject - 1;
        if (!scene.tokens().is(that, "that") || !REPORTS.contains(scene.tokens().word(that - 1))) return false;
        return scene.tokens()
                .hasAny(UNTRUE, end, Math.min(end + LONGEST, scene.sentence().to()));
    }

    /** {@code It's not like [X and Y haven't spoken]}, {@code not that}: whether that a verb is denied is denied before. */
    public static boolean isDeniedAgain(Scene scene, int verb) {
        Tokens tokens = scene.tokens();
        for (int at = verb - 1; at > Math.max(scene.sentence().from(), verb - LONGEST); at--) {
            boolean clause = tokens.is(at, "like") || tokens.is(at, "that") || tokens.is(at, "if");
            int not = tokens.is(at, "if") && tokens.is(at - 1, "as") ? at - 2 : at - 1;
            if (clause && (tokens.is(not, "not") || tokens.is(not, "n't"))) return true;
        }
        return false;
    }

    /** Goes on to the next sentence, the one that the scene has. */
    void enter() {
        Sentence sentence = scene.sentence();
        if (!sentence.spoken()) return;
        if (sentence.asked()) {
            if (answered) put.clear();
            answered = false;
            put.add(sentence);
            return;
        }
        answered = true;
        if (!put.isEmpty() && isDenial(sentence)) {
            boolean report = put.stream().anyMatch(this::isReport);
            for (Sentence said : put)
                if (!report || isReport(said)) scene.events().takeBack(tokens.slice(said.from(), said.to()));
        }
    }

    /** {@code The Journal is reporting that}, {@code there are reports}. */
    private boolean isReport(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) if (REPORTING.contains(tokens.word(at))) return true;
        return false;
    }

    /** {@code That is not true}, {@code No, there was no call}; not {@code It is wrong to say that of Y, who has been our friend}. */
    private boolean isDenial(Sentence sentence) {
        if (sentence.question()) return false;
        int at = sentence.from();
        while (at < sentence.to() && isOpening(at)) at++;
        int end = endOfClause(at, sentence.to());
        return end - at <= LONGEST && (isUntrue(at, end) || isNothingOfTheKind(at, end));
    }

    /** The mark that ends the first clause. */
    private int endOfClause(int from, int to) {
        int at = from;
        while (at < to && !tokens.isMark(at)) at++;
        return at;
    }

    private boolean isUntrue(int at, int end) {
        boolean it = switch (tokens.word(at)) {
            case "that", "this", "the", "those", "these", "it" -> true;
            default -> false;
        };
        boolean not = false;
        for (int next = at + 1; it && next < Math.min(at + NEAR, end); next++) {
            String word = tokens.word(next);
            if (!not && UNTRUE.contains(word)) return next + 1 == end || !isArticle(next - 1); // not "a wrong time"
            not |= word.equals("not") || word.equals("n't");
            if (not && TRUE.contains(word)) return true;
        }
        return false;
    }

    private boolean isArticle(int at) {
        return tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "the");
    }

    /** {@code There was no call}, {@code there has been no such meeting}; not {@code there was no call since}. */
    private boolean isNothingOfTheKind(int at, int end) {
        int be = Verbs.isHave(tokens.word(at + 1)) ? at + 2 : at + 1;
        if (!tokens.is(at, "there") || !Verbs.isBe(tokens.word(be)) || !tokens.is(be + 1, "no")) return false;
        int such = tokens.is(be + 2, "such") ? be + 3 : be + 2;
        Phrases.Match<Noun> noun = scene.nounAt(such);
        return noun != null
                && noun.to() == end
                && ActKinds.isOccasion(noun.value().type());
    }

    private boolean isOpening(int at) {
        return switch (tokens.word(at)) {
            case "no", "well", "look", "so", "again", ",", "-" -> true;
            default -> false;
        };
    }
}
