package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.talks.Relatives;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds whom a noun is followed by: {@code hotline with Y}, {@code talks between X and Y}, {@code a message from X}. */
public final class Complements {
    /** What else may be between two: {@code discussed the border between X and Y}. */
    private static final Set<String> SHARED = Words.of("shared");

    private static final Set<String> HOMES = Words.of("homes of leaders");

    private static final int REACH = 12;
    private static final int NEAR = 5;
    /** How much of what it says may stand between a letter and whom it is for. */
    private static final int FAR_OF = 6;

    private static final int LONGEST_BODY = 11;

    private final Scene scene;
    private final Tokens tokens;
    private final DistantParties distant;
    private final Topics topics;
    private final ComplementBreaks breaks;

    public Complements(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.distant = new DistantParties(scene);
        this.topics = new Topics(scene);
        this.breaks = new ComplementBreaks(scene);
    }

    /** {@code hotline [in W] with Y}, {@code talks [for 20 minutes] with Y}, {@code talks between X and Y}, {@code a call from Y}. */
    @Nullable
    Group of(Phrases.Match<Noun> noun) {
        Nouns.Sense type = noun.value().type();
        boolean note = noun.value().isNote();
        boolean sent = type == Nouns.Sense.TALK || note;
        if (Places.isMission(scene, noun)) return null;
        if (isRecognition(noun)) return other(noun.to() + 1);
        if (isOfClause(noun.to())) return null;
        int shared = behindShared(noun.to());
        if (shared > noun.to()) return scene.rightOf(shared);
        if (tokens.is(noun.to() - 1, "with")) return scene.rightOf(noun.to()); // "a bilateral with Y"
        Group home = type == Nouns.Sense.TALK ? atHome(noun.to()) : null;
        if (home != null) return home;
        Group late = distant.behindTimes(noun.to());
        if (late != null) return late;
        boolean with = false;
        int from = type == Nouns.Sense.TALK ? breaks.behindCounted(noun.to()) : noun.to();
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            int behindHost = Math.max(behindHost(at), breaks.behindAside(at));
            if (behindHost > at) {
                at = behindHost - 1; // the loop goes on behind it
                continue;
            }
            String word = tokens.word(at);
            if (at > noun.to() && word.equals("between") && SHARED.contains(tokens.word(at - 1))) return null;
            if (word.equals("with") && topics.isOf(noun.to(), at)) return null;
            if (note && at > noun.to() && isLink(word)) return null; // "a plan for talks with Y"
            with |= word.equals("with");
            if (with && Topics.isAbout(word)) return null; // "with lawmakers about the treaty with Y"
            if (isLink(word)) {
                Group group = word.equals("between") ? distant.behindOwn(at + 1) : null;
                if (group != null) return group;
                group = scene.rightOf(at + 1);
                if (group != null && DistantParties.isAside(tokens, at, group)) return null;
                if (group == null && word.equals("between")) group = behindSelf(at + 1);
                if (group == null) group = distant.behind(at);
                if (group != null && topics.isIn(noun, at, group)) return null;
                if (group != null || !word.equals("with")) return group;
            }
            boolean lasting = type == Nouns.Sense.LINE || type == Nouns.Sense.RELATION;
            boolean of = sent && at == noun.to() && word.equals("of");
            Group both = of ? ofBody(at + 1) : null;
            if (both != null && isOfTwo(both)) return both;
            if (both != null && isHandedOn(noun, both)) return both;
            if (lasting && at == noun.to() && word.equals("to")) return other(at + 1);
            boolean next =
                    at == behindForm(noun.to()) || at == scene.timing().dates().endOf(noun.to());
            boolean addressed = sent && (next || isSaying(noun, at));
            if (addressed && (word.equals("to") || word.equals("from"))) {
                Group other = other(at + 1);
                return other == null && note ? receiver(at + 1) : other;
            }
            if (breaks.isAt(noun.to(), at)) return null;
        }
        return null;
    }

    /** {@code [a warning] in writing}: the token behind; the same token where the form is not told. */
    private int behindForm(int noun) {
        return tokens.is(noun, "in") && tokens.is(noun + 1, "writing") ? noun + 2 : noun;
    }

    /** {@code a dinner at Y's residence}, {@code talks at the home of Y}: with Y, unless somebody else is named behind. */
    private @Nullable Group atHome(int at) {
        if (!tokens.is(at, "at") && !tokens.is(at, "in")) return null;
        for (int home = at + 1;
                home < Math.min(at + LONGEST_BODY, scene.sentence().to());
                home++) {
            if (tokens.isMark(home) && !tokens.is(home, "'s")) return null;
            if (!HOMES.contains(tokens.word(home))) continue;
            boolean of = tokens.is(home + 1, "of");
            Group host = of ? scene.rightOf(home + 2) : ownerOf(at + 1, home);
            boolean others = isLink(tokens.word(host == null || !of ? home + 1 : host.to()));
            return host == null || others || host.members().size() > 1 || isPlace(host) ? null : host;
        }
        return null;
    }

    /** {@code [X]'s summer residence}: whose name ends before the "'s". */
    private @Nullable Group ownerOf(int from, int home) {
        Mention owner = scene.groups().startingAt(from);
        boolean owned = owner != null && owner.to() < home && tokens.is(owner.to(), "'s");
        return owner == null || !owned ? null : groupOf(owner.as(Mention.Referent.PERSON));
    }

    private static boolean isPlace(Group host) {
        return host.first().actors().isEmpty() || host.first().type() != Mention.Referent.PERSON;
    }

    /** {@code talks [brokered by W] with Y}: the token behind; the same token where no such words stand there. */
    private int behindHost(int at) {
        boolean hosted = switch (tokens.word(at)) {
            case "brokered", "mediated", "hosted", "facilitated", "sponsored" -> tokens.is(at + 1, "by");
            default -> false;
        };
        Group host = hosted ? scene.rightOf(at + 2) : null;
        return host == null ? at : host.to();
    }

    /** {@code a meeting between it, Y and Z}, {@code between itself and Y}: the others, with whom the subject has it. */
    private @Nullable Group behindSelf(int it) {
        boolean self = tokens.is(it, "it") || tokens.is(it, "itself");
        boolean joined = tokens.is(it + 1, ",") || tokens.is(it + 1, "and");
        return self && joined ? scene.rightOf(it + 2) : null;
    }

    /** {@code a call X held with Y}: of that {@link Relatives} tells. */
    private boolean isOfClause(int behind) {
        Mention mention = scene.groups().startingAt(behind);
        if (mention == null || !mention.isParticipant() || mention.type() == Mention.Referent.STATE) return false;
        int verb = mention.to();
        Phrases.Match<Verbs.Inflected> held = scene.verbAt(verb);
        return held != null && held.value().verb().type() == Verbs.Sense.HOLD;
    }

    /** {@code a message of X was handed to Y}. */
    private boolean isHandedOn(Phrases.Match<Noun> noun, Group sender) {
        return noun.value().isMessage() && receiver(sender.to()) != null;
    }

    /** {@code a message of condolence to Y}, {@code a proposal for a truce to Y}, {@code messages through several envoys to Y}. */
    private boolean isSaying(Phrases.Match<Noun> noun, int to) {
        boolean about = switch (tokens.word(noun.to())) {
            case "of" -> true;
            case "on", "for", "about", "through", "via" -> tokens.is(to, "to");
            default -> false;
        };
        return about && noun.value().isMessage() && to <= noun.to() + FAR_OF;
    }

    /** {@code recognition of Y}. */
    private boolean isRecognition(Phrases.Match<Noun> noun) {
        return noun.value().name().endsWith("recognition") && tokens.is(noun.to(), "of");
    }

    /** {@code a meeting of [the strategic council of] X and Y}. */
    private @Nullable Group ofBody(int from) {
        Group group = scene.rightOf(from);
        if (group != null) return group;
        for (int at = from; at < Math.min(from + LONGEST_BODY, scene.sentence().to()); at++) {
            if (tokens.isMark(at) || Verbs.isAuxiliary(tokens.word(at))) return null;
            Group whose = tokens.is(at, "of") ? scene.rightOf(at + 1) : null;
            if (whose != null) return whose;
        }
        return null;
    }

    /** {@code a message from X was delivered to Y}. */
    public @Nullable Group receiver(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (tokens.is(at, "to")) return other(at + 1);
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code a back channel to Washington}, {@code ties to Lima}: here the capital is no place. */
    private @Nullable Group other(int at) {
        Group group = scene.rightOf(at);
        Mention place = scene.groups().startingAt(at);
        if (group != null || place == null || place.country() == null) return group;
        return groupOf(place.as(Mention.Referent.STATE));
    }

    /** {@code the hotline [that] it shares with Y}: the token of Y; the same token where no such clause begins. */
    private int behindShared(int noun) {
        int it = tokens.is(noun, "that") || tokens.is(noun, "which") ? noun + 1 : noun;
        boolean own = tokens.is(it, "it") || tokens.is(it, "they");
        boolean shares = own
                && switch (tokens.word(it + 1)) {
                    case "shares", "share", "shared", "operates", "operated", "maintains", "maintained", "runs" -> true;
                    default -> false;
                };
        return shares && tokens.is(it + 2, "with") ? it + 3 : noun;
    }

    static boolean isLink(String word) {
        return switch (word) {
            case "with", "between", "among", "linking", "connecting", "involving" -> true;
            default -> false;
        };
    }

    static boolean isOfTwo(Group group) {
        return group.members().size() > 1
                || group.first().type() == Mention.Referent.STATES
                || group.first().type() == Mention.Referent.PERSONS;
    }

    /** A group of one. */
    public static Group groupOf(Mention mention) {
        return new Group(mention.from(), mention.to(), List.of(mention));
    }
}
