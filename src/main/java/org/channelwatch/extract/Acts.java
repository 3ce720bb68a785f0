package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Form;
import org.channelwatch.extract.Verbs.Inflected;
import org.jspecify.annotations.Nullable;

/** Reads what is done with a noun: {@code X held talks with Y}, {@code X and Y opened a hotline}, {@code X cancelled the meeting}. */
final class Acts {
    private static final int REACH = 9;

    private final Scene scene;
    private final NounParties nouns;
    private final Silences silences;

    Acts(Scene scene, NounParties nouns, Silences silences) {
        this.scene = scene;
        this.nouns = nouns;
        this.silences = silences;
    }

    /** Reads what the verb tells and answers where to read on; -1 where it does nothing with a noun. */
    int read(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean idle = isAuxiliary(match, inflected) || isPlainNoun(match, inflected) || isDescribing(match);
        Phrases.Match<Noun> object = idle ? null : objectOf(match.to());
        if (object == null) return -1;
        Noun noun = scene.nounOf(object);
        EvidenceKind kind = isSpent(inflected, match.to(), object)
                ? EvidenceKind.CONTACT
                : kindOf(
                        inflected.verb().type(),
                        senseOf(noun, inflected),
                        inflected.verb().base());
        VerbGroup group = groupOf(match, inflected);
        if (NounPhrases.isForeign(scene, object)) return -1;
        if (kind == null || !isVerb(match, inflected, group) || !isComplete(inflected, object.to())) return -1;
        Group subject = scene.subjectOf(group.from());
        if (subject == null) subject = scene.groups.firstSubject(scene.sentence(), group.from());
        Modality modality =
                subject == null ? group.modality() : Conditions.before(scene, subject.from(), group.modality());
        String rule = inflected.verb().base() + ":" + noun.name();
        boolean none = isNone(match.to(), object.from());
        Act act = new Act(kind, noun, group, modality, match.from(), nouns.endOf(object), none, rule);
        List<Pair> pairs = isGathering(inflected, object, subject) ? List.of() : nouns.pairs(object, subject);
        if (inflected.verb().type() == Verbs.Sense.COURIER && !nouns.isMessage(object, noun)) return -1;
        if (pairs.isEmpty() && object.values().getFirst().type() == Nouns.Sense.AGAIN) pairs = pairsOfLine(subject);
        if (pairs.isEmpty() && kind == EvidenceKind.CANCELLED) pairs = pairsOfCancelled(object, subject);
        if (pairs.isEmpty() && kind == EvidenceKind.CONTACT && nouns.isWithStranger(object))
            scene.discourse.forgetPair();
        boolean retold = subject != null
                && modality != Modality.PLANNED
                && subject.first().type() != Referent.PERSON
                && subject.first().actors().isEmpty();
        pairs.stream()
                .filter(pair -> !(retold && kind == EvidenceKind.CONTACT && scene.discourse.isRetold(pair)))
                .forEach(pair -> tell(pair, act));
        if (pairs.isEmpty() && noun.type() == Nouns.Sense.LINE) {
            List<Pair> used = kind == EvidenceKind.CONTACT ? pairsOfUse(object.to(), subject) : List.of();
            used.forEach(pair -> tell(pair, act));
            if (used.isEmpty()) tellOfOne(subject, act);
        }
        boolean read = !pairs.isEmpty() || noun.type() == Nouns.Sense.LINE;
        return read ? object.to() : -1;
    }

    /** {@code ended three days of talks}: they were held until then. */
    private boolean isSpent(Inflected inflected, int from, Phrases.Match<Noun> object) {
        boolean talk = object.values().getFirst().type() == Nouns.Sense.TALK;
        if (!talk || !inflected.verb().base().equals("end")) return false;
        for (int at = from; at < object.from(); at++)
            if (scene.tokens.is(at, "of") && DateWords.Unit.of(scene.tokens.word(at - 1)) != null) return true;
        return false;
    }

    /** {@code X shut the line}: the one that was named before, where X is at one end of it. */
    private List<Pair> pairsOfLine(@Nullable Group subject) {
        Discourse.Line line = scene.discourse.line();
        if (line == null) return List.of();
        List<Party> parties = subject == null ? List.of() : scene.parties(subject, List.of());
        boolean own = parties.isEmpty()
                || parties.stream().map(scene.discourse::stateOf).anyMatch(line.states()::has);
        return own ? List.of(line.states()) : List.of();
    }

    /** {@code They will attend the summit}: of many, unless both are named there. */
    private boolean isGathering(Inflected inflected, Phrases.Match<Noun> object, @Nullable Group subject) {
        return switch (inflected.verb().base()) {
            case "attend", "join", "take part in" ->
                !nouns.hasComplement(object)
                        && (subject == null || subject.members().size() < 2);
            default -> false;
        };
    }

