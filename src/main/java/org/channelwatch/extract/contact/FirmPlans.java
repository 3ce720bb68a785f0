package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.InfinitiveGovernors;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells of a plan without a day whether it is more than a courtesy: {@code will be meeting with Y}, {@code agreed to meet Y}. */
final class FirmPlans {
    private static final Set<String> APPOINTED = Words.of("appointed");
    private static final Set<String> SOMETIME = Words.of("sooner or later");

    private final Scene scene;
    private final Tokens tokens;

    FirmPlans(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether it is arranged, by the words in which a speaker tells it. */
    boolean isOne(Told told) {
        return isGoingToBe(told) || isFirm(told) || isAppointed(told);
    }

    /** {@code will be speaking with}, {@code will be in Lima meeting with}: so one speaks of what is fixed. */
    private boolean isGoingToBe(Told told) {
        boolean progressive = told.isProgressive();
        return progressive
                && (told.group().from() < told.trigger() || !told.group().infinitive());
    }

    /** {@code will engage with}, in speech {@code look forward to meeting}: an announcement where it tells when, else a courtesy. */
    boolean isCourtesy(Told told) {
        if (told.base().startsWith("engage")) return true;
        if (!scene.sentence().spoken()) return false;
        VerbGroup group = told.group();
        return tokens.hasWord("forward", group.from(), group.from() + 4);
    }

    /** {@code agreed to meet}, {@code agreed that she would host him}, {@code will fly to Lima to meet}: in a transcript more than that they "will talk". */
    private boolean isFirm(Told told) {
        boolean agreed = tokens.is(told.subject() - 1, "that")
                && tokens.word(told.subject() - 2).startsWith("agree");
        if (agreed || isThere() || isExpected(told) || isIntended(told)) return true;
        for (int at = told.subject(); at < told.trigger(); at++) {
            String word = tokens.word(at);
            boolean firm = word.startsWith("agree")
                    || word.startsWith("schedul")
                    || word.startsWith("travel")
                    || word.equals("headed")
                    || word.equals("heading");
            boolean there = word.equals("be") && InfinitiveGovernors.isPlace(tokens, at + 1);
            if (firm || there || word.equals("fly") || word.equals("flying")) return true;
        }
        return false;
    }

    /** {@code intends, on the way home, to speak to Y}; not {@code intends to speak to Y at some point}. */
    private boolean isIntended(Told told) {
        for (int at = told.subject(); at < told.trigger(); at++)
            if (tokens.is(at, "intends")) return !isOpen(told.end());
        return false;
    }

    /** {@code We expect X to meet Y}: who speaks for X knows. */
    private boolean isExpected(Told told) {
        boolean meeting = "meeting".equals(told.verb().medium());
        String word = tokens.word(told.subject() - 1);
        String before = tokens.word(told.subject() - 2);
        boolean expected = (word.equals("the") ? before : word).startsWith("expect");
        return meeting && expected && told.group().infinitive() && !isOpen(told.end());
    }

    /**
     * {@code will meet with Y}, {@code will also talk to Y}, {@code will have an opportunity to see Y}: so one speaks of what is
     * arranged; a talk of which nothing else is said may be of any day.
     */
    private boolean isAppointed(Told told) {
        boolean person = told.pair().first().person() || told.pair().second().person();
        if (scene.sentence().asked() || !person) return false;
        boolean meeting = "meeting".equals(told.verb().medium());
        int before = told.group().from() - 1;
        boolean will = tokens.is(before, "to") && tokens.is(before - 1, "going"); // "to get a chance to"
        for (int at = told.group().from(); at < told.trigger(); at++) {
            String word = tokens.word(at);
            will |= word.equals("will")
                    || word.equals("'ll")
                    || (word.equals("going") && told.group().from() < at);
            if (!APPOINTED.contains(word)) return false;
            meeting |= word.equals("also") || word.equals("then");
        }
        meeting |= isSoon(told.end());
        return will && meeting && !isOpen(told.end());
    }

    /** {@code will have an opportunity to speak [very] soon}. */
    boolean isSoon(int end) {
        int at = tokens.is(end, "very") ? end + 1 : end;
        return tokens.is(at, "soon") || tokens.is(at, "shortly") || tokens.is(at, "later");
    }

    /** {@code will meet Y when the time is right}, {@code at some point}. */
    private boolean isOpen(int from) {
        for (int at = from; at < scene.sentence().to(); at++) {
            String word = tokens.word(at);
            if (Provisos.isCondition(word) || SOMETIME.contains(word)) return true;
        }
        return false;
    }

    /** {@code During the visit, X will see Y}, {@code While in Lima, she will}: what belongs to a journey is as firm as that. */
    private boolean isThere() {
        int at = scene.sentence().from();
        boolean during = switch (tokens.word(at)) {
            case "during", "while", "on" -> true;
            default -> false;
        };
        for (int i = at + 1; during && i < at + 4; i++) {
            switch (tokens.word(i)) {
                case "visit", "trip", "stay", "stop", "travels", "there", "in", "meeting", "summit", "talks" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
