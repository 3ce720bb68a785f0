package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.contact.Rebuffs;
import org.channelwatch.extract.contact.UnansweredCalls;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Habits;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.BrokenSilences;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.time.Backgrounds;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells that something was done with a noun, is to be done, or was not done. */
public final class Deeds {
    private final Scene scene;
    private final Silences silences;
    private final BrokenSilences broken;
    private final Announcements announcements;
    private final DeedPlans plans;
    private final DeedsToCome toCome;

    public Deeds(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
        this.broken = new BrokenSilences(scene);
        this.announcements = new Announcements(scene);
        this.plans = new DeedPlans(scene, announcements);
        this.toCome = new DeedsToCome(scene);
    }

    /** What is done with a noun. */
    public record Act(
            EvidenceKind kind,
            Noun noun,
            VerbGroup group,
            @Nullable Modality modality,
            int trigger,
            int end,
            boolean none,
            String rule) {
        Act endingAt(int to) {
            return new Act(kind, noun, group, modality, trigger, to, none, rule);
        }
    }

    /** Tells of the pair what the verb says of its noun. */
    public void tell(Pair pair, Act act) {
        boolean building = act.noun().name().startsWith("embass");
        if (!building || !Modality.isUnreal(act.modality()))
            scene.noteSpokenOf(pair, act.modality()); // not "against opening the embassy"
        boolean line = act.noun().type() == Nouns.Sense.LINE;
        boolean ofStates = line || (act.noun().type() == Nouns.Sense.RELATION && !isPersonal(pair, act.noun()));
        Pair parties = ofStates ? scene.discourse().cast().statesOf(pair) : pair;
        if (line) scene.discourse().note(act.noun(), parties, scene.sentence().number());
        if (Modality.isUnreal(act.modality())) {
            if (act.kind() == EvidenceKind.CONTACT && !act.noun().isMessage())
                Rebuffs.tell(scene, parties, act.group(), act.trigger(), act.end(), act.rule());
            return;
        }
        if (act.kind() == EvidenceKind.CONTACT && scene.sentence().question())
            scene.replies()
                    .ask(
                            parties,
                            act.modality() == Modality.PLANNED,
                            act.group().negated(),
                            act.group().from(),
                            act.trigger(),
                            act.end());
        if (act.group().negated() || act.none()) {
            boolean talk = act.kind() == EvidenceKind.CONTACT;
            if (talk && Cancellations.isRefused(scene, act.group(), act.trigger()))
                Cancellations.tellRefused(scene, parties, act.group(), act.end(), line, act.rule());
            else if (talk && !act.rule().startsWith("confirm")) none(parties, act); // "have not confirmed any contact"
            return;
        }
        if (act.kind() == EvidenceKind.PLANNED && act.group().tense() == Tense.PAST_PERFECT) {
            if (Cancellations.isCalledOffBehind(scene, act.end())) // "had planned a call, but Y cancelled it"
            scene.emit(parties, EvidenceKind.CANCELLED, line, "", scene.timing().now(), 0.7, "forgone:" + act.rule());
            return;
        }
        if (act.modality() == Modality.PLANNED || act.kind() == EvidenceKind.PLANNED || toCome.isToCome(act)) {
            Act scheduled = toCome.scheduled(act);
            plans.tell(parties, scheduled == null ? act : scheduled, line);
            return;
        }
        if (act.kind() == EvidenceKind.CONTACT && act.group().last()) {
            silences.last(parties, act.group().from(), act.trigger(), act.end(), "last:" + act.rule());
            return;
        }
        boolean call = act.kind() == EvidenceKind.CONTACT
                && ("call".equals(act.noun().medium()) || act.noun().isMessage());
        if (call && UnansweredCalls.isInVain(scene, act.end())) return;
        if (act.kind() == EvidenceKind.CONTACT && !isReported(parties, act)) return;
        TimeSpan when = isMended(parties, act) ? scene.published().unknown() : when(act);
        Nouns.Noun over = act.kind() == EvidenceKind.CONTACT ? scene.lines().overTalks(act.end()) : null;
        boolean given = scene.isTakenForGranted();
        scene.takeForGranted(given || isKnown(act));
        if (over == null) scene.emit(parties, act.kind(), line, act.noun().name(), when, 0.9, act.rule());
        else scene.emit(scene.discourse().cast().statesOf(pair), act.kind(), true, over.name(), when, 0.9, act.rule());
        scene.takeForGranted(given);
        if (isLastHeld(act)) silences.last(parties, act.end() + 1, act.end() + 1, act.end() + 3, "last:" + act.rule());
    }

    /** Tells of the pair what was done at a time that is known, to a line or ties. */
    void tell(Pair pair, Act act, TimeSpan when) {
        boolean line = act.noun().type() == Nouns.Sense.LINE;
        Pair states = scene.discourse().cast().statesOf(pair);
        scene.emit(states, act.kind(), line, act.noun().name(), when, 0.9, act.rule());
    }

    /** {@code X cut ties with Y}, of two persons: those are no ties of their states. */
    private static boolean isPersonal(Pair pair, Noun noun) {
        return pair.isOfPersons() && (noun.name().equals("ties") || noun.name().equals("relations"));
    }

