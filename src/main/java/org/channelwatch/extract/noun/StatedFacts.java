package org.channelwatch.extract.noun;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Backgrounds;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of a pair that what is said of its noun is so, and since when: {@code the ties have been cut}, {@code the talks took place on Monday}. */
final class StatedFacts {
    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;

    StatedFacts(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
    }

    void tell(Said said, EvidenceKind kind, String rule) {
        boolean contact = kind == EvidenceKind.CONTACT;
        Dates.Found date = contact ? scene.timing().dates().of(said.from(), said.at(), said.end()) : null;
        if (contact && date == null && scene.discourse().isTold(said.pair())) return;
        if (date != null && scene.published().isAhead(date)) return; // "welcomed a dialogue next year focused on trade"
        boolean lasting = kind.isDeclaration() && said.tense() == Tense.PERFECT;
        Tense tense = lasting ? Tense.PRESENT : said.tense();
        boolean called = kind == EvidenceKind.CANCELLED && (isArranged(said) || isDatedBefore(said));
        TimeSpan since = kind.isDeclaration() ? silences.sinceAt(said.end()) : called ? calledOff(said) : null;
        TimeSpan when = since != null
                ? since
                : isBackground(said, kind)
                        ? scene.published().unknown()
                        : scene.timing().when(kind, said.from(), said.at(), said.end(), tense);
        scene.emit(said.pair(), kind, said.isLine(), said.noun().name(), when, 0.85, rule);
    }

    /** {@code the talks, due to begin on Friday, are off}: since when they are, not for when they were arranged. */
    private TimeSpan calledOff(Said said) {
        Dates.Found date = scene.timing().dates().after(said.end(), 2);
        return date == null ? scene.timing().now() : scene.published().cut(date.span());
    }

    /** {@code the meeting planned for Monday did not take place}. */
    boolean isArranged(Said said) {
        for (int at = Math.max(scene.sentence().from(), said.from() - 3); at < said.at(); at++)
            if (Arranged.isOne(tokens.word(at))) return true;
        return false;
    }

    /** {@code a visit to W on Sunday has been cancelled}: that is the day of the visit. */
    private boolean isDatedBefore(Said said) {
        Dates.Found date = scene.timing().dates().after(said.from(), said.at() - said.from());
        return date != null && date.to() <= said.at() && !Verbs.isBe(tokens.word(date.from() - 2));
    }

    /** {@code a year after the ties were cut}: older than the news. */
    private boolean isBackground(Said said, EvidenceKind kind) {
        return kind.isDeclaration()
                && said.tense() != Tense.PRESENT
                && scene.timing().dates().of(said.from(), said.at(), said.end()) == null
                && scene.timing().dayBefore(said.from()) == null
                && Backgrounds.isBehind(tokens, scene.sentence(), said.from());
    }
}
