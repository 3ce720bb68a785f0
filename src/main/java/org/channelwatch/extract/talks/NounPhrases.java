package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.extract.act.Deliveries;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.ForeignNouns;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.visit.Invitations;

/** Reads nouns that no verb takes for its object: {@code no contact between X and Y}, {@code in a call with Y, X said}. */
public final class NounPhrases {
    private final Scene scene;
    private final NounParties parties;
    private final PairedNouns paired;
    private final LoneNouns lone;
    private final AskedTalks askedTalks;
    private final Deliveries deliveries;
    private final Invitations invitations;

    public NounPhrases(Scene scene, NounParties parties, Silences silences, Relatives relatives) {
        this.scene = scene;
        this.parties = parties;
        this.askedTalks = new AskedTalks(scene);
        this.paired = new PairedNouns(scene, parties, silences);
        this.lone = new LoneNouns(scene, parties, silences, relatives, askedTalks);
        this.deliveries = new Deliveries(scene, silences);
        this.invitations = new Invitations(scene);
    }

    /** Reads what the sentence begins with. */
    public void begin() {
        lone.begin();
    }

    /** Reads what is said of the noun and answers where to read on. */
    public int read(Phrases.Match<Noun> first) {
        Phrases.Match<Noun> match = parties.lastOfCompound(first);
        if (ForeignNouns.has(scene, match)) return match.to();
        if (match.value().type() == Nouns.Sense.AGAIN) return lone.again(match);
        if (invitations.read(match)) return match.to();
        List<Pair> pairs = parties.own(match);
        List<Pair> known = pairs.isEmpty() ? lone.withPublisher(match) : pairs;
        if (askedTalks.name(match, known)) return match.to();
        askedTalks.note(match, known, parties.endOf(match));
        paired.ask(match, known);
        if (pairs.isEmpty() && !(match.value().isMessage() && deliveries.read(match))) lone.read(match);
        for (Pair pair : pairs) paired.read(pair, match);
        return match.to();
    }
}
