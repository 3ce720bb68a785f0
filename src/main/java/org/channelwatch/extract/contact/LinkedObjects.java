package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.DistantParties;
import org.channelwatch.extract.noun.NamedObjects;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the other party behind the preposition that a verb of contact calls for, with how and when it was between them: {@code spoke by phone
 * on Friday with Y}.
 */
final class LinkedObjects {
    private static final Set<String> MANNER = Words.of("manner of engaging");
    private static final int REACH = 9;
    /** So far where nothing but how and when may stand between. */
    private static final int FAR = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final DistantParties distant;
    private final NamedObjects names;

    LinkedObjects(Scene scene, NamedObjects names) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.distant = new DistantParties(scene);
        this.names = names;
    }

    /** The other party; null where there is none, or the words lead to something else. */
    @Nullable
    Group of(int after, Verb verb) {
        int reach = isNear(verb) ? FAR : REACH;
        int limit = Math.min(after + reach, scene.sentence().to());
        int at = after;
        while (at < limit) {
            if (isOfSomethingElse(verb, after, at)) return null;
            boolean link = verb.links().contains(tokens.word(at));
            int again = link ? behindBreak(at) : at;
            if (again > at) {
                at = again;
                continue;
            }
            if (link && (OtherObjects.isOwn(scene, at) || OtherObjects.isDoingElse(scene, at))) return null;
            if (link && !isOnlyDated(at + 1)) return behindLink(verb, after, at);
            int next = behindManner(verb, after, at);
            if (next == at) return null;
            at = next;
        }
        return null;
    }

    /** {@code engage}: nothing but how and when may stand before the preposition. */
    private static boolean isNear(Verb verb) {
        return verb.links().contains("near");
    }

    /** {@code met with [on Monday]}: nobody is named there. */
    private boolean isOnlyDated(int from) {
        return scene.timing().dates().beginsAt(from) && scene.rightOf(from) == null && distant.officials(from) == null;
    }

    /** {@code with Y}, {@code with: Y}, {@code with and told Y}, {@code with officials of Y}, {@code with several leaders, including Y}. */
    private @Nullable Group behindLink(Verb verb, int after, int link) {
        Group party = scene.rightOf(tokens.is(link + 1, ":") ? link + 2 : link + 1);
        if (party != null) {
            boolean topic = link > after && verb.base().equals("discuss") && isState(party);
            return topic ? null : names.named(party);
        }
        int also = VerbObjects.behindAlso(scene, link + 1);
        if (also > link + 1) return scene.rightOf(also);
        Group officials = distant.officials(link + 1);
        return officials == null ? names.including(link + 1) : officials;
    }

    /** {@code discussed trade with Y}: with a state it may be the trade that is meant. */
    private static boolean isState(Group group) {
        return group.first().type() == Referent.STATE;
    }

    /** The token behind what tells how or when it was; the same token where something else is told. */
    private int behindManner(Verb verb, int after, int at) {
        String word = tokens.word(at);
        if (isItself(verb, word) && (at == after || isOn(at - 1))) return at + 1;
        if (scene.timing().dates().beginsAt(at)) return scene.timing().dates().endOf(at);
        if (isOnPhone(at)) return at + 3;
        if (isNear(verb)) return isManner(word) ? at + 1 : at;
        boolean and = word.equals("and") && !isQualified(at);
        return FunctionWords.isStop(word) || and || isOther(verb, at) ? at : at + 1;
    }

    /** {@code spoke [on the phone] with Y}: here it is no verb of its own. */
    private boolean isOnPhone(int at) {
        boolean phone = tokens.is(at + 2, "phone") || tokens.is(at + 2, "telephone");
        return phone && tokens.is(at, "on") && tokens.is(at + 1, "the");
    }

    /** {@code communicated [on] that to Y}. */
    private boolean isOn(int at) {
        return tokens.is(at, "on") || tokens.is(at, "about");
    }

    /** {@code communicated [that] directly to Y}: what was said. */
    private static boolean isItself(Verb verb, String word) {
        boolean it = word.equals("that") || word.equals("this") || word.equals("it");
        return it && "message".equals(verb.medium());
    }

    /** {@code engaged [by telephone at many levels] with Y}. */
    private static boolean isManner(String word) {
        return MANNER.contains(word) || Modality.isAdverb(word) || word.equals(",");
    }

    /** {@code spoke briefly and privately with}: the "and" joins what describes the verb. */
    private boolean isQualified(int and) {
        return Modality.isAdverb(tokens.word(and - 1)) && Modality.isAdverb(tokens.word(and + 1));
    }

    /** {@code spoke with the — with Y}, {@code with — just before that, with Y}: the second "with"; the same token where the speaker did not begin again. */
    private int behindBreak(int link) {
        int dash = tokens.is(link + 1, "-") ? link + 1 : link + 2;
        boolean broken = tokens.is(dash, "-") && !tokens.isCapital(dash - 1);
        for (int at = dash + 1;
                broken && at < Math.min(dash + REACH, scene.sentence().to());
                at++) {
            if (tokens.word(at).equals(tokens.word(link))) return at;
            if (scene.groups().startingAt(at) != null) return link;
        }
        return link;
    }

    /** Whether somebody is named there as in what they discuss, or in where they were. */
    private boolean isOfSomethingElse(Verb verb, int after, int at) {
        String word = tokens.word(at);
        if (word.equals("according") || (verb.isDiscussion() && isOtherTalk(at))) return true;
        return word.equals("with") && (isNeighbour(tokens.word(at - 1)) || isOfTopic(after, at));
    }

    /** {@code met elders near the border with Y}. */
    private static boolean isNeighbour(String before) {
        return before.equals("border") || before.equals("borders") || before.equals("frontier");
    }

    /** {@code discussed Z's meeting with Y}, {@code discussed the talks of Z with Y}: that is what they discuss. */
    private boolean isOtherTalk(int at) {
        if (tokens.is(at, "of") && scene.rightOf(at + 1) != null) return isTalkBefore(at);
        if (!tokens.is(at - 1, "'s")) return false;
        for (int noun = at; noun < Math.min(at + 3, scene.sentence().to()); noun++) {
            Phrases.Match<Nouns.Noun> match = scene.nounAt(noun);
            if (match != null) return match.value().type() == Nouns.Sense.TALK;
        }
        return false;
    }

    /** {@code exchanged views on the summit with Y}: of that they spoke, and not with Y. */
    private boolean isOfTopic(int after, int with) {
        boolean topic = false;
        for (int at = after; at < with - 1; at++)
            topic |= (tokens.is(at, "on") && !scene.timing().dates().beginsAt(at + 1))
                    || tokens.is(at, "about")
                    || tokens.is(at, "how");
        return topic && isTalkBefore(with);
    }

    private boolean isTalkBefore(int of) {
        Phrases.Match<Nouns.Noun> match = Nouns.ALL.at(tokens, of - 1, of);
        return match != null && match.value().type() == Nouns.Sense.TALK;
    }

    /** Whether the words behind the verb have led to something else. */
    private boolean isOther(Verb verb, int at) {
        if (tokens.is(at, "about")) return !verb.isDiscussion() && !isAboutThat(at) && !isAboutSoLong(at);
        return scene.isVerbAt(at);
    }

    /** {@code spoke for [about] twenty minutes with Y}. */
    private boolean isAboutSoLong(int about) {
        boolean half = tokens.is(about + 1, "half") || tokens.is(about + 1, "an");
        return tokens.is(about - 1, "for") && (half || DateWords.number(tokens, about + 1) > 0);
    }

    /** {@code talked [about this] with Y}. */
    private boolean isAboutThat(int about) {
        boolean that = switch (tokens.word(about + 1)) {
            case "this", "that", "it", "everything" -> true;
            default -> false;
        };
        return that && (tokens.is(about + 2, "with") || scene.timing().dates().beginsAt(about + 2));
    }
}
