package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.SentAway;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads what states do with ambassadors of their own whom no verb of a lexicon moves: {@code X called its ambassador home}, {@code X sent its
 * ambassador back to Lima}, {@code X and Y agreed that their ambassadors would return}, {@code each expelled the other's ambassador}.
 */
public final class OwnEnvoys {
    private static final Set<String> AMBASSADORS = Words.of("ambassadors");
    private static final Set<String> ORDERING = Words.of("ordering envoys");
    private static final Set<String> CALLING = Words.of("calling envoys");
    private static final Set<String> SENDING = Words.of("sending envoys");
    private static final Set<String> EXPELLING = Words.of("throwing out");
    private static final Set<String> NAMING = Words.of("naming envoys");
    private static final Set<String> RETURNING = Words.of("returning envoys");
    private static final int NEAR = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Deeds deeds;
    private final Ambassadors ambassadors;
    private final EnvoyPosts posts;

    public OwnEnvoys(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.deeds = new Deeds(scene, silences);
        this.ambassadors = new Ambassadors(scene, deeds);
        this.posts = new EnvoyPosts(scene);
    }

    /** As {@link #read(int)}, of a mention: {@code their ambassadors} are two states elsewhere. */
    public void read(Mention mention) {
        if (mention.type() == Mention.Referent.STATES) read(mention.to() - 1);
    }

    /** Reads on before and behind the token, where it is such an ambassador. */
    public void read(int envoy) {
        if (!AMBASSADORS.contains(tokens.word(envoy))) return;
        boolean several = tokens.word(envoy).endsWith("s");
        int own = ownerBefore(envoy);
        boolean any = several || isSentBack(envoy);
        int verb = own > 0 ? verbBefore(own) : any ? behindVerb(envoy) : -1;
        if (verb < 0) return;
        if (tokens.is(own, "the") || tokens.is(own, "each")) {
            if (EXPELLING.contains(tokens.word(verb))) expelled(verb, envoy);
            return;
        }
        String word = tokens.word(verb);
        int behind = posts.behind(envoy + 1);
        EvidenceKind kind = kindOf(word, verb, behind);
        if (kind != null) sent(kind, verb, envoy);
        else if (own > 0) returned(own, behind, several);
    }

    /** What becomes of the ambassador whom the verb governs; null where nothing does that matters. */
    private @Nullable EvidenceKind kindOf(String verb, int at, int behind) {
        boolean back = tokens.is(behind, "back") || isBackTo(behind);
        boolean home = tokens.is(behind, "home") || tokens.is(at + 1, "home");
        boolean called = CALLING.contains(verb) && (home || back);
        boolean ordered = ORDERING.contains(verb) && SentAway.isAt(scene, behind);
        if (SENDING.contains(verb) && (back || tokens.is(at + 1, "back"))) return EvidenceKind.RESTORED;
        if (ordered && isToPost(behind)) return EvidenceKind.RESTORED;
        if (called || ordered) return EvidenceKind.SUSPENDED;
        return NAMING.contains(verb) && isAgain(at) ? EvidenceKind.RESTORED : null;
    }

    private void sent(EvidenceKind kind, int verb, int envoy) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb);
        Group subject = scene.doers().nearest(group.from());
        if (subject == null
                || (NAMING.contains(tokens.word(verb)) && subject.members().size() != 2)) return;
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        for (Pair pair : ambassadors.pairs(envoy, subject)) tell(kind, pair, group, modality, verb, envoy + 1);
    }

    /** {@code X and Y agreed that [their] ambassadors would return to their posts}. */
    private void returned(int own, int behind, boolean several) {
        int verb = behind;
        while (verb < Math.min(behind + NEAR, scene.sentence().to()) && !RETURNING.contains(tokens.word(verb))) verb++;
        if (!RETURNING.contains(tokens.word(verb))) return;
        Pair both = several ? bothBefore(own) : ofTraveller(own, verb);
        if (both == null) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb);
        if (group.from() < behind) return;
        Modality modality = Conditions.before(scene, own, group.modality());
        tell(EvidenceKind.RESTORED, both, group, modality, verb, verb + 1);
    }

    /** {@code X and Y each [expelled] the other's ambassador}. */
    private void expelled(int verb, int envoy) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb);
        Group subject = scene.doers().first(group.from());
        if (subject == null) return;
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        for (Pair pair : scene.pairs(subject, null))
            tell(EvidenceKind.SUSPENDED, pair, group, modality, verb, envoy + 1);
    }

    private void tell(EvidenceKind kind, Pair pair, VerbGroup group, @Nullable Modality modality, int verb, int end) {
        String rule = tokens.word(verb) + ":own-envoy";
        deeds.tell(pair, new Deeds.Act(kind, Ambassadors.AMBASSADOR, group, modality, verb, end, false, rule));
    }

    /** {@code X said [its] envoy would return to Lima}: X and where that is. */
    private @Nullable Pair ofTraveller(int own, int verb) {
        Group sender = scene.doers().first(own);
        int to = tokens.is(verb + 1, "to") ? verb + 2 : -1;
        Mention place = to < 0 ? null : scene.groups().startingAt(tokens.is(to, "the") ? to + 1 : to);
        if (sender == null || place == null || place.country() == null) return null;
        Party there = scene.discourse().cast().state(place.country());
        List<Party> parties = scene.parties(sender, List.of());
        if (parties.size() != 1 || parties.getFirst().isSameSideAs(there)) return null;
        return new Pair(scene.discourse().cast().stateOf(parties.getFirst()), there);
    }

    /** {@code [called] its ambassador}, {@code [summoned] home its ambassador}: the token of the verb. */
    private int verbBefore(int own) {
        boolean home = tokens.is(own - 1, "home") || tokens.is(own - 1, "back");
        return home ? own - 2 : own - 1;
    }

    /** The two who are named together before the token, or of whom was told last; null where there are none. */
    private @Nullable Pair bothBefore(int to) {
        for (int at = scene.sentence().from(); at < to; at++) {
            Group group = scene.groups().rightOf(at, to);
            if (group == null || group.members().size() != 2) continue;
            List<Pair> pairs = scene.pairs(group, null);
            if (pairs.size() == 1) return scene.discourse().cast().statesOf(pairs.getFirst());
        }
        Pair before = scene.discourse().pair();
        return before == null ? null : scene.discourse().cast().statesOf(before);
    }

    /** {@code [its] new ambassador}, {@code [the other's] ambassador}: the token of the owner; -1 where there is none. */
    private int ownerBefore(int envoy) {
        for (int at = envoy - 1; at > Math.max(scene.sentence().from(), envoy - NEAR); at--) {
            switch (tokens.word(at)) {
                case "its", "their", "his", "her" -> {
                    return at;
                }
                case "other" -> {
                    boolean theirs = tokens.is(at + 1, "'s");
                    return theirs && (tokens.is(at - 1, "the") || tokens.is(at - 1, "each")) ? at - 1 : -1;
                }
                default -> {
                    boolean other =
                            (tokens.isMark(at) && !tokens.is(at, "'s")) || FunctionWords.isStop(tokens.word(at));
                    if (other || tokens.isPreposition(at)) return -1;
                }
            }
        }
        return -1;
    }

    /** {@code send an ambassador back to Lima}. */
    private boolean isSentBack(int envoy) {
        return tokens.is(envoy + 1, "back") && tokens.is(envoy + 2, "to");
    }

    /** {@code [appoint] new ambassadors}, {@code [send] ambassadors back}: the token of the verb; -1 where it is another. */
    private int behindVerb(int envoy) {
        for (int at = envoy - 1; at > Math.max(scene.sentence().from(), envoy - NEAR); at--) {
            String word = tokens.word(at);
            if (NAMING.contains(word) || SENDING.contains(word)) return at;
            if (tokens.isMark(at) || tokens.isPreposition(at)) return -1;
        }
        return -1;
    }

    /** {@code back to Lima}. */
    private boolean isBackTo(int at) {
        return tokens.is(at, "back") || (tokens.is(at, "out") && tokens.is(at + 1, "of"));
    }

    /** {@code [ordered its ambassador] to return to Lima}, {@code to her post}: not home. */
    private boolean isToPost(int to) {
        return tokens.is(to + 1, "return") && tokens.is(to + 2, "to");
    }

    /** {@code appoint new ambassadors}, {@code again}: there were none. */
    private boolean isAgain(int verb) {
        for (int at = verb + 1; at < Math.min(verb + NEAR + 3, scene.sentence().to()); at++)
            if (tokens.is(at, "new") || tokens.is(at, "again") || tokens.is(at, "other")) return true;
        return false;
    }
}
