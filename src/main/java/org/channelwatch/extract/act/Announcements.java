package org.channelwatch.extract.act;

import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.Deciders;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells whether one who says what he will do has as good as done it: {@code X will cut the line}, {@code the decision by X to cut it}. */
final class Announcements {
    private static final int REACH = 9;
    private static final int NEAR = 5;

    private final Scene scene;
    private final Tokens tokens;

    Announcements(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code will cut the line on Friday}: not done yet. */
    boolean isAhead(Deeds.Act act) {
        Dates.Found date = scene.timing().dates().of(act.group().from(), act.trigger(), act.end());
        return date != null && date.from() > act.trigger() && !scene.published().isToday(date);
    }

    /** {@code will cut the line}, {@code decided to cut it}; not {@code had decided}, which is older than the news. */
    boolean isWill(Deeds.Act act) {
        int from = act.group().from();
        if (act.group().tense() == Tense.PAST_PERFECT && !isSaidOf(from)) return false;
        if (isDecision(from) || isDecided(from)) return true;
        boolean joined = tokens.is(from - 1, "or") || tokens.is(from - 1, "and");
        for (int at = joined ? from - 4 : from; at < act.trigger(); at++) {
            String word = tokens.word(at);
            if (word.equals("will") || word.startsWith("deci") || word.startsWith("resolve") || word.equals("shall"))
                return true;
            if (word.equals("would") && isSaid(at)) return true;
        }
        return false;
    }

    /** {@code the minister said [that] X had decided}: it is the news. */
    private boolean isSaidOf(int verb) {
        Group subject = scene.doers().of(verb);
        int said = subject == null ? -1 : subject.from() - 1;
        if (tokens.is(said, "that")) said--;
        return scene.sentence().number() == 0 && !scene.sentence().spoken() && tokens.is(said, "said");
    }

    /** {@code decided on Monday to cut ties}. */
    private boolean isDecided(int from) {
        int at = from - 1;
        while (at > from - NEAR && (scene.timing().dates().covers(at) || tokens.is(at, "on"))) at--;
        return tokens.word(at).startsWith("decid");
    }

    /** {@code the move by X to cut ties}. */
    private boolean isDecision(int to) {
        for (int by = to - 1; by > Math.max(scene.sentence().from(), to - REACH); by--)
            if (tokens.is(by, "by") && tokens.is(to, "to")) return Deciders.isDecision(tokens.word(by - 1));
        return false;
    }

    /** {@code said it would}. */
    private boolean isSaid(int at) {
        for (int i = at - 1; i > Math.max(scene.sentence().from() - 1, at - REACH); i--) {
            if (tokens.is(i, "said") || tokens.is(i, "announced")) return true;
        }
        return false;
    }
}
