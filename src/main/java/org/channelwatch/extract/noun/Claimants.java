package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who says of a line or talks that they are its own: {@code X says the hotline with Y}, {@code talks with Y go on, X said}. */
final class Claimants {
    private static final Set<String> CLAIMS = Words.of("claims");
    private static final Set<String> PRESS = Words.of("press");
    private static final int FAR = 24;
    private static final int LONGEST_OPENING = 6;

    private final Scene scene;
    private final Tokens tokens;

    Claimants(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The pairs of whoever says so with those whom the noun names. */
    List<Pair> of(Phrases.Match<Noun> noun, Group complement) {
        Group claimant = Spokesmen.first(scene, noun.from());
        if (claimant == null) claimant = scene.doers().first(noun.from());
        if (claimant == null && !isOccasion(noun.from())) claimant = sayerBehind(complement.to());
        if (claimant == null) return List.of();
        if (claimant.from() < noun.from() && !isClaiming(claimant, noun.from())) return List.of();
        return claimant.members().size() > 1 ? List.of() : scene.pairs(claimant, complement);
    }

    /** {@code At a meeting with Y, X said}: not what X says of the meeting. */
    private boolean isOccasion(int noun) {
        int from = scene.sentence().from();
        boolean begins = noun - from <= LONGEST_OPENING
                && switch (tokens.word(from)) {
                    case "at", "in", "on" -> true;
                    default -> false;
                };
        for (int at = from + 1; at < noun; at++) if (tokens.isPreposition(at) || tokens.isMark(at)) return false;
        return begins;
    }

    private boolean isClaiming(Group claimant, int noun) {
        int from = claimant.to();
        while (tokens.isCapital(from) && from < noun) from++; // "X state media Central News Agency calls"
        for (int at = from; at < Math.min(from + 4, noun); at++) {
            boolean toPress = isToPress(at);
            if (toPress || CLAIMS.contains(tokens.word(at))) return !isWithin(toPress ? at + 2 : at + 1, noun);
        }
        return false;
    }

    /** {@code talks with Y continue, X said}: X. */
    private @Nullable Group sayerBehind(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            if (FunctionWords.isStop(tokens.word(at))) return null;
            Group sayer = tokens.is(at, ",") ? scene.rightOf(at + 1) : null;
            boolean says = sayer != null && (CLAIMS.contains(tokens.word(sayer.to())) || isToPress(sayer.to()));
            if (says) return sayer;
        }
        return null;
    }

    /** {@code told reporters}. */
    private boolean isToPress(int at) {
        boolean tells = tokens.is(at, "tells") || tokens.is(at, "told");
        return tells && PRESS.contains(tokens.word(at + 1));
    }

    /** {@code X says it rained, in a call with Y}: not what X says of the call. */
    private boolean isWithin(int from, int noun) {
        int on = tokens.is(from, "on") ? from + 1 : from;
        int date = scene.timing().dates().endOf(on);
        int begin = date > on ? date : from; // "said on Friday that"
        for (int at = tokens.is(begin, "that") ? begin + 1 : begin; at < noun; at++) {
            boolean preposition = tokens.isPreposition(at); // "face-to-face"
            if (preposition && isRoundOf(at)) continue;
            if (preposition || tokens.is(at, "that")) return true;
        }
        return false;
    }

    /** {@code a new round of negotiations}. */
    private boolean isRoundOf(int at) {
        if (!tokens.is(at, "of")) return false;
        return switch (tokens.word(at - 1)) {
            case "round", "rounds", "series", "resumption", "start", "beginning" -> true;
            default -> false;
        };
    }
}
