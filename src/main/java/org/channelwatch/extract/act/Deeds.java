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
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Habits;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Backgrounds;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells that something was done with a noun, is to be done, or was not done. */
public final class Deeds {
    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final Announcements announcements;
    private final DeedPlans plans;
    private final DeedsToCome toCome;
    private final UndoneDeeds undone;

    public Deeds(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.announcements = new Announcements(scene);
        this.plans = new DeedPlans(scene, announcements);
        this.toCome = new DeedsToCome(scene);
        this.undone = new UndoneDeeds(scene, silences);
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
        boolean isContact() {
            return kind == EvidenceKind.CONTACT;
        }

        boolean isOfLine() {
            return noun.type() == Nouns.Sense.LINE;
        }

        Act endingAt(int to) {
            return new Act(kind, noun, group, modality, trigger, to, none, rule);
        }
    }

    /** Tells of the pair what the verb says of its noun. */
    public void tell(Pair pair, Act act) {
        boolean building = act.noun().name().startsWith("embass");
        if (!building || !Modality.isUnreal(act.modality()))
            scene.noteSpokenOf(pair, act.modality()); // not "against opening the embassy"
        Pair parties = isOfStates(pair, act) ? scene.discourse().cast().statesOf(pair) : pair;
        if (act.isOfLine())
            scene.discourse().note(act.noun(), parties, scene.sentence().number());
        if (Modality.isUnreal(act.modality())) {
            if (act.isContact() && !act.noun().isMessage())
                Rebuffs.tell(scene, parties, act.group(), act.trigger(), act.end(), act.rule());
            return;
        }
        if (act.isContact() && scene.sentence().question()) ask(parties, act);
        if (act.group().negated() || act.none()) undone.tell(parties, act);
        else if (act.kind() == EvidenceKind.PLANNED && act.group().tense() == Tense.PAST_PERFECT)
            undone.tellForgone(parties, act);
        else if (act.modality() == Modality.PLANNED || act.kind() == EvidenceKind.PLANNED || toCome.isToCome(act))
            planned(parties, act);
        else done(parties, act);
    }

    /** A line is of two states, whoever opened it, and so are their ties. */
    private static boolean isOfStates(Pair pair, Act act) {
        boolean begun = !ActWords.isBroken(act.kind()) && act.modality() == null; // "X and Y establish relations"
        return act.isOfLine()
                || (act.noun().type() == Nouns.Sense.RELATION && (begun || !isPersonal(pair, act.noun())));
    }

    private void ask(Pair pair, Act act) {
        boolean planned = act.modality() == Modality.PLANNED;
        VerbGroup group = act.group();
        scene.replies().ask(pair, planned, group.negated(), group.from(), act.trigger(), act.end());
    }

    private void planned(Pair pair, Act act) {
        if (isAtOnce(act)) {
            done(pair, act);
            return;
        }
        Act scheduled = toCome.scheduled(act);
        plans.tell(pair, scheduled == null ? act : scheduled, act.isOfLine());
    }

    /** {@code decided to resume ties with immediate effect}. */
    private boolean isAtOnce(Act act) {
        for (int at = act.end(); at < scene.sentence().to() - 1; at++) {
            boolean effect = tokens.is(at, "immediate") && tokens.is(at + 1, "effect");
            if (effect || (tokens.is(at, "effective") && tokens.is(at + 1, "immediately")))
                return act.kind().isDeclaration();
        }
        return false;
    }

    private void done(Pair pair, Act act) {
        if (act.isContact() && act.group().last()) {
            silences.last(pair, act.group().from(), act.trigger(), act.end(), "last:" + act.rule());
            return;
        }
        boolean call = "call".equals(act.noun().medium()) || act.noun().isMessage();
        if (act.isContact() && call && UnansweredCalls.isInVain(scene, act.end())) return;
        if (act.isContact() && !isReported(pair, act)) return;
        TimeSpan when = isMended(pair, act) ? scene.published().unknown() : when(act);
        Nouns.Noun over = act.isContact() ? scene.lines().overTalks(act.end()) : null;
        boolean given = scene.isTakenForGranted();
        scene.takeForGranted(given || isKnown(act));
        if (over == null)
            scene.emit(pair, act.kind(), act.isOfLine(), act.noun().name(), when, 0.9, act.rule());
        else scene.emit(scene.discourse().cast().statesOf(pair), act.kind(), true, over.name(), when, 0.9, act.rule());
        scene.takeForGranted(given);
        if (isLastHeld(act)) silences.last(pair, act.end() + 1, act.end() + 1, act.end() + 3, "last:" + act.rule());
    }

    /** Tells of the pair what was done at a time that is known, to a line or ties. */
    void tell(Pair pair, Act act, TimeSpan when) {
        Pair states = scene.discourse().cast().statesOf(pair);
        scene.emit(states, act.kind(), act.isOfLine(), act.noun().name(), when, 0.9, act.rule());
    }

    /** {@code X cut ties with Y}, of two persons: those are no ties of their states. */
    private static boolean isPersonal(Pair pair, Noun noun) {
        return pair.isOfPersons() && (noun.name().equals("ties") || noun.name().equals("relations"));
    }

    /** {@code Who initiated the call between X and Y?}: only who did is asked. */
    private boolean isKnown(Act act) {
        return act.isContact()
                && act.group().tense() == Tense.PAST
                && tokens.is(act.group().from() - 1, "who");
    }

    /** {@code resumed talks, last held in May}. */
    private boolean isLastHeld(Act act) {
        boolean last = tokens.is(act.end(), ",") && tokens.is(act.end() + 1, "last");
        return last && tokens.is(act.end() + 2, "held");
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
        if (!act.isContact() || act.group().tense() != Tense.PERFECT) return false;
        for (int at = act.trigger() + 1; at < act.end(); at++) {
            if (FunctionWords.isPreposition(tokens.word(at))) return false;
            if (DateWords.number(tokens, at) > 1) return true;
        }
        return false;
    }

    /** {@code X and Y agreed to restore ties. Y withdrew its ambassador}: before they did. */
    private boolean isMended(Pair pair, Act act) {
        boolean plain = act.group().tense() == Tense.PAST && act.modality() == null;
        boolean dated = scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) != null;
        return act.kind().isCut()
                && plain
                && !dated
                && scene.events().isMended(pair, scene.discourse().cast()::statesOf);
    }

    /** Whether the clause of the verb begins with "after" or the like, in a tense of the past. */
    private boolean isBackground(VerbGroup group) {
        Group subject = scene.doers().of(group.from());
        int from = subject == null ? group.from() : subject.from();
        return group.tense() != Tense.PRESENT && Backgrounds.isBehind(tokens, scene.sentence(), from);
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
        if (tokens.is(act.end(), "there")) return; // "opened an office there": with others than its only line
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
