package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Habits;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells whether a verb of contact reports one that is news: not one that is told again, nor what is done now and then. */
final class Reports {
    private static final Set<String> HABITS = Words.of("habits");
    private static final Set<String> SAYING = Words.of("saying");

    private final Scene scene;
    private final Tokens tokens;

    Reports(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Not what is told again, not what sums up many, and in a transcript not what is done now and then. */
    boolean isNews(Told told, boolean dated) {
        if (dated) return true;
        if (Habits.isOf(scene, told.group().from(), told.trigger())) return false;
        if (told.verb().isDiscussion() && scene.discourse().isTold(told.pair())) return false;
        boolean outcome = scene.hasTold(told.pair()) && scene.events().isOnlyDeclared(told.pair());
        if (told.anaphoric()
                && !outcome
                && (scene.discourse().isRetold(told.pair()) || (told.verb().isDiscussion() && !isOwnReport(told))))
            return false;
        boolean progressive = told.isProgressive();
        if (scene.timing().isSummary(told.group().from(), told.end()) && !progressive) {
            boolean perfect = told.group().tense() == Tense.PERFECT
                    && scene.discourse().own().country() != null;
            boolean past = told.group().tense() == Tense.PAST && told.pair().isOfPersons();
            return perfect
                    || past
                    || (isHabit(told) && scene.sentence().spoken())
                    || scene.timing().lately(told.end()) != null;
        }
        boolean general = scene.sentence().spoken() && told.group().tense() == Tense.PRESENT && !told.isProgressive();
        return !general || isHabit(told) || isContinued(told);
    }

    /** {@code X said that he had discussed it with Y}. */
    private boolean isOwnReport(Told told) {
        String subject = tokens.word(told.subject());
        Pair us = subject.equals("we") ? Ourselves.withGuest(scene) : null;
        if (us != null) return us.isSameAs(told.pair());
        boolean pronoun = subject.equals("he") || subject.equals("she");
        for (int at = told.subject() - 1;
                pronoun && at >= Math.max(scene.sentence().from(), told.subject() - 4);
                at--) if (SAYING.contains(tokens.word(at))) return true;
        return false;
    }

    /** {@code continue to engage with}. */
    private boolean isContinued(Told told) {
        return tokens.word(told.group().from()).startsWith("continue");
    }

    private boolean isHabit(Told told) {
        if (told.group().tense() != Tense.PRESENT) return false;
        for (int at = told.group().from();
                at < Math.min(told.end() + 6, scene.sentence().to());
                at++) {
            if (HABITS.contains(tokens.word(at))) return true;
        }
        return false;
    }
}
