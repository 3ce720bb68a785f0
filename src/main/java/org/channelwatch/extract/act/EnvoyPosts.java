package org.channelwatch.extract.act;

import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows to which state an ambassador was sent: {@code Y's ambassador to X}, {@code Y's ambassador in Lima was recalled}. */
final class EnvoyPosts {
    private final Scene scene;
    private final Tokens tokens;

    EnvoyPosts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code [the ambassador] to X}, {@code in Lima}: the token behind; the same token where no post is named there. */
    int behind(int from) {
        Mention post = at(from);
        return post == null ? from : post.to();
    }

    /** The post that is named right at the token; null where there is none. */
    private @Nullable Mention at(int from) {
        boolean link = tokens.is(from, "to") || tokens.is(from, "in");
        int name = tokens.is(from + 1, "the") && scene.groups().startingAt(from + 1) == null ? from + 2 : from + 1;
        Mention post = link ? scene.groups().startingAt(name) : null;
        return post == null || post.country() == null || post.title() != null ? null : post;
    }

    /** The state where he is: his post, the only other one of the sentence, or that of which the sentences before spoke; null where it can't be told. */
    @Nullable
    Party other(Mention envoy, Party home, int verb) {
        Mention post = at(envoy.to());
        Party named = post == null ? null : state(post);
        if (named != null && !named.isSameSideAs(home)) return named;
        Party only = only(home, verb);
        return only != null || isAnyNamed(home) ? only : spokenOf(home);
    }

    /** The state that is named behind the verb, or else before it, where no third one is. */
    private @Nullable Party only(Party home, int verb) {
        Party other = null;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            Party state = mention == null || mention.country() == null ? null : state(mention);
            if (state == null || state.isSameSideAs(home)) continue;
            boolean from = tokens.is(at - 1, "from") || tokens.is(at - 1, "by");
            if (from && at > verb && at <= verb + 3) return state; // "expelled from X"
            if (other != null && !other.isSameSideAs(state)) return null;
            other = state;
        }
        return other;
    }

    private boolean isAnyNamed(Party home) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && mention.country() != null && !state(mention).isSameSideAs(home)) return true;
        }
        return false;
    }

    private @Nullable Party spokenOf(Party home) {
        Pair before = scene.discourse().spokenOf();
        if (before == null) return null;
        Pair states = scene.discourse().cast().statesOf(before);
        return states.has(home) ? states.other(home) : null;
    }

    private Party state(Mention mention) {
        String country = mention.country() == null ? "" : mention.country();
        return scene.discourse().cast().state(country);
    }
}
