package org.channelwatch.extract.contact;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Denials;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.BrokenSilences;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of a pair that they have not been in contact: {@code have not spoken since May}, {@code are not in touch}. */
final class ContactDenials {
    private static final int CLAUSE = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final BrokenSilences broken;

    ContactDenials(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.broken = new BrokenSilences(scene);
    }

    /** {@code [should speak with Y], which she has not done since May}; answers whether it is so. */
    boolean isUndone(Told told) {
        int behind = behindUndone(told.end());
        if (behind == told.end()) return false;
        silences.behind(told.pair(), behind, "not-done:" + told.base());
        return true;
    }

    /** The token behind "done"; the same token where no such clause follows. */
    private int behindUndone(int end) {
        int which = tokens.is(end, ",") ? end + 1 : end;
        if (!tokens.is(which, "which") && !tokens.is(which, "something")) return end;
        for (int at = which + 2; at < Math.min(which + CLAUSE, scene.sentence().to()); at++) {
            if (!tokens.is(at, "done")) continue;
            boolean not = tokens.is(at - 1, "not") || tokens.is(at - 1, "n't");
            return not && Verbs.isHave(tokens.word(at - 2)) ? at + 1 : end;
        }
        return end;
    }

    /** {@code Why hasn't X called Y?}, {@code Why has X not called Y?}: whoever asks so knows that X has not. */
    boolean isWhyNot(Told told) {
        int not = told.subject() - 1;
        if (!scene.sentence().question() || told.last()) return false;
        boolean negated = tokens.is(not, "n't") || tokens.is(not, "not");
        boolean before = negated && Verbs.isHave(tokens.word(not - 1)) && tokens.is(not - 2, "why");
        boolean behind = told.group().negated() && Verbs.isHave(tokens.word(not)) && tokens.is(not - 1, "why");
        return before || behind;
    }

    /** Tells what such a question takes for granted. */
    void tellWhyNot(Told told) {
        scene.takeForGranted(true);
        silences.behind(told.pair(), told.end(), "why-not:" + told.base());
        scene.takeForGranted(false);
    }

    /** {@code have not spoken since}; without a date where it is of a state, or of all time: {@code are not in contact}, {@code have never met}. */
    void tell(Told told) {
        if (Denials.isDeniedAgain(scene, told.group().from())) return;
        if (isNotCalledBack(told)) {
            TimeSpan now = scene.timing().now();
            scene.emit(told.pair(), EvidenceKind.UNANSWERED, false, "", now, 0.8, "not:call back");
            return;
        }
        String rule = BrokenSilences.rule(told.group(), told.base());
        broken.tell(told.pair(), told.group(), null, told.end());
        boolean since = silences.sinceBehind(told.pair(), told.end(), rule);
        boolean state = told.isState();
        boolean still = told.group().tense() == Tense.PRESENT || told.group().tense() == Tense.PERFECT;
        boolean silent = state ? still && !rule.contains("engaged") : isAtAll(told) || isOfPresent(told);
        boolean topic = told.verb().isDiscussion(); // "have not yet discussed a summit"
        if (!since && silent && !topic) silences.undated(told.pair(), rule);
    }

    /** {@code X still has not called Y back}. */
    private boolean isNotCalledBack(Told told) {
        boolean call = "call".equals(told.inflected().verb().medium());
        return call && tokens.is(told.end(), "back");
    }

    /** {@code The President has not spoken with Y}, said at a briefing; not {@code has not spoken with Y about it}. */
    private boolean isOfPresent(Told told) {
        boolean perfect = told.group().tense() == Tense.PERFECT && told.pair().isOfPersons();
        if (!perfect || !scene.sentence().spoken() || told.verb().medium() == null) return false;
        int end = told.end();
        boolean more = tokens.is(end, ",")
                && !(tokens.is(end + 1, "so") || tokens.is(end + 1, "and") || tokens.is(end + 1, "but"));
        return end >= scene.sentence().to() || (tokens.isMark(end) && !more);
    }

    /** {@code has never spoken with}, {@code has not talked once to}, {@code has not met since the summit}, {@code still hasn't met}. */
    private boolean isAtAll(Told told) {
        boolean reported = told.group().tense() == Tense.PAST_PERFECT; // "said that he had not spoken with Y yet"
        if (told.group().tense() != Tense.PERFECT && !reported) return false;
        boolean all = tokens.is(told.end(), "at") && tokens.is(told.end() + 1, "all");
        if (reported) return all || tokens.is(told.end(), "yet");
        for (int at = told.group().from();
                at < Math.min(told.end() + 3, scene.sentence().to());
                at++) {
            switch (tokens.word(at)) {
                case "never", "once", "ever", "yet", "since", "still" -> {
                    return true;
                }
                case "all" -> {
                    if (tokens.is(at - 1, "at")) return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
