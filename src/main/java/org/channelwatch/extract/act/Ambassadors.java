package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is done with an ambassador, the channel between two states: {@code X recalls its ambassador to Y}, {@code X and Y return
 * their ambassadors}, {@code X announces the return of its ambassador to Y}.
 */
final class Ambassadors {
    private static final Set<String> AMBASSADORS = Words.of("ambassadors");
    private static final int REACH = 5;
    private static final int FAR = 8;
    static final Noun AMBASSADOR = new Noun(Nouns.Sense.RELATION, "ambassador", null);

    private final Scene scene;
    private final Tokens tokens;
    private final Deeds deeds;
    private final ImpliedStates implied;
    private final Places places;
    private final AlikeActs alike;

    Ambassadors(Scene scene, Deeds deeds) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.deeds = deeds;
        this.implied = new ImpliedStates(scene);
        this.places = new Places(scene);
        this.alike = new AlikeActs(scene);
    }

    /** Reads what the verb tells, with its subject, and answers where to read on; -1 where it is of no ambassador. */
    int read(
            Phrases.Match<Inflected> match,
            Inflected inflected,
            EvidenceKind kind,
            VerbGroup group,
            @Nullable Group subject) {
        if (subject == null || group.passive()) return -1;
        boolean expels = inflected.verb().base().equals("expel");
        int noun = expels ? match.to() + REACH : ambassador(match.to(), subject);
        if (noun < 0 || (expels && expelling(match.to(), noun) == null)) return -1;
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        String rule = inflected.verb().base() + ":ambassador";
        for (Pair pair : pairs(noun, subject))
            deeds.tell(pair, new Deeds.Act(kind, AMBASSADOR, group, modality, match.from(), noun + 1, false, rule));
        return noun + 1;
    }

    /** What the verb does with an ambassador; null where it does nothing that matters. */
    static @Nullable EvidenceKind kindOf(Inflected inflected) {
        return switch (inflected.verb().type()) {
            case RESTORE -> EvidenceKind.RESTORED;
            case SUSPEND, KILL -> EvidenceKind.SUSPENDED;
            default -> null;
        };
    }

    /** {@code [recalls] its own ambassador}, {@code the return [of] their ambassadors}: the token of the noun; -1 where it is none of the subject's own. */
    private int ambassador(int from, Group subject) {
        boolean own = subject.members().size() == 2; // "X and Y exchange ambassadors"
        for (int at = behindName(from);
                at < Math.min(behindName(from) + REACH, scene.sentence().to());
                at++) {
            String word = tokens.word(at);
            boolean sent = tokens.is(at + 1, "to") || tokens.is(at + 1, "from"); // "X recalls ambassador to Y"
            own |= tokens.is(at + 1, "with") && isAmbassador(word); // "X exchanges ambassadors with Y"
            if (isMission(at, own)) return at;
            if (isAmbassador(word)) return own || (at == from && sent) ? at : -1;
            own |= isOwn(word);
            if (tokens.isMark(at) && !word.equals("'s")) return -1;
        }
        return -1;
    }

    /** {@code recalls John Doe[,] its ambassador}: the token behind the comma; the same token where nobody is named first. */
    private int behindName(int from) {
        int comma = from;
        while (tokens.isCapital(comma) && comma < from + REACH) comma++;
        return comma > from && tokens.is(comma, ",") && isOwn(tokens.word(comma + 1)) ? comma + 1 : from;
    }

    private static boolean isAmbassador(String word) {
        return AMBASSADORS.contains(word);
    }

    /** {@code withdrew its [diplomats] from Lima}, {@code its top [diplomat] in Lima}, {@code all embassy [staff]}: whoever was there. */
    private boolean isMission(int at, boolean own) {
        boolean diplomats = tokens.is(at, "diplomats");
        boolean staff = tokens.is(at, "staff");
        boolean top = tokens.is(at, "diplomat") && tokens.is(at - 1, "top");
        boolean there = tokens.is(at + 1, "from") || tokens.is(at + 1, "in");
        if (own && there && (diplomats || staff || top)) return true;
        boolean ofEmbassy = staff && (tokens.is(at - 1, "embassy") || tokens.is(at - 1, "diplomatic"));
        int before = ofEmbassy ? at - 2 : at - 1;
        return (diplomats || ofEmbassy) && (isOwn(tokens.word(before)) || tokens.is(before, "all"));
    }

    /** {@code six Y diplomats, among them the ambassador}. */
    private boolean isAmongDiplomats(int diplomats) {
        if (!tokens.is(diplomats, "diplomats") && !tokens.is(diplomats - 1, "diplomats")) return false;
        for (int at = diplomats; at < Math.min(diplomats + FAR, scene.sentence().to()); at++)
            if (isAmbassador(tokens.word(at))) return true;
        return false;
    }

    private static boolean isOwn(String word) {
        return switch (word) {
            case "its", "their", "his", "her", "our", "each" -> true;
            default -> false;
        };
    }

    /** {@code its ambassador to Y}, {@code from Y}; or else, of several ambassadors, those of the subject to each other. */
    List<Pair> pairs(int noun, Group subject) {
        for (int at = noun + 1; at < Math.min(noun + FAR, scene.sentence().to()); at++) {
            switch (tokens.word(at)) {
                case "to", "from", "in", "with" -> {
                    Group posts = posts(at + 1);
                    if (posts != null) return ofStates(scene.pairs(subject, posts));
                }
                case "of" -> {
                    Group posts = tokens.is(at - 1, "out") ? posts(at + 1) : null; // "out of Lima"
                    if (posts != null) return ofStates(scene.pairs(subject, posts));
                }
                case "," -> at = behindAside(at) - 1;
                case "after", "over" -> at = scene.sentence().to();
                default -> {}
            }
        }
        Party expelling = expelling(subject.to(), noun);
        if (expelling != null)
            return scene.parties(subject, List.of()).stream()
                    .map(scene.discourse().cast()::stateOf)
                    .filter(own -> !own.isSameSideAs(expelling))
                    .map(own -> new Pair(own, expelling))
                    .toList();
        boolean both = subject.members().size() == 2 || subject.first().type() == Referent.ANY;
        boolean several = tokens.word(noun).endsWith("s") && both;
        List<Pair> like = several ? alike.ofOthers(subject) : List.of();
        if (!like.isEmpty()) return like;
        return several ? ofStates(scene.pairs(subject, null)) : implied.of(subject, noun);
    }

    /** {@code its ambassador[, absent since May,] to Y}: the token behind it; the end of the sentence where the comma begins something else. */
    private int behindAside(int comma) {
        int limit = scene.sentence().to();
        for (int at = comma + 1; at < Math.min(comma + FAR, limit); at++)
            if (tokens.is(at, ",")) return tokens.is(at + 1, "to") ? at + 1 : limit;
        return limit;
    }

    /** {@code its ambassadors to [Y and Z]}, {@code in Lima}; null where the token begins no states. */
    private @Nullable Group posts(int at) {
        int first = tokens.is(at, "the") && scene.groups().startingAt(at) == null ? at + 1 : at;
        Mention post = scene.groups().startingAt(first);
        boolean state = post != null && post.country() != null && post.type() != Referent.PERSON;
        return state ? places.several(at) : null;
    }

    /** {@code X expelled [Y's ambassador] and recalled its own}: Y. */
    private @Nullable Party expelling(int from, int noun) {
        for (int at = from; at < noun; at++) {
            Mention state = scene.groups().startingAt(at);
            if (state == null || state.country() == null || state.type() == Referent.PERSON) continue;
            int behind = tokens.is(state.to(), "'s") ? state.to() + 1 : state.to();
            boolean envoy = isAmongDiplomats(behind) || isAmbassador(tokens.word(behind)) || isOfAmbassador(state);
            if (envoy) return scene.discourse().cast().state(state.country());
        }
        return null;
    }

    /** {@code Y's ambassador}, {@code the Y ambassador John Doe}. */
    private boolean isOfAmbassador(Mention mention) {
        for (int at = mention.from(); at < mention.to(); at++) if (isAmbassador(tokens.word(at))) return true;
        return false;
    }

    private List<Pair> ofStates(List<Pair> pairs) {
        return pairs.stream().map(scene.discourse().cast()::statesOf).toList();
    }
}
