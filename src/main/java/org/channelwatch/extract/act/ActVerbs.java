package org.channelwatch.extract.act;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.NominalVerbs;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells verbs that do something with a noun from adjectives, auxiliaries and nouns of the same form: {@code close ties}, {@code has cut}. */
final class ActVerbs {
    private static final Set<String> STOPS = Words.of("stops");
    private static final Set<String> PARTICIPLES = Words.of("participles of talks");
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final ActObjects objects;

    ActVerbs(Scene scene, ActObjects objects) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.objects = objects;
    }

    /** Whether the word does nothing with a noun behind it. */
    boolean isIdle(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean judging = inflected.verb().base().equals("make") && tokens.is(match.to(), "of");
        return judging // "what do you make of the talks?"
                || isAuxiliary(match, inflected)
                || isPlainNoun(match, inflected)
                || isDescribing(match)
                || isOfClause(match, inflected);
    }

    /** {@code the cancellation could hurt ties}: not "the cancellation of". */
    private boolean isPlainNoun(Phrases.Match<Inflected> match, Inflected inflected) {
        return inflected.form() == Form.NOMINAL && !isOf(match, inflected);
    }

    /** {@code confirmed that the talks will open}: of them the clause tells. */
    private boolean isOfClause(Phrases.Match<Inflected> match, Inflected inflected) {
        return inflected.verb().type() == Verbs.Sense.CONFIRM && tokens.is(match.to(), "that");
    }

    int behindFrom(Phrases.Match<Inflected> match, Inflected inflected) {
        if (isPartaking(inflected)) return behindIn(match.to());
        boolean from = isOf(match, inflected) && tokens.is(match.to(), "from");
        return from || isStopOn(match) ? match.to() + 1 : match.to();
    }

    /** {@code take part}, with something between it and its "in". */
    private static boolean isPartaking(Inflected inflected) {
        return inflected.verb().base().equals("take part")
                || inflected.verb().base().equals("participate");
    }

    /** {@code took part [, by video,] in}: the token behind "in"; the end of the sentence where there is none. */
    private int behindIn(int from) {
        int limit = scene.sentence().to();
        for (int at = from; at < Math.min(from + REACH, limit); at++) {
            if (tokens.is(at, "in") && !scene.timing().dates().beginsAt(at + 1)) return at + 1;
            if (FunctionWords.isStop(tokens.word(at))) return limit;
        }
        return limit;
    }

    /** {@code suspension of}, {@code withdrawal from}, {@code a pause in}. */
    private boolean isOf(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean from =
                inflected.form() == Form.NOMINAL && inflected.verb().base().equals("withdraw");
        return tokens.is(match.to(), "of") || (from && tokens.is(match.to(), "from")) || isStopOn(match);
    }

    /** {@code a pause in}, {@code a halt to}: the noun, with what leads to that which stops. */
    private boolean isStopOn(Phrases.Match<Inflected> match) {
        boolean to = tokens.is(match.to(), "on") || tokens.is(match.to(), "in") || tokens.is(match.to(), "to");
        return to && STOPS.contains(tokens.word(match.from())) && isBehindArticle(match.from());
    }

    private boolean isBehindArticle(int noun) {
        int at = tokens.is(noun - 1, "temporary") || tokens.is(noun - 1, "immediate") ? noun - 1 : noun;
        return tokens.is(at - 1, "the") || tokens.is(at - 1, "a") || tokens.is(at - 1, "an");
    }

    /** {@code will establish normalized relations}. */
    private boolean isDescribing(Phrases.Match<Inflected> match) {
        if (!PastTenses.isRegular(tokens.word(match.from()))) return false;
        Phrases.Match<Inflected> before = Verbs.ALL.at(tokens, match.from() - 1, match.from());
        return before != null && before.value().verb().type() == Verbs.Sense.OPEN;
    }

    /** {@code the launch of}, {@code a freeze of}: nouns that look like their verbs. */
    private boolean isNoun(Phrases.Match<Inflected> match) {
        boolean both = tokens.is(match.from(), "launch") || STOPS.contains(tokens.word(match.from()));
        return isStopOn(match) || (both && isBehindArticle(match.from()) && tokens.is(match.to(), "of"));
    }

    VerbGroup groupOf(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean nominal = inflected.form() == Form.NOMINAL || inflected.form() == Form.GERUND || isNoun(match);
        if (nominal && isOf(match, inflected))
            return NominalVerbs.of(
                    tokens, scene.sentence(), match.from(), inflected.verb().type());
        boolean joined = inflected.like() && tokens.is(match.from() - 1, "and");
        return VerbGroup.of(tokens, scene.sentence(), match.from(), joined ? Form.BASE : inflected.form());
    }

    /** Tells the verb "close" from the adjective: a base form needs a subject, an auxiliary or "to" right before it. */
    boolean isVerb(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group) {
        if (inflected.verb().type() == Verbs.Sense.ARRANGE)
            return objects.isNear(match.to())
                    && !isExchange(match.to())
                    && scene.doers().of(group.from()) != null;
        if (inflected.form() == Form.PRESENT && isCounted(match.from())) return false;
        if (inflected.form() != Form.BASE || isNoun(match)) return true;
        if (group.infinitive() || group.modal()) return true;
        return scene.doers().of(group.from()) != null || tokens.is(match.from() - 1, "and");
    }

    /** {@code with some breaks}, {@code two cuts}: nouns of the same form. */
    private boolean isCounted(int at) {
        return switch (tokens.word(at - 1)) {
            case "some", "few", "several", "two", "three", "many", "no", "any", "short", "brief", "the", "with" -> true;
            default -> false;
        };
    }

    /** {@code [agreed to] exchange prisoners}: a verb, and no exchange of the two. */
    private boolean isExchange(int at) {
        boolean bare = tokens.is(at, "exchange") && !tokens.isPreposition(at + 1);
        return bare && scene.nounAt(at + 1) == null;
    }

    /** {@code has always welcomed talks}: not the verb itself. */
    private boolean isAuxiliary(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!inflected.verb().base().equals("have")) return false;
        int at = match.to();
        while (at < match.to() + 4 && (tokens.isMark(at) || Modality.isAdverb(tokens.word(at)))) at++;
        Phrases.Match<Modality> wish = Modality.at(tokens, at, scene.sentence().to());
        boolean wished = wish != null && Modality.isUnreal(wish.value()); // "had sought a call"
        boolean described = PARTICIPLES.contains(tokens.word(at)) || tokens.isHyphenated(at); // "had detailed talks"
        boolean participle = PastTenses.isRegular(tokens.word(at)) && !(described && scene.nounAt(at + 1) != null);
        return wished || participle || scene.isVerbAt(at);
    }

    /** {@code put the talks on hold}, not {@code put the talks first}. */
    boolean isComplete(Inflected inflected, int behind) {
        String base = inflected.verb().base();
        if (base.equals("upgrade") || base.equals("elevate")) return isToAmbassadors(behind);
        if (!base.equals("put")) return true;
        for (int at = behind; at < Math.min(behind + REACH, scene.sentence().to()); at++) {
            if (tokens.is(at, "on") && (tokens.is(at + 1, "hold") || tokens.is(at + 1, "ice"))) return true;
        }
        return false;
    }

    /** {@code upgraded their relations to the level of ambassadors}; not {@code to a partnership}. */
    private boolean isToAmbassadors(int behind) {
        for (int at = behind; at < Math.min(behind + REACH, scene.sentence().to()); at++)
            if (tokens.word(at).startsWith("ambassador")) return true;
        return false;
    }
}
