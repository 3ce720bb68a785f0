package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.DistantParties;
import org.channelwatch.extract.noun.Envoys;
import org.channelwatch.extract.noun.NamedObjects;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.Subjects;
import org.jspecify.annotations.Nullable;

/** Finds the other party behind a verb of contact: {@code spoke [by phone] [on Friday] with Y}, {@code was received by Y}. */
final class VerbObjects {
    private static final Set<String> SEEN = Words.of("seen things");
    private static final Set<String> MANNER = Words.of("manner of engaging");
    private static final int REACH = 9;
    /** So far where nothing but how and when may stand between. */
    private static final int FAR = 14;

    private static final int AGENT_REACH = 12;

    private final Scene scene;
    private final Envoys envoys;
    private final DistantParties distant;
    private final NamedObjects names;
    private final DirectObjects directObjects;

    VerbObjects(Scene scene) {
        this.scene = scene;
        this.envoys = new Envoys(scene);
        this.distant = new DistantParties(scene);
        this.names = new NamedObjects(scene);
        this.directObjects = new DirectObjects(scene);
    }

    /** The other party; null where there is none, or the words lead to something else. */
    @Nullable
    Group of(int after, Verb verb) {
        if (verb.links().contains("envoy")) return envoys.of(after);
        if (verb.links().contains("-")) {
            Group direct = scene.rightOf(after);
            boolean eachOther = direct != null && isEachOther(direct);
            if (direct != null) return !eachOther && directObjects.isOtherwise(verb, direct) ? null : direct;
            int also = behindAlso(after);
            if (also > after) return scene.rightOf(also);
            int leader = behindDelegation(after);
            if (leader > after) return scene.rightOf(leader);
            // "will see several leaders, including Y"
            boolean seen =
                    verb.base().equals("see") && !SEEN.contains(scene.tokens().word(after));
            Group example = isWith(verb) || seen ? names.including(after) : null;
            if (example != null) return example;
        }
        if (OtherObjects.isTopic(scene, after)) return null;
        if (verb.base().equals("call")) return purpose(after);
        int reach = verb.links().contains("near") ? FAR : REACH;
        int limit = Math.min(after + reach, scene.sentence().to());
        for (int at = after; at < limit; at++) {
            String word = scene.tokens().word(at);
            if (word.equals("according") || (verb.isDiscussion() && isOtherTalk(at))) return null;
            if (word.equals("with") && isNeighbour(scene.tokens().word(at - 1))) return null;
            if (word.equals("with") && isOfTopic(after, at)) return null;
            if (verb.links().contains(word)) {
                int again = behindBreak(at);
                if (again > at) {
                    at = again - 1;
                    continue;
                }
                if (OtherObjects.isOwn(scene, at) || OtherObjects.isDoingElse(scene, at)) return null;
                Group group = scene.rightOf(scene.tokens().is(at + 1, ":") ? at + 2 : at + 1);
                boolean topic = group != null && at > after && verb.base().equals("discuss") && isState(group);
                if (group != null) return topic ? null : names.named(group);
                int also = behindAlso(at + 1);
                if (also > at + 1) return scene.rightOf(also);
                Group officials = distant.officials(at + 1);
                if (officials != null) return officials;
                if (!scene.timing().dates().beginsAt(at + 1)) return names.including(at + 1);
            }
            if (isItself(verb, word) && (at == after || isOn(at - 1))) continue;
            if (scene.timing().dates().beginsAt(at)) {
                at = scene.timing().dates().endOf(at) - 1;
                continue;
            }
            if (isOnPhone(at)) {
                at += 2;
                continue;
            }
            boolean near = verb.links().contains("near");
            if (near && isManner(word)) continue;
            if (near || FunctionWords.isStop(word) || (word.equals("and") && !isQualified(at)) || isOther(verb, at))
                return null;
        }
        return null;
    }

    /** {@code greeted [each other]}. */
    private boolean isEachOther(Group group) {
        return scene.tokens().is(group.from(), "each") || scene.tokens().is(group.from(), "one");
    }

    /** {@code spoke [on the phone] with Y}: here it is no verb of its own. */
    private boolean isOnPhone(int at) {
        boolean phone = scene.tokens().is(at + 2, "phone") || scene.tokens().is(at + 2, "telephone");
        return phone && scene.tokens().is(at, "on") && scene.tokens().is(at + 1, "the");
    }

    /** {@code engaged with}: whoever comes behind is the other party. */
    private static boolean isWith(Verb verb) {
        return verb.base().endsWith(" with") && !verb.base().equals("work with");
    }

