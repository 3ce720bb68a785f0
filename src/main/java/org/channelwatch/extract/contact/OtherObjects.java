package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.name.Pronouns;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Words;

/** Tells whom or what a verb of contact is about where it is no party: {@code spoke to reporters}, {@code spoke highly of}. */
final class OtherObjects {
    private static final Set<String> OTHERS = Words.of("others whom one meets");
    private static final Set<String> PRAISE = Words.of("praise");
    private static final Set<String> PRESENT = Words.of("being there");
    private static final Set<String> PURPOSES = Words.of("purposes");

    private OtherObjects() {}

    /**
     * Whether a verb of contact leads to others than a party of it: {@code X and Y spoke to reporters}.
     *
     * @param subject of the verb: those who are named, or "they"
     */
    static boolean isBehind(Scene scene, Verbs.Verb verb, int after, Group subject) {
        boolean named = subject.first().type() != Referent.ANY;
        boolean meeting = verb.base().equals("meet") || verb.base().equals("negotiate");
        boolean speech = verb.base().equals("speak") || verb.base().equals("talk");
        if (speech && isPublic(scene, after)) return true;
        if (verb.base().equals("meet") && isOthers(scene, after)) return true;
        if (verb.base().equals("sign")) return false; // "signed a deal to end it"
        for (int at = after; at < Math.min(after + 6, scene.sentence().to()); at++) {
            if (scene.timing().dates().covers(at)) continue; // "from May 3 to May 5"
            String word = scene.tokens().word(at);
            boolean faces = word.equals("to") && isNoLink(scene.tokens().word(at - 1));
            if (word.equals("to") && isPurpose(scene, named && meeting, at + 1)) return false;
            if (isDoingElse(scene, at)) return false;
            if ((word.equals("to") && !faces) || word.equals("with") || isPraise(scene, at)) return true;
            boolean topic = subject.members().size() > 1
                    && word.equals("about"); // "X and Y spoke today about efforts to manage it"
            if (topic || FunctionWords.isStop(word) || word.equals("and") || word.equals("according")) return false;
        }
        return false;
    }

    /** {@code X and Y met their critics}, {@code met local farmers}: not each other. */
    private static boolean isOthers(Scene scene, int at) {
        boolean clause = scene.tokens().isPreposition(at)
                || FunctionWords.isStop(scene.tokens().word(at));
        boolean others = OTHERS.contains(scene.tokens().word(at))
                || (!clause && OTHERS.contains(scene.tokens().word(at + 1)));
        return others || Pronouns.isPossessive(scene.tokens().word(at));
    }

    /** {@code face [to] face}, {@code due [to] the storm}. */
    private static boolean isNoLink(String before) {
        return before.equals("face") || before.equals("due") || before.equals("thanks") || before.equals("owing");
    }

    /** {@code X and Y met, [with] Z urging them to talk}: he may be far away. */
    static boolean isDoingElse(Scene scene, int with) {
        if (!scene.tokens().is(with, "with") || !scene.tokens().is(with - 1, ",")) return false;
        Group group = scene.rightOf(with + 1);
        String doing = group == null ? "" : scene.tokens().word(group.to());
        return doing.endsWith("ing") && !PRESENT.contains(doing);
    }

    /** {@code X and Y met [with] their own teams}: nobody of another side. */
    static boolean isOwn(Scene scene, int behind) {
        int at = scene.tokens().is(behind, "with") || scene.tokens().is(behind, "to") ? behind + 1 : behind;
        return scene.tokens().is(at + 1, "own");
    }

    /** {@code X and Y spoke at the conference}, {@code X and Y spoke of a new era}: not to each other. */
    private static boolean isPublic(Scene scene, int after) {
        boolean at = scene.tokens().is(after, "at") && !scene.tokens().is(after + 1, "length");
        return at || isTopic(scene, after);
    }

    /** {@code X spoke of contacts with Y}, {@code X and Y spoke of a new era}: what it was about, and to nobody who is named. */
    static boolean isTopic(Scene scene, int after) {
        return scene.tokens().is(after, "of");
    }

    /** {@code X and Y spoke to review the plan}, {@code met to calm tensions}; not "spoke to reporters". */
    private static boolean isPurpose(Scene scene, boolean meeting, int at) {
        if (PURPOSES.contains(scene.tokens().word(at))) return true;
        boolean plain = !scene.tokens().isCapital(at) && scene.groups().startingAt(at) == null;
        return plain && meeting && !scene.tokens().is(at - 2, "face");
    }

    /** {@code They spoke highly of}, {@code talked past each other}; not {@code spoke over the past week}. */
    private static boolean isPraise(Scene scene, int at) {
        boolean past = scene.tokens().is(at, "past") && scene.tokens().is(at + 1, "each");
        return past || PRAISE.contains(scene.tokens().word(at));
    }
}
