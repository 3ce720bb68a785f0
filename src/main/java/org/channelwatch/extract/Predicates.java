package org.channelwatch.extract;

import java.util.List;
import java.util.Locale;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Form;
import org.channelwatch.extract.Verbs.Inflected;
import org.jspecify.annotations.Nullable;

/** Reads what is said behind a noun and its parties: the hotline "is dead", the talks "took place", the ties "were cut". */
final class Predicates {
    private static final int REACH = 12;
    private static final Phrases<Predicate> PHRASES = phrases();

    private final Scene scene;
    private final Silences silences;
    private final Openings openings;

    /** See {@code predicates.txt}. */
    private enum Predicate {
        HAPPENED,
        OFF,
        DEAD,
        OPENED,
        ALIVE,
        USED
    }

    /** A noun of a pair, and how it is said of it. */
    private record Said(Pair pair, Noun noun, int from, int at, int end, Tense tense, boolean negated) {
        boolean isStanding() {
            return noun.type() == Nouns.Sense.LINE || noun.type() == Nouns.Sense.RELATION;
        }

        boolean isLine() {
            return noun.type() == Nouns.Sense.LINE;
        }

        boolean isTalk() {
            return noun.type() == Nouns.Sense.TALK;
        }
    }

    Predicates(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
        this.openings = new Openings(scene);
    }

    /**
     * Reads on behind the noun phrase.
     *
     * @param from the noun
     * @param end the token after its parties
     */
    void read(Pair pair, Noun noun, int from, int end) {
        boolean be = false;
        boolean negated = false;
        boolean planned = false;
        Tense tense = Tense.PRESENT;
        int behind = behindAside(end);
        int limit = Math.min(behind + REACH, scene.sentence().to());
        for (int at = behind; at < limit; at++) {
            String word = scene.tokens.word(at);
            Phrases.Match<Predicate> predicate =
                    PHRASES.longest(scene.tokens, at, scene.sentence().to());
            Phrases.Match<Inflected> verb =
                    Verbs.ALL.at(scene.tokens, at, scene.sentence().to());
            Modality modality = modalityAt(at);
            if (Modality.isUnreal(modality)) return;
            planned |= modality == Modality.PLANNED || isInfinitive(at);
            if (be && isSchedule(word) && !(word.equals("set") && scene.tokens.is(at + 1, "up"))) {
                plan(new Said(pair, noun, from, at, at + 1, tense, negated));
                return;
            }
            tense = tense(word, tense);
            EvidenceKind opened = verb == null || be ? null : openings.kindOf(noun, verb, planned);
            if (verb != null && opened != null) {
                byItself(new Said(pair, noun, from, at, verb.to(), tense, negated), verb, opened, planned);
                return;
            }
            if (predicate != null || (be && verb != null && isParticiple(verb))) {
                int to = predicate != null ? predicate.to() : verb == null ? at + 1 : verb.to();
                Said said = new Said(pair, noun, from, at, to, tense, negated);
                boolean off = isCalledOff(verb)
                        || (predicate != null && predicate.values().getFirst() == Predicate.OFF);
                if (planned && !off && !negated) plan(said);
                else if (predicate != null && !(be && verb != null && !said.isTalk()))
                    tell(said, predicate.values().getFirst());
                else if (verb != null) passive(said, verb);
                return;
            }
            negated |= word.equals("not") || word.equals("n't") || word.equals("never");
            be = Verbs.isBe(word) || (be && keepsPassive(at));
            if (FunctionWords.isStop(word) || (word.equals(",") && !be) || (word.equals("and") && !be)) return;
        }
    }

    /** {@code the embassy reopened}, {@code the hotline will open on Monday}. */
    private void byItself(Said said, Phrases.Match<Inflected> verb, EvidenceKind kind, boolean planned) {
        Inflected inflected = verb.values().getFirst();
        if (said.negated()) return;
        String rule = inflected.verb().base() + ":" + said.noun().name();
        Tense tense = inflected.form() == Form.PAST ? past(said.tense()) : said.tense();
        Said whole = new Said(said.pair(), said.noun(), said.from(), said.at(), said.end(), tense, false);
        if (!planned) emit(whole, kind, rule);
        else if (kind == EvidenceKind.OPENED || kind == EvidenceKind.RESTORED) announce(whole, rule);
    }

