package org.channelwatch.extract.contact;

import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells which clauses of a question take a contact for granted: {@code When X spoke with Y, did she ask?} */
final class WhenClauses {
    private static final int CLAUSE = 8;
    private static final int LEAD = 6;

    private final Scene scene;
    private final Tokens tokens;

    WhenClauses(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code What did X say when they spoke on Monday?}, {@code When X spoke with Y, did she ask?}: whoever asks so knows that they did. */
    boolean isGranted(Told told, Dates.@Nullable Found date) {
        if (scene.sentence().question() && told.modality() == null && (isGiven(told.subject()) || isWhy(told, date)))
            return true;
        boolean past = told.group().tense() == Tense.PAST
                && told.modality() == null
                && !told.group().modal();
        if (!scene.sentence().question() || !past || !tokens.is(told.subject() - 1, "when")) return false;
        boolean within = told.subject() > scene.sentence().from() + 2;
        boolean dated = within && date != null && !date.vague();
        boolean asked = within && told.pair().isOfPersons() && isWithWhat(told.subject() - 1);
        return dated || asked || (told.pair().isOfPersons() && !told.anaphoric() && isBeforeQuestion(told.end()));
    }

    /** {@code What did she say [when] they spoke?}, {@code Did he ask for it [when] he met Y?}; not {@code Do you know when they met?} */
    private boolean isWithWhat(int when) {
        String before = tokens.word(when - 1);
        boolean open = switch (before) {
            case "know", "say", "tell", "confirm", "remember", "and", "or", "us", "share" -> true;
            default -> false;
        };
        for (int at = when - 1; !open && at >= scene.sentence().from(); at--) if (tokens.is(at, "did")) return true;
        return false;
    }

    /** {@code Why did [X call Y] on Monday?}, {@code What did [X discuss with Y]?}: only for what reason, or what it was, is asked. */
    private boolean isWhy(Told told, Dates.@Nullable Found date) {
        int did = tokens.is(told.subject() - 1, "the") ? told.subject() - 2 : told.subject() - 1;
        boolean why = tokens.is(did, "did") && (tokens.is(did - 1, "why") || tokens.is(did - 1, "how"));
        boolean what = tokens.is(did, "did")
                && tokens.is(did - 1, "what")
                && told.verb().isDiscussion()
                && told.pair().isOfPersons();
        return (what || (why && date != null && !date.vague())) && !told.group().negated();
    }

    /** {@code Given that [we know] X spoke with Y, will she}, {@code now that X has spoken with Y}. */
    private boolean isGiven(int subject) {
        for (int at = subject - 1; at >= Math.max(scene.sentence().from(), subject - LEAD); at--) {
            if (tokens.is(at, "given")) return true;
            if (tokens.is(at, "now") && tokens.is(at + 1, "that")) return true;
            if (tokens.isMark(at) || tokens.is(at, "reports")) return false;
        }
        return false;
    }

    /** {@code [When X spoke with Y], did she ask}, {@code …, was there}: behind the comma it is asked. */
    private boolean isBeforeQuestion(int end) {
        for (int at = end; at < Math.min(end + CLAUSE, scene.sentence().to()); at++)
            if (tokens.is(at, ",")) return isAsking(tokens.word(at + 1));
        return false;
    }

    private static boolean isAsking(String word) {
        return switch (word) {
            case "did", "was", "were", "what", "how", "why", "who" -> true;
            default -> false;
        };
    }
}
