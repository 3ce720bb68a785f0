package org.channelwatch.extract.visit;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;

/** Reads whom a government announces as its guest: {@code X announces a planned visit for July 9 from Y}. */
final class AnnouncedGuests {
    private final Scene scene;
    private final Tokens tokens;

    AnnouncedGuests(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Not {@code announces the end of a visit from Y}, nor {@code a visit by Y to Z}. */
    void read(int verb, Phrases.Match<Noun> noun) {
        for (int at = verb + 1; at < noun.from(); at++) if (tokens.isPreposition(at)) return;
        int from = behindDate(noun.to());
        boolean by = tokens.is(from, "from") || tokens.is(from, "by");
        Group guest = by ? scene.rightOf(from + 1) : null;
        Group host = guest == null ? null : scene.doers().of(verb);
        if (guest == null || host == null || !isGuest(guest) || isSaidOf(guest.to())) return;
        if (scene.sentence().question() || Conditions.before(scene, host.from(), null) != null) return;
        Dates.Found date = scene.timing().dates().of(noun.from(), noun.from(), guest.to());
        if (date == null) date = scene.timing().dates().after(guest.to(), 1);
        if (date != null && scene.published().isBehind(date.ahead())) return;
        TimeSpan when = date == null ? scene.timing().now() : date.ahead();
        for (Pair pair : scene.pairs(host, guest))
            scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, "planned:guest");
    }

    private static boolean isGuest(Group group) {
        Referent type = group.first().type();
        return type == Referent.PERSON || type == Referent.OFFICE;
    }

    /** {@code a visit by Y was cancelled}, {@code to Z}: something else is told of it. */
    private boolean isSaidOf(int at) {
        String word = tokens.word(at);
        return Verbs.isAuxiliary(word) || tokens.is(at, "to") || tokens.is(at, "'s");
    }

    private int behindDate(int at) {
        boolean on = tokens.is(at, "on") || tokens.is(at, "for") || tokens.is(at, "in");
        int day = on ? at + 1 : at;
        return scene.timing().dates().beginsAt(day) ? scene.timing().dates().endOf(day) : at;
    }
}