    private void announce(Said said, String rule) {
        TimeSpan when = scene.timing().ahead(said.from(), said.at(), said.end());
        scene.emit(said.pair(), EvidenceKind.PLANNED, said.isLine(), said.noun().name(), when, 0.8, "planned:" + rule);
    }

    /** {@code were on Friday completely cut}, but not {@code are in a phase of renewed warmth}. */
    private boolean keepsPassive(int at) {
        String word = scene.tokens.word(at);
        boolean article = word.equals("a") || word.equals("an") || word.equals("of");
        return !article;
    }

    /** {@code talks with Y to resume}. */
    private boolean isInfinitive(int at) {
        return scene.tokens.is(at, "to")
                && PHRASES.longest(scene.tokens, at + 1, scene.sentence().to()) != null;
    }

    /** {@code the talks, scheduled for Monday, were}: the token of the verb; the same token where nothing stands between. */
    private int behindAside(int end) {
        if (scene.tokens.is(end, "that") || scene.tokens.is(end, "which")) return behindClause(end);
        if (!scene.tokens.is(end, ",")) return end;
        for (int at = end + 1; at < Math.min(end + REACH, scene.sentence().to()); at++) {
            if (scene.tokens.is(at, ",")) return isPredicate(at + 1) ? at + 1 : end;
        }
        return end;
    }

    private boolean isPredicate(int at) {
        return Verbs.isAuxiliary(scene.tokens.word(at))
                || PHRASES.longest(scene.tokens, at, scene.sentence().to()) != null;
    }

    /** {@code a meeting that was planned for May has been}: the token "has". */
    private int behindClause(int that) {
        if (!Verbs.isAuxiliary(scene.tokens.word(that + 1))) return that;
        for (int at = that + 3; at < Math.min(that + REACH, scene.sentence().to()); at++)
            if (Verbs.isHave(scene.tokens.word(at)) || Verbs.isBe(scene.tokens.word(at))) return at;
        return that;
    }

    /** {@code is planned for Monday}. */
    private static boolean isSchedule(String word) {
        return switch (word) {
            case "planned", "scheduled", "expected", "slated", "due", "set" -> true;
            default -> false;
        };
    }

    private @Nullable Modality modalityAt(int at) {
        Phrases.Match<Modality> match =
                Modality.at(scene.tokens, at, scene.sentence().to());
        return match == null ? null : match.values().getFirst();
    }

    private static Tense tense(String word, Tense before) {
        return switch (word) {
            case "was", "were", "did" -> Tense.PAST;
            case "has", "have" -> Tense.PERFECT;
            case "had" -> Tense.PAST_PERFECT;
            default -> word.endsWith("ed") || word.equals("took") || word.equals("began") ? past(before) : before;
        };
    }

    private static Tense past(Tense before) {
        return before == Tense.PRESENT ? Tense.PAST : before;
    }

    private static boolean isParticiple(Phrases.Match<Inflected> verb) {
        return verb.values().stream()
                .anyMatch(inflected -> inflected.form() == Form.PARTICIPLE || inflected.form() == Form.PAST);
    }

    private static boolean isCalledOff(Phrases.@Nullable Match<Inflected> verb) {
        return verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL;
    }

    private void plan(Said said) {
        if (said.negated() || !said.isTalk()) return;
        TimeSpan when = scene.timing().ahead(said.from(), said.at(), said.end());
        scene.emit(
                said.pair(),
                EvidenceKind.PLANNED,
                false,
                "",
                when,
                0.8,
                "planned:" + said.noun().name());
    }

