package org.channelwatch.extract.act;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads that an ambassador came back to the post: {@code Y's ambassador returned to Lima}, {@code Y's ambassador will resume her post in Lima}. */
final class EnvoyReturns {
    private static final Set<String> RETURNING = Words.of("returning envoys");
    private static final Set<String> POSTS = Words.of("posts of envoys");
    private static final Set<String> MENDING = Words.of("mending");
    private static final int NEAR = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Deeds deeds;
    private final EnvoyPosts posts;

    EnvoyReturns(Scene scene, Deeds deeds, EnvoyPosts posts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.deeds = deeds;
        this.posts = posts;
    }

    /** Reads the verb behind the ambassador. */
    void read(Mention envoy, Party home, int verb) {
        String word = tokens.word(verb);
        boolean arrived = word.startsWith("arriv") && (isMended() || isFirst(envoy));
        boolean presented = word.startsWith("present") && isFirst(envoy);
        boolean back = tokens.is(verb - 1, "back") || tokens.is(verb + 1, "back");
        boolean resumed = word.startsWith("resum") && isPost(verb + 1);
        if (!RETURNING.contains(word) && !arrived && !presented && !back && !resumed) return;
        Party there = resumed || presented || isToPost(verb + 1) ? posts.other(envoy, home, verb) : placeBehind(verb);
        if (there == null) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb);
        Modality modality = Conditions.before(scene, envoy.from(), group.modality());
        boolean called = there.isSameSideAs(home) && isForConsultations(verb);
        Party other = called ? posts.other(envoy, home, verb) : there;
        if (other == null || other.isSameSideAs(home)) return;
        EvidenceKind kind = called ? EvidenceKind.SUSPENDED : EvidenceKind.RESTORED;
        String rule = "returned:envoy";
        deeds.tell(
                new Pair(home, other),
                new Deeds.Act(kind, Ambassadors.AMBASSADOR, group, modality, verb, verb + 1, false, rule));
    }

    /** {@code X's first ambassador to Y since 2012}: so long there was none. */
    private boolean isFirst(Mention envoy) {
        boolean first = false;
        for (int at = envoy.from(); at < envoy.to(); at++) first |= tokens.is(at, "first");
        for (int at = envoy.to(); first && at < scene.sentence().to(); at++)
            if (tokens.is(at, "since") || tokens.is(at, "years")) return true;
        return false;
    }

    /** {@code to her post}, {@code to their posts}. */
    private boolean isToPost(int from) {
        for (int at = from; at < from + NEAR; at++) if (tokens.is(at, "to")) return isPost(at + 1);
        return false;
    }

    private boolean isPost(int from) {
        return tokens.hasAny(POSTS, from, from + 3);
    }

    /** {@code [returned] to Lima}, {@code is back in Lima}; null where no state is named so. */
    private @Nullable Party placeBehind(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            boolean link = tokens.is(at, "to") || tokens.is(at, "in");
            Mention place = link ? scene.groups().startingAt(at + 1) : null;
            if (place != null && place.country() != null)
                return scene.discourse().cast().state(place.country());
            if (tokens.is(at, "from")) return null;
        }
        return null;
    }

    /** {@code returned home for consultations}. */
    private boolean isForConsultations(int from) {
        for (int at = from; at < scene.sentence().to(); at++)
            if (tokens.word(at).startsWith("consultation")) return true;
        return false;
    }

    /** {@code arrived in Lima, restoring ties}: not that of any new ambassador. */
    private boolean isMended() {
        return tokens.hasAny(MENDING, scene.sentence().from(), scene.sentence().to());
    }
}