    /** {@code Who initiated the call between X and Y?}: only who did is asked. */
    private boolean isKnown(Act act) {
        return act.kind() == EvidenceKind.CONTACT
                && act.group().tense() == Tense.PAST
                && scene.tokens().is(act.group().from() - 1, "who");
    }

    /** {@code resumed talks, last held in May}. */
    private boolean isLastHeld(Act act) {
        boolean last = scene.tokens().is(act.end(), ",") && scene.tokens().is(act.end() + 1, "last");
        return last && scene.tokens().is(act.end() + 2, "held");
    }

    /** {@code have not had any contact}: without a date the silence is told all the same. */
    private void none(Pair pair, Act act) {
        if (act.noun().isNote()) {
            if (isReply(act.noun())) emitUnanswered(pair, act);
            return;
        }
        if (Refusals.isToTell(scene, act.end())) return;
        String rule = BrokenSilences.rule(act.group(), act.rule());
        boolean line = act.noun().type() == Nouns.Sense.LINE;
        broken.tell(pair, act.group(), line ? act.noun() : null, act.end());
        if (line) {
            silences.unused(pair, act.noun(), act.end(), scene.tokens().is(act.trigger() - 1, "never"), rule);
            return;
        }
        boolean told = silences.sinceBehind(pair, act.end(), rule);
        if (told || (act.noun().asContact().type() != Nouns.Sense.CONTACT && !isYet(act))) return;
        silences.undated(pair, rule);
    }

    /** {@code has not given its reply}. */
    private static boolean isReply(Noun noun) {
        return noun.name().startsWith("repl")
                || noun.name().startsWith("respon")
                || noun.name().startsWith("answer");
    }

    private void emitUnanswered(Pair pair, Act act) {
        TimeSpan now = scene.timing().now();
        scene.emit(pair, EvidenceKind.UNANSWERED, false, "", now, 0.7, "not:" + act.rule());
    }

    /** {@code has yet to hold talks}: so far there were none. */
    private boolean isYet(Act act) {
        return scene.tokens().hasWord("yet", act.group().from(), act.trigger());
    }

    /** When it was; unknown for what only explains the news: "after X had cut ties". */
    private TimeSpan when(Act act) {
        VerbGroup group = act.group();
        boolean dated = scene.timing().dates().of(group.from(), act.trigger(), act.end()) != null;
        boolean behind = act.kind().isDeclaration() && !dated && isBackground(group);
        TimeSpan day = behind ? scene.timing().dayBefore(group.from()) : null;
        if (day != null) return day;
        return behind || (!dated && isOfSeveral(act))
                ? scene.published().unknown()
                : scene.timing().when(act.kind(), group.from(), act.trigger(), act.end(), group.tense());
    }

    /** {@code has had two calls with Y}: nobody says when. */
    private boolean isOfSeveral(Act act) {
        if (act.kind() != EvidenceKind.CONTACT || act.group().tense() != Tense.PERFECT) return false;
        for (int at = act.trigger() + 1; at < act.end(); at++) {
            if (FunctionWords.isPreposition(scene.tokens().word(at))) return false;
            if (DateWords.number(scene.tokens(), at) > 1) return true;
        }
        return false;
    }

    /** {@code X and Y agreed to restore ties. Y withdrew its ambassador}: before they did. */
    private boolean isMended(Pair pair, Act act) {
        boolean broken = act.kind() == EvidenceKind.SUSPENDED || act.kind() == EvidenceKind.DEFUNCT;
        boolean plain = act.group().tense() == Tense.PAST && act.modality() == null;
        boolean dated = scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) != null;
        return broken
                && plain
                && !dated
                && scene.events().isMended(pair, scene.discourse().cast()::statesOf);
    }

    /** Whether the clause of the verb begins with "after" or the like, in a tense of the past. */
    private boolean isBackground(VerbGroup group) {
        Group subject = scene.doers().of(group.from());
        int from = subject == null ? group.from() : subject.from();
        return group.tense() != Tense.PRESENT && Backgrounds.isBehind(scene.tokens(), scene.sentence(), from);
    }

    /** Not what a readout tells again of the contact that it is about. */
    private boolean isReported(Pair pair, Act act) {
        if (scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) != null) return true;
        if (scene.timing().isSummary(act.group().from(), act.end())) return false;
        if (Habits.isOf(scene, act.group().from(), act.trigger())) return false;
        return !scene.discourse().isTold(pair) || act.group().tense() == Tense.PRESENT;
    }

    /** {@code X shuts the deconfliction line}: who is at the other end is for the catalog to tell. */
    void tellOfOne(@Nullable Group subject, Act act) {
        if (subject == null || subject.members().size() != 1 || act.group().negated() || act.none()) return;
        boolean planned = act.modality() == Modality.PLANNED;
        boolean good = act.kind() == EvidenceKind.OPENED || act.kind() == EvidenceKind.RESTORED;
        if (planned && (good || announcements.isAhead(act) || !announcements.isWill(act))) return;
        if (Modality.isUnreal(act.modality()) || !act.kind().isDeclaration()) return;
        List<Party> parties = scene.parties(subject, List.of());
        TimeSpan when = when(act);
        if (parties.size() != 1 || when.precision() == Precision.UNKNOWN) return;
        scene.emit(
                scene.discourse().cast().stateOf(parties.getFirst()),
                act.kind(),
                act.noun().name(),
                when,
                0.7,
                "one-side:" + act.rule());
    }
}
