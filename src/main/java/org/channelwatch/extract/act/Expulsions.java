package org.channelwatch.extract.act;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads that an ambassador has to go: {@code X orders Y's ambassador to leave}, {@code Y's ambassador to X was declared persona non grata}. */
public final class Expulsions {
    private static final Set<String> AMBASSADORS = Words.of("ambassadors");
    private static final Set<String> ORDERS = Words.of("sending away");
    private static final int REACH = 14;
    private static final Noun AMBASSADOR = new Noun(Nouns.Sense.RELATION, "ambassador", null);

    private final Scene scene;
    private final Deeds deeds;

    public Expulsions(Scene scene, Silences silences) {
        this.scene = scene;
        this.deeds = new Deeds(scene, silences);
    }

    /** Reads what is done with the one who is named, where that is an ambassador. */
    public void read(Mention envoy) {
        String title = envoy.title() == null ? "" : envoy.title().name();
        if (envoy.country() == null || !AMBASSADORS.contains(title.substring(title.lastIndexOf(' ') + 1))) return;
        int verb = envoy.from() - 1;
        if (ORDERS.contains(scene.tokens().word(verb))) ordered(envoy, verb);
        else suffered(envoy);
    }

    private void ordered(Mention envoy, int verb) {
        VerbGroup group = VerbGroup.of(
                scene.tokens(), scene.sentence(), verb, formOf(scene.tokens().word(verb)));
        Group subject = scene.doers().of(group.from());
        if (subject == null) subject = scene.doers().firstOfClause(group.from());
        int end = goes(envoy.to());
        if (subject == null || end < 0) return;
        for (Party party : scene.parties(subject, List.of())) tell(party, envoy, group, verb, end, subject);
    }

    /** {@code Y's ambassador to X was expelled}, {@code was given a week to leave}: by X. */
    private void suffered(Mention envoy) {
        boolean there = scene.tokens().is(envoy.to(), "to") || scene.tokens().is(envoy.to(), "in");
        int name = scene.tokens().is(envoy.to() + 1, "the") ? envoy.to() + 2 : envoy.to() + 1;
        Mention place = there ? scene.groups().startingAt(name) : null;
        if (place == null) place = there ? scene.groups().startingAt(envoy.to() + 1) : null;
        if (place == null || place.country() == null || place.type() == Referent.PERSON) return;
        for (int at = place.to();
                at < Math.min(place.to() + REACH, scene.sentence().to());
                at++) {
            String word = scene.tokens().word(at);
            boolean gone = word.equals("expelled") || (ORDERS.contains(word) && goes(at + 1) > 0);
            boolean be = Verbs.isBe(scene.tokens().word(at - 1))
                    || Verbs.isHave(scene.tokens().word(at - 2));
            if (gone && be) {
                VerbGroup group = VerbGroup.of(scene.tokens(), scene.sentence(), at, Form.PARTICIPLE);
                tell(scene.discourse().cast().state(place.country()), envoy, group, at, at + 1, null);
                return;
            }
            if (FunctionWords.isStop(word)) return;
        }
    }

    private void tell(Party host, Mention envoy, VerbGroup group, int verb, int end, @Nullable Group subject) {
        Party state = scene.discourse().cast().stateOf(host);
        Party sender = scene.discourse().cast().state(Objects.requireNonNull(envoy.country()));
        if (state.isSameSideAs(sender)) return;
        int from = subject == null ? envoy.from() : subject.from();
        var modality = Conditions.before(scene, from, group.modality());
        deeds.tell(
                new Pair(state, sender),
                new Deeds.Act(
                        EvidenceKind.SUSPENDED, AMBASSADOR, group, modality, verb, end, false, "expel:ambassador"));
    }

    /** {@code [hours] to leave}, {@code persona non grata}: the token behind; -1 where nobody has to go. */
    private int goes(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            if (scene.tokens().is(at, "to") && scene.tokens().is(at + 1, "leave")) return at + 2;
            if (scene.tokens().is(at, "persona") && scene.tokens().is(at + 1, "non")) return at + 3;
            if (scene.tokens().is(at, "out") && scene.tokens().is(at + 1, "of")) return at + 2;
            if (FunctionWords.isStop(scene.tokens().word(at))) return -1;
        }
        return -1;
    }

    private static Form formOf(String verb) {
        if (verb.endsWith("ing")) return Form.GERUND;
        if (verb.endsWith("ed") || verb.equals("gave") || verb.equals("told")) return Form.PAST;
        return verb.endsWith("s") ? Form.PRESENT : Form.BASE;
    }
}