    /** {@code put the talks on hold}, not {@code put the talks first}. */
    private boolean isComplete(Inflected inflected, int behind) {
        if (!inflected.verb().base().equals("put")) return true;
        for (int at = behind; at < Math.min(behind + REACH, scene.sentence().to()); at++) {
            if (scene.tokens.is(at, "on") && (scene.tokens.is(at + 1, "hold") || scene.tokens.is(at + 1, "ice")))
                return true;
        }
        return false;
    }

    /** {@code held no talks}. */
    private boolean isNone(int from, int to) {
        for (int at = from; at < to; at++)
            if (scene.tokens.is(at, "no") || scene.tokens.is(at, "none") || scene.tokens.is(at, "neither")) return true;
        return false;
    }

    /** {@code the cancellation could hurt ties}: not "the cancellation of". */
    private boolean isPlainNoun(Phrases.Match<Inflected> match, Inflected inflected) {
        return inflected.form() == Form.NOMINAL && !scene.tokens.is(match.to(), "of");
    }

    /** {@code will establish normalized relations}. */
    private boolean isDescribing(Phrases.Match<Inflected> match) {
        if (!scene.tokens.word(match.from()).endsWith("ed")) return false;
        Phrases.Match<Inflected> before = Verbs.ALL.at(scene.tokens, match.from() - 1, match.from());
        return before != null && before.values().getFirst().verb().type() == Verbs.Sense.OPEN;
    }

    private VerbGroup groupOf(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean nominal = inflected.form() == Form.NOMINAL || inflected.form() == Form.GERUND;
        if (nominal && scene.tokens.is(match.to(), "of"))
            return VerbGroup.nominal(scene.tokens, scene.sentence(), match.from());
        boolean joined = inflected.like() && scene.tokens.is(match.from() - 1, "and");
        return VerbGroup.of(scene.tokens, scene.sentence(), match.from(), joined ? Form.BASE : inflected.form());
    }

    /** What is done with a noun. */
    private record Act(
            EvidenceKind kind,
            Noun noun,
            VerbGroup group,
            @Nullable Modality modality,
            int trigger,
            int end,
            boolean none,
            String rule) {}

    /** Tells the verb "close" from the adjective: a base form needs a subject, an auxiliary or "to" right before it. */
    private boolean isVerb(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group) {
        if (inflected.form() != Form.BASE) return true;
        if (group.infinitive() || group.modal()) return true;
        return scene.subjectOf(group.from()) != null || scene.tokens.is(match.from() - 1, "and");
    }

