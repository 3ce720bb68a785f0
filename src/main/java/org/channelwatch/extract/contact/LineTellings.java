package org.channelwatch.extract.contact;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.VerbGroup;

/** Reads that somebody was told something over a line whose other end the words do not name: {@code Y was warned through the hotline}. */
final class LineTellings {
    private final Scene scene;

    LineTellings(Scene scene) {
        this.scene = scene;
    }

    /** {@code Y was warned through the hotline}, as a government tells that has one with Y: by itself. */
    void heard(Phrases.Match<Inflected> match, VerbGroup group, Group told) {
        Nouns.Noun line = scene.sentence().spoken() ? scene.lines().over(match.to()) : null;
        Party own = scene.discourse().own().party();
        if (line == null || own == null) return;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), match.from(), match.to(), group.tense());
        String rule = "told:" + match.value().verb().base();
        for (Party other : scene.parties(told, List.of())) {
            Party state = scene.discourse().cast().stateOf(other);
            if (!state.isSameSideAs(own))
                scene.emit(new Pair(own, state), EvidenceKind.CONTACT, true, line.name(), when, 0.75, rule);
        }
    }

    /** {@code X warned it through the hotline}: the other end of the line. */
    void toldIt(Phrases.Match<Inflected> match, VerbGroup group, Group teller) {
        Nouns.Noun line = scene.lines().over(match.to() + 1);
        Party state = scene.discourse().lastState();
        if (line == null || state == null || group.negated() || group.modality() != null) return;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), match.from(), match.to() + 1, group.tense());
        for (Party one : scene.parties(teller, List.of())) {
            Pair spokenOf = scene.discourse().pair();
            Party own = scene.discourse().cast().stateOf(one);
            Party other = spokenOf != null
                            && scene.discourse().cast().statesOf(spokenOf).has(own)
                    ? scene.discourse().cast().statesOf(spokenOf).other(own)
                    : state;
            if (own.isSameSideAs(other)) continue;
            String rule = "told:" + match.value().verb().base();
            scene.emit(new Pair(own, other), EvidenceKind.CONTACT, true, line.name(), when, 0.7, rule);
        }
    }
}