    private void tell(Said said, Predicate predicate) {
        String rule = said.noun().name() + ":" + predicate.name().toLowerCase(Locale.ROOT);
        switch (predicate) {
            case HAPPENED -> happened(said, rule);
            case OFF -> {
                if (!said.negated() && said.isTalk()) emit(said, EvidenceKind.CANCELLED, rule);
            }
            case DEAD -> {
                boolean lasting = said.isStanding() || said.noun().type() == Nouns.Sense.CONTACT;
                if (!said.negated()) emit(said, lasting ? EvidenceKind.DEFUNCT : EvidenceKind.SUSPENDED, rule);
            }
            case OPENED -> {
                if (!said.negated() && said.isLine()) emit(said, EvidenceKind.OPENED, rule);
            }
            case USED -> used(said, rule);
            case ALIVE -> {
                if (!said.negated() && !said.isTalk()) emit(said, EvidenceKind.RESTORED, rule);
            }
        }
    }

    private void happened(Said said, String rule) {
        boolean contact = said.noun().type() == Nouns.Sense.CONTACT && rule.endsWith("happened");
        if (!said.isTalk() && !contact) return;
        if (!said.negated()) {
            emit(said, EvidenceKind.CONTACT, rule);
            return;
        }
        if (isAhead(said.end())) {
            emit(said, EvidenceKind.CANCELLED, "not:" + rule);
            return;
        }
        TimeSpan since = silences.lengthBehind(said.end(), REACH);
        if (since == null && isArranged(said)) emit(said, EvidenceKind.CANCELLED, "not:" + rule);
        if (since == null) return;
        scene.emit(
                said.pair(),
                EvidenceKind.NO_CONTACT,
                false,
                "",
                since,
                0.8,
                "no:" + said.noun().name());
    }

    /** {@code has not been used since May}, {@code was used on Monday}. */
    private void used(Said said, String rule) {
        if (!said.isLine()) return;
        if (!said.negated()) {
            boolean dated = scene.timing().dates().of(said.from(), said.at(), said.end()) != null;
            if (dated && said.tense() == Tense.PAST) emit(said, EvidenceKind.CONTACT, rule);
            return;
        }
        TimeSpan since = silences.lengthBehind(said.end(), REACH);
        if (since == null) return;
        scene.emit(said.pair(), EvidenceKind.NO_CONTACT, true, said.noun().name(), since, 0.8, "not:" + rule);
    }

    /** {@code the meeting planned for Monday did not take place}. */
    private boolean isArranged(Said said) {
        for (int at = Math.max(scene.sentence().from(), said.from() - 3); at < said.at(); at++)
            if (isSchedule(scene.tokens.word(at))) return true;
        return false;
    }

    /** {@code will not take place}. */
    private boolean isAhead(int end) {
        for (int at = end - 1; at > end - 6; at--)
            if (scene.tokens.is(at, "will") || scene.tokens.is(at, "would")) return true;
        return false;
    }

    private void passive(Said said, Phrases.Match<Inflected> verb) {
        for (Inflected inflected : verb.values()) {
            String base = inflected.verb().base();
            EvidenceKind kind =
                    ActKinds.kindOf(inflected.verb().type(), said.noun().type(), base);
            if (kind == null || said.negated()) continue;
            emit(said, kind, "passive:" + base + ":" + said.noun().name());
            return;
        }
    }

    private void emit(Said said, EvidenceKind kind, String rule) {
        boolean told = scene.discourse.isTold(said.pair()) && kind == EvidenceKind.CONTACT;
        if (told && scene.timing().dates().of(said.from(), said.at(), said.end()) == null) return;
        boolean lasting = kind.isDeclaration() && said.tense() == Tense.PERFECT;
        Tense tense = lasting ? Tense.PRESENT : said.tense();
        TimeSpan since = kind.isDeclaration() ? silences.sinceAt(said.end()) : null;
        TimeSpan when = since != null ? since : scene.timing().when(kind, said.from(), said.at(), said.end(), tense);
        scene.emit(said.pair(), kind, said.isLine(), said.noun().name(), when, 0.85, rule);
    }

    private static Phrases<Predicate> phrases() {
        Phrases<Predicate> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("predicates.txt", 2)) {
            Predicate predicate = Predicate.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT));
            line.get(1).forEach(phrase -> phrases.add(phrase, predicate));
        }
        return phrases;
    }
}
