package org.channelwatch.extract.noun;

import java.util.Locale;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells of a pair what its talks or line will be, as it is said of them: {@code will take place}, {@code will go into operation}. */
public final class StatedPlans {
    private final Scene scene;

    public StatedPlans(Scene scene) {
        this.scene = scene;
    }

    /** Tells of the pair that what the noun names is to be, or to work: {@code the hotline will go into operation}. */
    public void plan(Said said, @Nullable Predicate predicate) {
        if (predicate == null || !isWorking(predicate) || !said.noun().isStanding() || said.negated()) plan(said);
        else announce(said, said.noun().name() + ":" + predicate.name().toLowerCase(Locale.ROOT));
    }

    /** Tells of the pair that what the noun names is to be. */
    public void plan(Said said) {
        if (said.negated() || !said.isTalk()) return;
        TimeSpan when = scene.timing().ahead(said.from(), said.at(), said.end());
        scene.emit(
                said.pair(),
                EvidenceKind.PLANNED,
                false,
                "",
                when,
                0.8,
                "planned:" + said.noun().name());
    }

    private static boolean isWorking(Predicate predicate) {
        return predicate == Predicate.OPENED || predicate == Predicate.ALIVE;
    }

    /** Tells of the pair that the channel which the noun names is to be. */
    void announce(Said said, String rule) {
        TimeSpan when = scene.timing().ahead(said.from(), said.at(), said.end());
        scene.emit(said.pair(), EvidenceKind.PLANNED, said.isLine(), said.noun().name(), when, 0.8, "planned:" + rule);
    }

    /** Tells of the pair what is to be done: {@code will be reopened}. */
    public void planPassive(Said said, Phrases.Match<Inflected> verb) {
        for (Inflected inflected : verb.values()) {
            EvidenceKind kind = ActKinds.kindOf(
                    inflected.verb().type(),
                    said.noun().type(),
                    inflected.verb().base());
            boolean broken = kind == EvidenceKind.SUSPENDED || kind == EvidenceKind.DEFUNCT;
            if (broken && kind != null && Spokesmen.areOfOne(scene, said.pair(), said.from(), said.end())) {
                String rule = "announced:" + inflected.verb().base();
                scene.emit(
                        said.pair(),
                        kind,
                        said.isLine(),
                        said.noun().name(),
                        scene.timing().now(),
                        0.6,
                        rule);
                return;
            }
            if (kind != EvidenceKind.OPENED && kind != EvidenceKind.RESTORED) continue;
            announce(
                    said,
                    "passive:" + inflected.verb().base() + ":" + said.noun().name());
            return;
        }
    }
}
