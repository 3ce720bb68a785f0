package org.channelwatch.extract.contact;

import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the parties that words join to the first one behind a verb of contact: {@code spoke with X on Monday, and with Y on Tuesday}. */
final class FurtherObjects {
    private static final int NEAR = 7;
    private static final int FAR = 16;

    private final Scene scene;
    private final Tokens tokens;

    FurtherObjects(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code spoke with X on Monday and with Y}: the second party, with the words that join it. */
    @Nullable
    Group of(int after, Verb verb) {
        for (int at = after; at < Math.min(after + FAR, scene.sentence().to()); at++) {
            if (FunctionWords.isStop(tokens.word(at)) && !tokens.is(at, "but")) return null;
            int join = behindJoin(at);
            if (join == at) continue;
            int link = scene.timing().dates().endOf(join);
            boolean linked = verb.links().contains(tokens.word(link));
            Group group = scene.rightOf(linked ? link + 1 : join);
            boolean other = linked
                    || tokens.is(join - 1, "as")
                    || tokens.is(join - 1, "also")
                    || (group != null && isDated(at, group.to()));
            boolean near = at < after + NEAR || (group != null && group.first().type() == Referent.PERSON);
            if (group != null && other && near) return new Group(at, behindAside(group.to()), group.members());
            if (tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code and}, {@code as well as}, {@code , }, {@code and also}, {@code but also}: the token behind it; the same token where it joins nothing. */
    private int behindJoin(int at) {
        int next = tokens.is(at, ",") ? at + 1 : at;
        boolean also = tokens.is(next, "but") && tokens.is(next + 1, "also");
        if (also) return next + 2;
        if (tokens.is(next, "and") || tokens.is(next, "nor") || tokens.is(next, "then")) next++;
        else if (tokens.is(next, "as") && tokens.is(next + 1, "well") && tokens.is(next + 2, "as")) next += 3;
        while (next > at && (tokens.is(next, "also") || tokens.is(next, "then"))) next++;
        return next;
    }

    /** {@code on Monday and Y on Tuesday}: where both have their days, the verb is meant of either. */
    private boolean isDated(int and, int behind) {
        boolean before = scene.timing().dates().endsBefore(and);
        int day = behindAside(behind);
        boolean on = tokens.is(day, "on") || tokens.is(day, "in");
        return before && scene.timing().dates().beginsAt(on ? day + 1 : day);
    }

    /** {@code Y — I read that out to you — this afternoon}: the token behind the second dash; the same token where there is none. */
    private int behindAside(int from) {
        if (!tokens.is(from, "-")) return from;
        for (int at = from + 1; at < Math.min(from + FAR, scene.sentence().to()); at++)
            if (tokens.is(at, "-")) return at + 1;
        return from;
    }
}
