package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells of a pair that one tried to reach the other, who was not there: {@code tried to call}, {@code was unable to reach}. */
final class ContactAttempts {
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "get through to", "communicate");
    private static final Set<String> FAILING = Words.of("failing");
    private static final int REACH = 12;

    private final Scene scene;
    private final Tokens tokens;

    ContactAttempts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Tells it, if that is what the verb says. */
    void tell(Told told) {
        boolean vain = isDirect(told) || isSaidToFail(told);
        if (!vain || !(isAttempt(told) || isUnable(told))) return;
        TimeSpan when = scene.timing()
                .when(
                        EvidenceKind.UNANSWERED,
                        told.from(),
                        told.trigger(),
                        told.end(),
                        told.group().tense());
        ContactFacts.emit(scene, told, EvidenceKind.UNANSWERED, when, 0.6, "attempt:" + told.base());
    }

    /** {@code tried to speak to Y, but failed}, {@code has not been able to speak to Y despite a request}. */
    private boolean isSaidToFail(Told told) {
        if (!SPEAKING.contains(told.base())) return false;
        for (int at = told.group().from() - 1; at < told.trigger(); at++) if (tokens.is(at, "failed")) return true;
        for (int at = told.end();
                at < Math.min(told.end() + REACH, scene.sentence().to());
                at++) {
            boolean but = tokens.is(at, "but") || tokens.is(at, "and");
            if (but && FAILING.contains(tokens.word(at + 1))) return true;
            if (tokens.is(at, "despite") || tokens.is(at, "vain")) return true;
        }
        return false;
    }

    /** {@code reached Y by phone}: it was no mere attempt. */
    boolean isReached(Told told) {
        return isDirect(told) && told.modality() == null && !told.group().negated() && isByPhone(told.end());
    }

    private static boolean isDirect(Told told) {
        return told.verb().links().contains("-");
    }

    private boolean isByPhone(int at) {
        boolean by = tokens.is(at, "by") || tokens.is(at, "over") || tokens.is(at, "on");
        int next = tokens.is(at + 1, "the") ? at + 2 : at + 1;
        return by && (tokens.is(next, "phone") || tokens.is(next, "telephone"));
    }

    /** {@code could not reach}; not {@code could not meet earlier}, for then they have met. */
    private boolean isUnable(Told told) {
        if (!told.group().negated()) return false;
        for (int at = told.end(); at <= told.end() + 1; at++)
            if (tokens.is(at, "earlier") || tokens.is(at, "sooner") || tokens.is(at, "before")) return false;
        if (told.base().equals("reach")) return true; // "did not reach Y"
        for (int at = told.group().from(); at < told.trigger(); at++) {
            if (tokens.is(at, "could") || tokens.is(at, "able")) return true;
        }
        return false;
    }

    private boolean isAttempt(Told told) {
        if (told.group().negated()) return false;
        for (int at = told.group().from() - 1; at < told.trigger(); at++) {
            switch (tokens.word(at)) {
                case "tried", "attempted", "unable", "failed", "struggled" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
