package org.channelwatch.extract.scene;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Notes whom a sentence names, by whom those behind it are understood. */
public final class Namings {
    private static final Set<String> PLACING = Words.of("before a place or an enemy");
    private static final Set<String> DIRECTIONS = Words.of("parts of a country");
    private static final int NEAR = 5;

    private final Scene scene;
    private final Tokens tokens;
    private int behindLast;
    private boolean governed;

    public Namings(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Remembers whom the sentence names at the token, and answers where to read on. */
    public int note(Mention mention) {
        String country = mention.country();
        boolean official = mention.type() == Referent.OFFICE || mention.type() == Referent.STRANGER;
        if (official && country != null) scene.discourse().noteOfficial(country);
        switch (mention.type()) {
            case PERSON, STATE, OFFICE -> remember(mention);
            case STRANGER -> scene.discourse().noteStranger(scene.sentence().spoken());
            case SPEAKER -> {
                if (mention.to() - mention.from() > 1) scene.discourse().noteSeveral(true); // "our team"
            }
            case ADJECTIVE -> ownerOf(mention);
            case PERSONS, STATES, ANY, PRONOUN, I, HOME -> {}
        }
        return mention.to();
    }

    /** {@code X's mission. He}: X, where nobody else was named. */
    private void ownerOf(Mention owner) {
        Mention traveller = Travellers.onJourney(scene, owner);
        if (traveller != null)
            scene.discourse()
                    .resolve(traveller, List.of())
                    .forEach(party -> scene.discourse().note(party, false));
        if (isOwnOffice(owner))
            scene.discourse()
                    .resolve(owner.as(Referent.OFFICE), List.of())
                    .forEach(party -> scene.discourse().note(party, false));
        if (owner.actors().isEmpty() || owner.country() == null) return;
        boolean person = scene.discourse().cast().isPerson(owner.actors().getFirst());
        if (person && (scene.discourse().isNobodyNamed() || isOfSubject(owner)))
            scene.discourse().note(new Party(owner.actors().getFirst(), owner.country(), true), false);
    }

    /** {@code the Secretary's day. He}, as a spokesman says, who has named nobody yet: the one of his own government. */
    private boolean isOwnOffice(Mention owner) {
        return scene.sentence().spoken()
                && scene.discourse().isNobodyNamed()
                && owner.title() != null
                && owner.actors().isEmpty()
                && owner.country() == null
                && tokens.is(owner.to(), "'s");
    }

    /** {@code [X's] second term is over, and he}: X, where the sentence begins with what is his, and that is no person. */
    private boolean isOfSubject(Mention owner) {
        boolean begins = owner.from() == scene.sentence().from() && tokens.is(owner.to(), "'s");
        if (!begins || scene.sentence().spoken()) return false;
        for (int at = owner.to() + 1; at < owner.to() + NEAR; at++) {
            Mention other = scene.groups().startingAt(at);
            boolean place = other != null && (other.type() == Referent.STATE || other.type() == Referent.ADJECTIVE);
            if (other != null && isSpokesman(other)) return true;
            boolean somebody = other != null ? !place : tokens.isCapital(at);
            if (somebody) return false;
        }
        return true;
    }

    /** {@code X's spokesman said he would}: X would. */
    private static boolean isSpokesman(Mention other) {
        return other.title() != null
                && (other.title().name().startsWith("spokes")
                        || other.title().name().startsWith("press sec"));
    }

    /** {@code [X and Z] are in Lima. They}: of the publisher's side, or of another. */
    private void noteSeveral(Mention mention, List<Party> parties) {
        String own = scene.discourse().own().country();
        if (own == null || parties.isEmpty()) return;
        boolean foreign = parties.stream().anyMatch(party -> !own.equals(party.country()));
        boolean subject = !tokens.isPreposition(mention.from() - 1);
        boolean several = parties.size() > 1 && parties.stream().allMatch(Party::person);
        if (foreign ? subject || mention.type() == Referent.STATE : several)
            scene.discourse().noteSeveral(!foreign);
    }

    /** {@code [X and Z] are here. We spoke to them}; not {@code the war between X and Z}. */
    private void noteTogether(Mention mention, Group group, List<Party> parties) {
        boolean whole = mention.from() >= behindLast;
        behindLast = Math.max(behindLast, group.to());
        if (whole) scene.them().note(group, parties);
    }

    /** {@code Were you told by X of the strikes in Y? – They}: of X; whether it is a Y behind an X. */
    private boolean isWhere(Mention mention) {
        int in = DIRECTIONS.contains(tokens.word(mention.from() - 1)) ? mention.from() - 2 : mention.from() - 1;
        return mention.type() == Referent.STATE
                && scene.sentence().spoken()
                && PLACING.contains(tokens.word(in))
                && scene.discourse().isStateJustNamed();
    }

    /** {@code X urged [Y and Z] to talk}. */
    private boolean isUrged(int from) {
        int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
        Phrases.Match<Verbs.Inflected> verb = Verbs.ALL.at(tokens, before, from);
        return verb != null && verb.value().verb().type() == Verbs.Sense.TELL;
    }

    /** {@code said that he and [Y] met, and that he}: not Y. */
    private boolean isBesideHim(int at) {
        return tokens.is(at - 1, "and") && (tokens.is(at - 2, "he") || tokens.is(at - 2, "she"));
    }

    private void remember(Mention mention) {
        Group group = scene.rightOf(mention.from());
        if (group == null) return;
        List<Party> parties = scene.parties(group, List.of());
        boolean pair = parties.size() == 2 && !parties.get(0).isSameSideAs(parties.get(1));
        boolean whole = mention.from() >= behindLast; // of "X, Y and Z" not the last two
        if (whole) governed = tokens.isPreposition(mention.from() - 1);
        boolean subject = !governed && !tokens.isPreposition(mention.from() - 1) && !isBesideHim(mention.from());
        boolean named =
                subject || tokens.is(mention.from() - 1, "between") || Institutions.endsBefore(tokens, mention.from());
        if (pair && named && whole && parties.get(0).person() == parties.get(1).person()) {
            Pair together = new Pair(parties.get(0), parties.get(1));
            if (!scene.hasToldOther(together))
                scene.noteSpokenOf(together, isUrged(mention.from()) ? Modality.WISHED : null);
        }
        noteSeveral(mention, parties);
        noteTogether(mention, group, parties);
        parties.forEach(scene.discourse()::noteForeigner);
        if (isWhere(mention)) return;
        for (Party party : parties)
            if (subject || !party.person()) scene.discourse().note(party, subject);
    }
}
