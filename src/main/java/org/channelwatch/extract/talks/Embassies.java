package org.channelwatch.extract.talks;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.act.Deeds;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.NominalVerbs;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what is said of an embassy that is named with both states: {@code the X embassy in Y reopens}, {@code Y closes the X consulate}. */
public final class Embassies {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Predicates predicates;
    private final Deeds deeds;

    public Embassies(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.predicates = new Predicates(scene, silences);
        this.deeds = new Deeds(scene, silences);
    }

    /** Reads on behind the mention, where it is one of an embassy. */
    public void read(Mention mention) {
        boolean adjective = mention.type() == Mention.Referent.ADJECTIVE && mention.country() != null;
        boolean state = adjective || mention.type() == Mention.Referent.STATE;
        int noun = adjective ? mention.to() : mention.to() - 1;
        Phrases.Match<Noun> match = state ? Nouns.ALL.at(tokens, noun, noun + 1) : null;
        if (match == null || !Places.isEmbassy(match)) return;
        Group whose = Complements.groupOf(mention.as(Mention.Referent.STATE));
        Mention place = placeBehind(match.to());
        if (isActedOn(whose, match, place) || place == null) return;
        int end = place.from() == match.to() + 1 ? place.to() : match.to();
        var here = Complements.groupOf(place.as(Mention.Referent.STATE));
        for (Pair pair : scene.pairs(whose, here)) predicates.read(pair, match.value(), match.from(), end);
    }

    /**
     * {@code Y closes the X consulate}, {@code Y orders the closure of the X consulate}, {@code W reopens the X embassy in Y}: answers
     * whether somebody does.
     */
    private boolean isActedOn(Group whose, Phrases.Match<Noun> noun, @Nullable Mention place) {
        int at = whose.from() - 1;
        while (tokens.is(at, "the") || tokens.is(at, "of") || tokens.is(at, "their") || tokens.is(at, "new")) at--;
        Phrases.Match<Inflected> verb = Verbs.ALL.at(tokens, at - 1, at + 1); // "shuts down"
        if (verb == null || verb.to() <= at) verb = Verbs.ALL.at(tokens, at, whose.from());
        else at--;
        if (verb == null) return false;
        Inflected done = verb.value();
        Verbs.Sense sense = done.verb().type();
        EvidenceKind kind =
                ActKinds.kindOf(sense, noun.value().type(), done.verb().base());
        boolean closed = sense == Verbs.Sense.KILL;
        if (kind == null || !kind.isDeclaration() || !(closed || place != null)) return false;
        VerbGroup group = done.form() == Verbs.Form.NOMINAL
                ? NominalVerbs.of(tokens, scene.sentence(), at, sense)
                : VerbGroup.of(tokens, scene.sentence(), at, done.form());
        Group host = scene.doers().first(group.from());
        Group there = place == null ? host : Complements.groupOf(place.as(Mention.Referent.STATE));
        if (there == null || (host == null && group.from() == scene.sentence().from())) return false;
        Modality modality = Conditions.before(scene, host == null ? group.from() : host.from(), group.modality());
        String rule = done.verb().base() + ":foreign-" + noun.value().name();
        Deeds.Act act = new Deeds.Act(kind, noun.value(), group, modality, at, noun.to(), false, rule);
        scene.pairs(there, whose).forEach(pair -> deeds.tell(pair, act));
        return true;
    }

    /** {@code [the X embassy] in Y}, {@code [the X embassy] will open in Y}. */
    private @Nullable Mention placeBehind(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            Mention place = tokens.is(at, "in") ? scene.groups().startingAt(at + 1) : null;
            if (place != null && place.country() != null) return place;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }
}