    /** {@code spoke with the — with Y}, {@code with — just before that, with Y}: the second "with"; the same token where the speaker did not begin again. */
    private int behindBreak(int link) {
        int dash = scene.tokens().is(link + 1, "-") ? link + 1 : link + 2;
        boolean broken = scene.tokens().is(dash, "-") && !scene.tokens().isCapital(dash - 1);
        for (int at = dash + 1;
                broken && at < Math.min(dash + REACH, scene.sentence().to());
                at++) {
            if (scene.tokens().word(at).equals(scene.tokens().word(link))) return at;
            if (scene.groups().startingAt(at) != null) return link;
        }
        return link;
    }

    /** {@code called yesterday to thank Y}: whom one tells it. */
    private @Nullable Group purpose(int after) {
        int to = scene.timing().dates().endOf(after);
        Phrases.Match<Verbs.Inflected> verb = !scene.tokens().is(to, "to") ? null : scene.verbAt(to + 1);
        boolean told = verb != null && verb.value().verb().type() == Verbs.Sense.TELL;
        return told && verb != null ? scene.rightOf(verb.to()) : null;
    }

    /** {@code communicated [on] that to Y}. */
    private boolean isOn(int at) {
        return scene.tokens().is(at, "on") || scene.tokens().is(at, "about");
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

    /** {@code called and congratulated Y}, {@code met with and told Y}: the token behind the second verb; the same token where there is none. */
    private int behindAlso(int at) {
        if (!scene.tokens().is(at, "and")) return at;
        Phrases.Match<Verbs.Inflected> verb = scene.verbAt(at + 1);
        if (verb != null) return verb.to();
        return PastTenses.isRegular(scene.tokens().word(at + 1)) ? at + 2 : at;
    }

    /** {@code met elders near the border with Y}. */
    private static boolean isNeighbour(String before) {
        return before.equals("border") || before.equals("borders") || before.equals("frontier");
    }

    /** {@code received a delegation led by Y}: the token of its leader; the same token where there is none. */
    private int behindDelegation(int from) {
        boolean delegation = false;
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            String word = scene.tokens().word(at);
            delegation |= word.equals("delegation");
            if (delegation && Subjects.isLedBy(scene.tokens(), at)) return at + 2;
            if (FunctionWords.isStop(word) || scene.tokens().isMark(at)) return from;
        }
        return from;
    }

    /** {@code spoke briefly and privately with}: the "and" joins what describes the verb. */
    private boolean isQualified(int and) {
        return Modality.isAdverb(scene.tokens().word(and - 1))
                && Modality.isAdverb(scene.tokens().word(and + 1));
    }

    /** {@code was received [at a ceremony on Friday] by Y}; null where nobody is named. */
    @Nullable
    Group agent(int after) {
        int limit = Math.min(after + AGENT_REACH, scene.sentence().to());
        for (int at = after; at < limit; at++) {
            if (scene.tokens().is(at, "by")) return scene.rightOf(at + 1);
            String word = scene.tokens().word(at);
            if (FunctionWords.isStop(word) || word.equals("and") || Verbs.isAuxiliary(word)) return null;
        }
        return null;
    }

    /** {@code discussed Z's meeting with Y}, {@code discussed the talks of Z with Y}: that is what they discuss. */
    private boolean isOtherTalk(int at) {
        if (scene.tokens().is(at, "of") && scene.rightOf(at + 1) != null) return isTalkBefore(at);
        if (!scene.tokens().is(at - 1, "'s")) return false;
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
            topic |= (scene.tokens().is(at, "on") && !scene.timing().dates().beginsAt(at + 1))
                    || scene.tokens().is(at, "about")
                    || scene.tokens().is(at, "how");
        return topic && isTalkBefore(with);
    }

    private boolean isTalkBefore(int of) {
        Phrases.Match<Nouns.Noun> match = Nouns.ALL.at(scene.tokens(), of - 1, of);
        return match != null && match.value().type() == Nouns.Sense.TALK;
    }

    /** Whether the words behind the verb have led to something else. */
    private boolean isOther(Verb verb, int at) {
        if (scene.tokens().is(at, "about")) return !verb.isDiscussion() && !isAboutThat(at);
        return scene.isVerbAt(at);
    }

    /** {@code talked [about this] with Y}. */
    private boolean isAboutThat(int about) {
        boolean that = switch (scene.tokens().word(about + 1)) {
            case "this", "that", "it", "everything" -> true;
            default -> false;
        };
        return that
                && (scene.tokens().is(about + 2, "with")
                        || scene.timing().dates().beginsAt(about + 2));
    }

    /** {@code discussed trade with Y}: with a state it may be the trade that is meant. */
    private static boolean isState(Group group) {
        return group.first().type() == Referent.STATE;
    }
}
