package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** {@code That is not true}, {@code No, the report is false}; not {@code It is wrong to say that of Y, who has been our friend}. */
    private boolean isDenial(Sentence sentence) {
        if (sentence.question() || sentence.to() - sentence.from() > LONGEST) return false;
        int at = sentence.from();
        while (at < sentence.to() && isOpening(at)) at++;
        boolean it = switch (tokens.word(at)) {
            case "that", "this", "the", "those", "these" -> true;
            default -> false;
        };
        boolean not = false;
        for (int next = at + 1; it && next < Math.min(at + NEAR, sentence.to()); next++) {
            String word = tokens.word(next);
            if (!not && UNTRUE.contains(word)) return true;
            not |= word.equals("not") || word.equals("n't");
            if (not && TRUE.contains(word)) return true;
        }
        return false;
    }

    private boolean isOpening(int at) {
        return switch (tokens.word(at)) {
            case "no", "well", "look", "so", "again", ",", "-" -> true;
            default -> false;
        };
    }
}
