package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.noun.Letters;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;

/** Reads what is sent or handed to somebody who is named before it: {@code sent Y a message}, {@code W handed Y a letter from X}. */
final class Dispatches {
    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;
    private final ActObjects objects;
    private final Deeds deeds;
    private final Letters letters;

    Dispatches(Scene scene, NounParties nouns, ActObjects objects, Deeds deeds) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
        this.objects = objects;
        this.deeds = deeds;
        this.letters = new Letters(scene);
    }

    /** {@code sent Y a message}, {@code W handed Y a letter from X}; answers where to read on, -1 where nothing is sent. */
    int read(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean sends = inflected.verb().type() == Verbs.Sense.COURIER
                || inflected.verb().base().equals("send");
        Group receiver = sends ? scene.rightOf(match.to()) : null;
        if (sends && receiver == null) receiver = Ourselves.at(scene, match.to());
        Phrases.Match<Noun> sent = receiver == null ? null : objects.of(receiver.to());
        if (receiver == null || sent == null || !sent.value().isMessage()) return -1;
        if (Figures.isShown(scene, inflected, receiver.to(), sent)) return sent.to();
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        Group author = tokens.is(sent.to(), "from") ? scene.rightOf(sent.to() + 1) : null;
        if (author == null) author = letters.author(sent.from());
        Group sender = author != null ? author : scene.doers().of(group.from());
        if (sender == null || (author == null && !nouns.own(sent).isEmpty())) return -1;
        Modality modality = Conditions.before(scene, sender.from(), group.modality());
        String rule = inflected.verb().base() + ":" + sent.value().name();
        Deeds.Act act = new Deeds.Act(
                EvidenceKind.CONTACT,
                sent.value(),
                group,
                modality,
                match.from(),
                sent.to(),
                Acts.isNone(tokens, receiver.to(), sent.from()),
                rule);
        scene.pairs(sender, receiver).forEach(pair -> deeds.tell(pair, act));
        return sent.to();
    }

    /** {@code X and Y share concerns}, {@code shares Y's concerns about}: nothing is handed over. */
    boolean isSharedView(Inflected inflected, Phrases.Match<Noun> object) {
        return inflected.verb().base().equals("share")
                && (nouns.complement(object) == null || letters.author(object.from()) != null);
    }
}
