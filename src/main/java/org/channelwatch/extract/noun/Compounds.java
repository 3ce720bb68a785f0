package org.channelwatch.extract.noun;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;

/** Finds the two who are named in front of their noun: {@code the Russian-Ukrainian talks}, {@code the inter-Korean hotline}. */
public final class Compounds {
    private static final int FAR = 10;
    private static final int NEAR = 5;

    private final Scene scene;
    private final Tokens tokens;

    public Compounds(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code the Russian-Ukrainian talks}, {@code the inter-Korean hotline}. */
    public List<Pair> before(int noun) {
        List<Party> found = new ArrayList<>();
        int last = -1;
        for (int at = Math.max(scene.sentence().from(), noun - FAR); at < noun; at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null || mention.to() > noun) continue;
            if (mention.country() == null && mention.actors().isEmpty()) continue;
            boolean near = noun - mention.to() < NEAR;
            if (near && mention.type() == Mention.Referent.STATES)
                return scene.pairs(Complements.groupOf(mention), null);
            boolean joined = isDash(mention.to()) || mention.from() == last;
            if (joined && near) found.add(partyOf(mention));
            last = !isDash(mention.to()) ? -1 : tokens.isMark(mention.to()) ? mention.to() + 1 : mention.to();
        }
        if (found.isEmpty()) return owners(noun);
        if (found.size() != 2 || found.get(0).isSameSideAs(found.get(1))) return List.of();
        return List.of(new Pair(found.get(0), found.get(1)));
    }

    /** {@code the hotline [across the X-Y border]}: those whose border it is. */
    List<Pair> across(int behind) {
        boolean across = switch (tokens.word(behind)) {
            case "across", "along", "over" -> true;
            default -> false;
        };
        for (int at = behind + 1;
                across && at < Math.min(behind + FAR, scene.sentence().to());
                at++) if (tokens.is(at, "border") || tokens.is(at, "frontier")) return before(at);
        return List.of();
    }

    /** {@code X and Y's communication lines}. */
    private List<Pair> owners(int noun) {
        for (int at = noun - 1; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            Mention last = tokens.is(at, "'s") ? scene.groups().endingAt(at) : null;
            if (last == null) continue;
            Mention first = tokens.is(last.from() - 1, "and") ? scene.groups().endingAt(last.from() - 1) : null;
            if (first == null || isNobody(first) || isNobody(last)) return List.of();
            Party one = partyOf(first);
            Party other = partyOf(last);
            return one.isSameSideAs(other) || one.person() != other.person()
                    ? List.of()
                    : List.of(new Pair(one, other));
        }
        return List.of();
    }

    private static boolean isNobody(Mention mention) {
        return mention.country() == null && mention.actors().isEmpty();
    }

    /** {@code X-Y}, {@code X - Y}. */
    private boolean isDash(int at) {
        return tokens.isHyphenated(at) || tokens.is(at, "-");
    }

    private Party partyOf(Mention mention) {
        String actor = mention.actors().isEmpty() ? null : mention.actors().getFirst();
        if (actor != null && scene.discourse().cast().isPerson(actor)) return new Party(actor, mention.country(), true);
        return mention.country() == null
                ? new Party(mention.actors().getFirst(), null, false)
                : scene.discourse().cast().state(mention.country());
    }
}