    /** {@code has always welcomed talks}: not the verb itself. */
    private boolean isAuxiliary(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!inflected.verb().base().equals("have")) return false;
        int at = match.to();
        while (at < match.to() + 4 && (scene.tokens.isMark(at) || Modality.isAdverb(scene.tokens.word(at)))) at++;
        return scene.tokens.word(at).endsWith("ed")
                || Verbs.ALL.isVerb(scene.tokens, at, scene.sentence().to());
    }

    private Phrases.@Nullable Match<Noun> objectOf(int after) {
        int limit = Math.min(after + REACH, scene.sentence().to());
        for (int at = after; at < limit; at++) {
            Mention mention = scene.groups.startingAt(at);
            boolean both = mention != null && mention.type() == Referent.STATES && mention.country() != null;
            if (mention != null && mention.type() != Referent.ADJECTIVE && !both)
                return null; // "the inter-Korean line"
            if (mention != null) {
                at = mention.to() - 1;
                continue;
            }
            Phrases.Match<Noun> noun =
                    Nouns.ALL.at(scene.tokens, at, scene.sentence().to());
            if (noun != null) return nouns.lastOfCompound(noun);
            String word = scene.tokens.word(at);
            boolean other = Verbs.ALL.isVerb(scene.tokens, at, scene.sentence().to()) && !isAttribute(at);
            boolean inner = scene.tokens.isHyphenated(at);
            if (other || Scene.isStop(word) || (!inner && isBarrier(word))) return null;
        }
        return null;
    }

    private boolean isAttribute(int at) {
        Phrases.Match<Inflected> verb =
                Verbs.ALL.at(scene.tokens, at, scene.sentence().to());
        return verb != null
                && Verbs.isAttribute(scene.tokens, verb, scene.sentence().to());
    }

    private static boolean isBarrier(String word) {
        return (Groups.isPreposition(word) && !word.equals("of"))
                || word.equals("not")
                || word.equals("ahead")
                || word.equals("be")
                || word.equals("been");
    }

    /** Military talks are relations where they are cut, and an occasion where they are held. */
    private static Nouns.Sense senseOf(Noun noun, Inflected inflected) {
        boolean held =
                inflected.verb().type() == Verbs.Sense.HOLD && noun.name().endsWith("talks");
        boolean opened = inflected.verb().type() == Verbs.Sense.OPEN
                && (noun.name().contains("channel") || noun.name().contains("line"));
        return held ? Nouns.Sense.TALK : opened ? Nouns.Sense.LINE : noun.type();
    }

    static @Nullable EvidenceKind kindOf(Verbs.Sense verb, Nouns.Sense noun, String base) {
        boolean standing = noun == Nouns.Sense.LINE || noun == Nouns.Sense.RELATION;
        boolean contact = noun == Nouns.Sense.CONTACT;
        boolean talk = noun == Nouns.Sense.TALK;
        return switch (verb) {
            case STATE, TELL, ATTEMPT -> null;
            case CONTACT -> talk && (base.equals("host") || base.equals("receive")) ? EvidenceKind.CONTACT : null;
            case HOLD -> isHeld(noun, base) ? EvidenceKind.CONTACT : null;
            case COURIER -> talk || noun == Nouns.Sense.NOTE ? EvidenceKind.CONTACT : null;
            case CONFIRM -> talk ? EvidenceKind.CONTACT : null;
            case OPEN -> standing ? EvidenceKind.OPENED : talk ? EvidenceKind.CONTACT : null;
            case RESTORE -> standing || contact ? EvidenceKind.RESTORED : talk ? EvidenceKind.CONTACT : null;
            case SUSPEND -> standing || contact || talk ? EvidenceKind.SUSPENDED : null;
            case KILL ->
                standing || contact
                        ? EvidenceKind.DEFUNCT
                        : talk && !base.equals("end") ? EvidenceKind.SUSPENDED : null;
            case CANCEL ->
                standing || contact ? EvidenceKind.SUSPENDED : noun == Nouns.Sense.NOTE ? null : EvidenceKind.CANCELLED;
        };
    }

    private static boolean isHeld(Nouns.Sense noun, String base) {
        return switch (noun) {
            case TALK -> true;
            case CONTACT -> !base.equals("continue");
            case LINE -> base.equals("use");
            case RELATION, TRIP, PUBLIC, MINOR, NOTE, AGAIN, IDIOM -> false;
        };
    }

    private void tell(Pair pair, Act act) {
        scene.discourse.note(pair);
        boolean line = act.noun().type() == Nouns.Sense.LINE;
        boolean ofStates = line || act.noun().type() == Nouns.Sense.RELATION;
        Pair parties = ofStates ? scene.discourse.statesOf(pair) : pair;
        if (line) scene.discourse.note(act.noun(), parties, scene.sentence().number());
        if (Modality.isUnreal(act.modality())) return;
        if (act.group().negated() || act.none()) {
            if (act.kind() == EvidenceKind.CONTACT) none(parties, act);
            return;
        }
        if (act.modality() == Modality.PLANNED) {
            plan(parties, act, line);
            return;
        }
        if (act.kind() == EvidenceKind.CONTACT && act.group().last()) {
            silences.last(parties, act.group().from(), act.trigger(), act.end(), "last:" + act.rule());
            return;
        }
        if (act.kind() == EvidenceKind.CONTACT && !isReported(parties, act)) return;
        TimeSpan when = when(act);
        if (when == null) return;
        Nouns.Noun over = act.kind() == EvidenceKind.CONTACT ? scene.lineBehind(act.end()) : null;
        if (over == null) scene.emit(parties, act.kind(), line, act.noun().name(), when, 0.9, act.rule());
        else scene.emit(scene.discourse.statesOf(pair), act.kind(), true, over.name(), when, 0.9, act.rule());
    }

    /** {@code have not had any contact}: without a date the silence is told all the same. */
    private void none(Pair pair, Act act) {
        boolean told = silences.sinceBehind(pair, act.end(), "not:" + act.rule());
        if (told || act.noun().type() != Nouns.Sense.CONTACT) return;
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", scene.timing().unknown(), 0.7, "not:" + act.rule());
    }

    /** When it was; null for what only explains the news: "after X had cut ties". */
    private @Nullable TimeSpan when(Act act) {
        VerbGroup group = act.group();
        boolean dated = scene.timing().dateOf(group.from(), act.trigger(), act.end()) != null;
        boolean behind = act.kind().isDeclaration() && !dated && isBackground(group);
        return behind ? null : scene.timing().when(act.kind(), group.from(), act.trigger(), act.end(), group.tense());
    }

    /** Whether the clause of the verb begins with "after" or the like, in a tense of the past. */
    private boolean isBackground(VerbGroup group) {
        if (group.tense() == Tense.PRESENT) return false;
        for (int at = group.from() - 1; at >= Math.max(scene.sentence().from() + 1, group.from() - 8); at--) {
            String word = scene.tokens.word(at);
            if (word.equals("after") || word.equals("since") || word.equals("when") || word.equals("which"))
                return true;
            if (word.equals(",") || word.equals(";") || word.equals("that")) return false;
        }
        return false;
    }

    private void plan(Pair pair, Act act, boolean line) {
        boolean good = act.kind() == EvidenceKind.CONTACT
                || act.kind() == EvidenceKind.OPENED
                || act.kind() == EvidenceKind.RESTORED;
        if (act.rule().startsWith("continue")) return;
        if (!good) {
            announce(pair, act, line);
            return;
        }
        if (act.kind().isDeclaration() && scene.isDone(pair, act.kind())) return;
        TimeSpan when = scene.timing().ahead(act.group().from(), act.trigger(), act.end());
        scene.emit(pair, EvidenceKind.PLANNED, line, act.noun().name(), when, 0.8, "planned:" + act.rule());
    }

    /** {@code X says it will cut the line}: announced by the side that does it, and as good as done. */
    private void announce(Pair pair, Act act, boolean line) {
        boolean standing = act.noun().type() != Nouns.Sense.TALK && act.noun().type() != Nouns.Sense.TRIP;
        Dates.Found date = scene.timing().dateOf(act.group().from(), act.trigger(), act.end());
        boolean ahead =
                date != null && date.from() > act.trigger() && !scene.timing().isToday(date);
        boolean off = act.kind() == EvidenceKind.CANCELLED;
        if (!(standing || off) || ahead || !isWill(act)) return;
        scene.emit(pair, act.kind(), line, act.noun().name(), scene.timing().now(), 0.6, "announced:" + act.rule());
    }

    private boolean isWill(Act act) {
        for (int at = act.group().from(); at < act.trigger(); at++) {
            String word = scene.tokens.word(at);
            if (word.equals("will") || word.equals("decided") || word.equals("decides") || word.equals("shall"))
                return true;
            if (word.equals("would") && isSaid(at)) return true;
        }
        return false;
    }

    /** {@code said it would}. */
    private boolean isSaid(int at) {
        for (int i = at - 1; i > Math.max(scene.sentence().from() - 1, at - REACH); i--) {
            if (scene.tokens.is(i, "said") || scene.tokens.is(i, "announced")) return true;
        }
        return false;
    }

    /** Not what a readout tells again of the contact that it is about. */
    private boolean isReported(Pair pair, Act act) {
        if (scene.timing().dateOf(act.group().from(), act.trigger(), act.end()) != null) return true;
        if (scene.timing().isSummary(act.group().from(), act.end())) return false;
        return !scene.discourse.isTold(pair) || act.group().tense() == Tense.PRESENT;
    }

    /** {@code X used the hotline to warn Y}. */
    private List<Pair> pairsOfUse(int behind, @Nullable Group subject) {
        if (subject == null || !scene.tokens.is(behind, "to")) return List.of();
        Phrases.Match<Inflected> verb =
                Verbs.ALL.at(scene.tokens, behind + 1, scene.sentence().to());
        Group told = verb == null ? null : scene.rightOf(verb.to());
        return told == null ? List.of() : scene.pairs(subject, told);
    }

    /** {@code X shuts the deconfliction line}: who is at the other end is for the catalog to tell. */
    private void tellOfOne(@Nullable Group subject, Act act) {
        if (subject == null || subject.members().size() != 1 || act.group().negated() || act.none()) return;
        if (Modality.isUnreal(act.modality())
                || act.modality() == Modality.PLANNED
                || !act.kind().isDeclaration()) return;
        List<Party> parties = scene.parties(subject, List.of());
        TimeSpan when = when(act);
        if (parties.size() != 1 || when == null) return;
        scene.emit(
                scene.discourse.stateOf(parties.getFirst()),
                act.kind(),
                act.noun().name(),
                when,
                0.7,
                "one-side:" + act.rule());
    }

    /** {@code X cancelled the trip}: the pair that was to meet, named before or behind. */
    private List<Pair> pairsOfCancelled(Phrases.Match<Noun> object, @Nullable Group subject) {
        if (nouns.hasComplement(object)) return List.of();
        List<Pair> found = new ArrayList<>();
        for (int at = object.to(); at < scene.sentence().to() && found.isEmpty(); at++) {
            Phrases.Match<Noun> noun =
                    Nouns.ALL.at(scene.tokens, at, scene.sentence().to());
            if (noun != null && noun.values().getFirst().type() == Nouns.Sense.TALK)
                found.addAll(nouns.pairs(noun, subject));
        }
        Pair before = scene.discourse.pair();
        Pair spokenOf = before != null ? before : scene.discourse.onlyPersons();
        if (!found.isEmpty() || subject == null || spokenOf == null) return found;
        for (Party party : scene.parties(subject, List.of())) if (spokenOf.has(party)) return List.of(spokenOf);
        return List.of();
    }
}
