package org.channelwatch.extract.visit;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.noun.Letters;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.time.SentenceDates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads {@code X will visit W at the invitation of Y}: whoever invites sees his guest. Of a visit that is over others tell. */
public final class Invitations {
    private static final int NEAR = 6;
    private static final int FAR = 30;

    private final Scene scene;
    private final Tokens tokens;
    private final Letters letters;

    public Invitations(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.letters = new Letters(scene);
    }

    /** Answers whether the noun is such an invitation. */
    public boolean read(Phrases.Match<Noun> noun) {
        if (!noun.value().name().equals("invitation")) return false;
        if (withdrawn(noun)) return true;
        boolean of = tokens.is(noun.to(), "of");
        Group host = of ? scene.rightOf(noun.to() + 1) : letters.author(noun.from());
        int at = of || host == null ? noun.from() - 2 : host.from() - 1;
        if (host == null || !tokens.is(at, "at")) return false;
        Group guest = scene.doers().first(at);
        if (guest == null) guest = behindComma(Math.max(host.to(), noun.to()));
        if (guest == null || !isToCome(guest.to())) return false;
        TimeSpan when = when(noun.from(), Math.max(host.to(), noun.to()), guest.to());
        for (Pair pair : scene.pairs(guest, host))
            scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.7, "planned:invitation");
        return true;
    }

    /** {@code At the invitation of Y, X will visit W from May 3 to 5}: the days of the visit, wherever they stand. */
    private TimeSpan when(int invitation, int end, int guest) {
        SentenceDates dates = scene.timing().dates();
        Dates.Found date = dates.of(invitation, invitation, end);
        if (date == null) date = dates.after(guest, FAR);
        return date == null || date.vague()
                ? scene.timing().now()
                : scene.published().nearest(date);
    }

    /** {@code Y cancels an invitation for X to visit}, {@code Y withdrew its invitation to X}: answers whether it is so. */
    private boolean withdrawn(Phrases.Match<Noun> noun) {
        boolean addressed = tokens.is(noun.to(), "for") || tokens.is(noun.to(), "to");
        Group guest = addressed ? scene.rightOf(noun.to() + 1) : null;
        for (int at = noun.from() - 1;
                guest != null && at > Math.max(scene.sentence().from(), noun.from() - NEAR);
                at--) {
            Phrases.Match<Inflected> verb = Verbs.ALL.at(tokens, at, noun.from());
            if (verb == null) continue;
            VerbGroup group =
                    VerbGroup.of(tokens, scene.sentence(), at, verb.value().form());
            Group host = isTakenBack(verb.value()) ? scene.doers().of(group.from()) : null;
            if (host == null || group.negated() || group.modality() != null) return false;
            for (Pair pair : scene.pairs(host, guest))
                scene.emit(
                        pair, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.7, "withdrawn:invitation");
            return true;
        }
        return false;
    }

    private static boolean isTakenBack(Inflected inflected) {
        return switch (inflected.verb().base()) {
            case "cancel", "withdraw", "rescind", "revoke" -> true;
            default -> false;
        };
    }

    /** {@code At the invitation of Y[, President of Z], X will}. */
    private @Nullable Group behindComma(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++)
            if (tokens.is(at, ",") && scene.rightOf(at + 1) != null) return scene.rightOf(at + 1);
        return null;
    }

    /** {@code will pay a visit}, {@code is to visit}. */
    private boolean isToCome(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            Phrases.Match<Modality> modality =
                    Modality.at(tokens, at, scene.sentence().to());
            if (modality == null) continue;
            return modality.value() == Modality.PLANNED && !tokens.is(modality.to(), "not");
        }
        return false;
    }
}
