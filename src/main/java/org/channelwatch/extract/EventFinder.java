package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Mention.Type;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.Verbs.Form;
import org.channelwatch.extract.Verbs.Inflected;
import org.channelwatch.extract.Verbs.Verb;
import org.jspecify.annotations.Nullable;

/** Reads one text, sentence by sentence, and finds what it tells of contacts and channels. */
final class EventFinder {
    private final Tokens tokens;
    private final Groups groups;
    private final Discourse discourse;
    private final Dates dates;
    private final java.time.Instant publishedAt;
    private final List<Event> events = new ArrayList<>();

    private Sentence sentence = new Sentence(0, 0, false, false, false);
    private List<Dates.Found> datesHere = List.of();
    private double doubt = 1;

    EventFinder(
            Tokens tokens, List<Mention> mentions, Discourse discourse, Dates dates, java.time.Instant publishedAt) {
        this.tokens = tokens;
        this.groups = new Groups(tokens, mentions);
        this.discourse = discourse;
        this.dates = dates;
        this.publishedAt = publishedAt;
    }

    List<Event> find(List<Sentence> sentences) {
        for (Sentence next : sentences) {
            sentence = next;
            datesHere = dates.find(tokens, next);
            doubt = doubt();
            if (!next.question()) read();
            note();
        }
        return events;
    }

    private double doubt() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Phrases.Match<Modality> match = Modality.at(tokens, i, sentence.to());
            if (match != null && match.values().getFirst() == Modality.WEAK) return 0.75;
        }
        return 1;
    }

    private void read() {
        int at = sentence.from();
        while (at < sentence.to()) {
            Mention mention = groups.startingAt(at);
            if (mention != null) {
                at = mention.to();
                continue;
            }
            at = trigger(at);
        }
    }

    /** Reads what is at the token and answers where to read on. */
    private int trigger(int at) {
        Phrases.Match<Inflected> verb = Verbs.ALL.at(tokens, at, sentence.to());
        Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, at, sentence.to());
        if (verb != null && (noun == null || isVerbHere(verb, noun))) {
            Inflected inflected = formHere(verb);
            Verbs.Class type = inflected.verb().type();
            if (type == Verbs.Class.CONTACT || type == Verbs.Class.STATE) return contactVerb(verb, inflected);
            int read = act(verb, inflected);
            return read < 0 ? verb.to() : read;
        }
        if (noun != null) {
            noun(noun);
            return noun.to();
        }
        return at + 1;
    }

    /** Tells the verb "call" from the noun. */
    private boolean isVerbHere(Phrases.Match<Inflected> verb, Phrases.Match<Noun> noun) {
        if (noun.to() > verb.to()) return false;
        String before = tokens.word(verb.from() - 1);
        if (before.equals("to")
                || Verbs.isHave(before)
                || before.equals("who")
                || before.equals("n't")
                || before.equals("not")) return true;
        boolean be = Verbs.isBe(before) && tokens.word(verb.from()).endsWith("ing");
        if (be || before.equals("will") || before.equals("would") || before.equals("should") || before.equals("could"))
            return true;
        Group subject = groups.leftOf(verb.from(), sentence.from());
        return subject != null || Modality.isAdverb(before);
    }

    /** Of the readings of a word the one that its auxiliaries call for. */
    private Inflected formHere(Phrases.Match<Inflected> verb) {
        Inflected chosen = verb.values().getFirst();
        for (Inflected inflected : verb.values()) {
            Noun next = nounAfter(verb.to());
            boolean line = next != null && (next.type() == Nouns.Class.LINE || next.type() == Nouns.Class.RELATION);
            if (inflected.verb().type() == Verbs.Class.OPEN && line) chosen = inflected;
            if (inflected.verb().type() == chosen.verb().type() && inflected.form() == Form.PAST) chosen = inflected;
        }
        return chosen;
    }

    private @Nullable Noun nounAfter(int at) {
        Phrases.Match<Noun> noun = objectNoun(at);
        return noun == null ? null : noun.values().getFirst();
    }

    // --------------------------------------------------------------------------------------------- X spoke to Y

    private int contactVerb(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(tokens, sentence, match.from(), inflected.form() == Form.GERUND);
        Group object = objectOf(match.to(), inflected.verb());
        boolean eachOther = object != null && isEachOther(object);
        boolean state = inflected.verb().type() == Verbs.Class.STATE;
        if (state && (!group.passive() || group.modality() != null)) return match.to();
        Group subject = groups.subjectOf(group.from(), sentence);
        if (subject == null && group.infinitive()) subject = groups.firstSubject(sentence, group.from());
        if (object != null && !eachOther && (state || !group.passive())) {
            if (subject != null) emitContact(match, inflected, group, subject, object);
            return object.to();
        }
        if (subject == null || (group.passive() && !state) || !inflected.verb().isJoint() || hasOtherObject(match.to()))
            return match.to();
        emitContact(match, inflected, group, subject, null);
        return match.to();
    }

    private boolean isEachOther(Group object) {
        return tokens.is(object.from(), "each")
                || (tokens.is(object.from(), "one") && tokens.is(object.from() + 1, "another"));
    }

    /** The other party behind a verb: {@code spoke [by phone] [on Friday] with Y}. */
    private @Nullable Group objectOf(int after, Verb verb) {
        if (verb.links().contains("-")) {
            Group direct = groups.rightOf(after, sentence.to());
            if (direct != null && !isNamedSomething(direct)) return direct;
        }
        for (int at = after; at < Math.min(after + 9, sentence.to()); at++) {
            String word = tokens.word(at);
            if (verb.links().contains(word)) {
                Group group = groups.rightOf(at + 1, sentence.to());
                if (group != null) return group;
                if (!isPartOfDate(at)) return null;
            }
            if (isStop(word)) return null;
        }
        return null;
    }

    /** {@code called Putin a war criminal}. */
    private boolean isNamedSomething(Group group) {
        String next = tokens.word(group.to());
        return next.equals("a") || next.equals("an") || next.equals("\"") || next.equals("the") || next.equals("'s");
    }

    private boolean hasOtherObject(int after) {
        for (int at = after; at < Math.min(after + 6, sentence.to()); at++) {
            String word = tokens.word(at);
            if (word.equals("to") || word.equals("with")) {
                return !(tokens.is(at + 1, "each") || tokens.is(at + 1, "one"));
            }
            if (isStop(word)) return false;
        }
        return false;
    }

    private static boolean isStop(String word) {
        return switch (word) {
            case ";",
                    ":",
                    ".",
                    "and",
                    "that",
                    "about",
                    "who",
                    "which",
                    "where",
                    "but",
                    "?",
                    "!",
                    "because",
                    "after",
                    "before",
                    "while" -> true;
            default -> false;
        };
    }

    private boolean isPartOfDate(int at) {
        for (Dates.Found date : datesHere) if (at >= date.from() && at < date.to()) return true;
        return false;
    }

    private void emitContact(
            Phrases.Match<Inflected> match,
            Inflected inflected,
            VerbGroup group,
            Group subject,
            @Nullable Group object) {
        Modality modality = conditional(subject.from(), group.modality());
        String rule = inflected.verb().base();
        List<Party[]> pairs = pairs(subject, object);
        if (pairs.isEmpty()) return;
        boolean last = group.last() || isLastAfter(match.to());
        int end = object == null ? match.to() : object.to();
        for (Party[] pair : pairs)
            contact(pair, inflected.verb().medium(), group, modality, last, match.from(), end, rule);
    }

    private void contact(
            Party[] pair,
            @Nullable String medium,
            VerbGroup group,
            @Nullable Modality modality,
            boolean last,
            int trigger,
            int end,
            String rule) {
        if (modality == Modality.WISHED || modality == Modality.CONDITIONAL) return;
        if (group.negated()) {
            noContact(pair, medium, group, end, rule);
            return;
        }
        if (modality == Modality.PLANNED) {
            emit(
                    pair,
                    EvidenceKind.PLANNED,
                    medium,
                    medium == null ? "" : medium,
                    future(trigger, end),
                    0.8,
                    "planned:" + rule);
            return;
        }
        Dates.Found date = dateOf(trigger, end);
        if (last) {
            if (date == null) return;
            emit(pair, EvidenceKind.NO_CONTACT, medium, "", cut(date.span()), 0.9, "last:" + rule);
        }
        TimeSpan when =
                date == null ? dates.now() : date.vague() ? TimeSpan.unknownBefore(publishedAt) : cut(date.span());
        emit(pair, EvidenceKind.CONTACT, medium, medium == null ? "" : medium, when, 0.9, "contact:" + rule);
    }

    /** {@code have not spoken since February 12}, {@code for 24 days}. */
    private void noContact(Party[] pair, @Nullable String medium, VerbGroup group, int end, String rule) {
        for (int at = end; at < sentence.to(); at++) {
            String word = tokens.word(at);
            if (word.equals("since")) {
                Dates.Found date = dateAfter(at, 5);
                if (date != null)
                    emit(pair, EvidenceKind.NO_CONTACT, medium, "", cut(date.span()), 0.9, "not-since:" + rule);
                return;
            }
            if (word.equals("for") || word.equals("in")) {
                Dates.Found length = dates.duration(tokens, at + 1, sentence.to());
                if (length != null) {
                    emit(pair, EvidenceKind.NO_CONTACT, medium, "", cut(length.span()), 0.9, "not-for:" + rule);
                    return;
                }
            }
            if (word.equals(";") || word.equals(",") || word.equals("but")) return;
        }
    }

    private boolean isLastAfter(int at) {
        return tokens.is(at, "last")
                && !tokens.word(at + 1)
                        .matches("week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday");
    }

    /** Conditions and refusals before the subject govern what follows it. */
    private @Nullable Modality conditional(int subject, @Nullable Modality modality) {
        for (int at = subject - 1; at >= Math.max(sentence.from(), subject - 4); at--) {
            String word = tokens.word(at);
            if (word.equals(",") || word.equals(";") || word.equals("\"")) break;
            Phrases.Match<Modality> match = Modality.endingAt(tokens, at + 1, sentence.from());
            if (match == null) continue;
            Modality found = match.values().getFirst();
            if (found == Modality.CONDITIONAL || found == Modality.WISHED) return found;
        }
        return modality;
    }

    // ------------------------------------------------------------------------- X held talks with Y, X cut the hotline

    private Phrases.@Nullable Match<Noun> objectNoun(int after) {
        for (int at = after; at < Math.min(after + 9, sentence.to()); at++) {
            Mention mention = groups.startingAt(at);
            if (mention != null && mention.type() != Type.ADJECTIVE) return null;
            if (mention != null) {
                at = mention.to() - 1;
                continue;
            }
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, at, sentence.to());
            if (noun != null) return lastOfCompound(noun);
            String word = tokens.word(at);
            if (isStop(word) && !word.equals("and")
                    || word.equals(",")
                    || Groups.isPreposition(word) && !word.equals("of")) return null;
        }
        return null;
    }

    private Phrases.Match<Noun> lastOfCompound(Phrases.Match<Noun> noun) {
        Phrases.Match<Noun> next = Nouns.ALL.at(tokens, noun.to(), sentence.to());
        return next == null ? noun : next;
    }

    private int act(Phrases.Match<Inflected> match, Inflected inflected) {
        Phrases.Match<Noun> object = objectNoun(match.to());
        if (object == null) return -1;
        VerbGroup group = VerbGroup.of(tokens, sentence, match.from(), inflected.form() == Form.GERUND);
        Noun noun = object.values().getFirst();
        Group subject = groups.subjectOf(group.from(), sentence);
        if (subject == null) subject = groups.firstSubject(sentence, group.from());
        EvidenceKind kind = kindOf(inflected.verb().type(), noun.type());
        if (kind == null) return -1;
        List<Party[]> pairs = pairsOfNoun(object, subject);
        if (pairs.isEmpty() && kind == EvidenceKind.CANCELLED) pairs = pairsOfCancelled(subject);
        Modality modality = subject == null ? group.modality() : conditional(subject.from(), group.modality());
        String rule = inflected.verb().base() + ":" + noun.name();
        for (Party[] pair : pairs) declare(pair, kind, noun, group, modality, match.from(), object.to(), rule);
        return object.to();
    }

    private static @Nullable EvidenceKind kindOf(Verbs.Class verb, Nouns.Class noun) {
        boolean standing = noun == Nouns.Class.LINE || noun == Nouns.Class.RELATION;
        return switch (verb) {
            case CONTACT, STATE -> null;
            case HOLD -> noun == Nouns.Class.TALK || noun == Nouns.Class.CONTACT ? EvidenceKind.CONTACT : null;
            case CONFIRM -> noun == Nouns.Class.TALK ? EvidenceKind.CONTACT : null;
            case OPEN -> standing ? EvidenceKind.OPENED : noun == Nouns.Class.TALK ? EvidenceKind.CONTACT : null;
            case RESTORE ->
                standing || noun == Nouns.Class.CONTACT
                        ? EvidenceKind.RESTORED
                        : noun == Nouns.Class.TALK ? EvidenceKind.CONTACT : null;
            case SUSPEND -> noun == Nouns.Class.TRIP ? null : EvidenceKind.SUSPENDED;
            case KILL -> standing || noun == Nouns.Class.CONTACT ? EvidenceKind.DEFUNCT : null;
            case CANCEL -> standing ? EvidenceKind.SUSPENDED : EvidenceKind.CANCELLED;
        };
    }

    private void declare(
            Party[] pair,
            EvidenceKind kind,
            Noun noun,
            VerbGroup group,
            @Nullable Modality modality,
            int trigger,
            int end,
            String rule) {
        if (modality == Modality.WISHED || modality == Modality.CONDITIONAL) return;
        String medium = noun.type() == Nouns.Class.RELATION ? "relation" : noun.medium();
        if (group.negated()) {
            if (kind == EvidenceKind.CONTACT) noContact(pair, medium, group, end, rule);
            return;
        }
        if (modality == Modality.PLANNED) {
            boolean good = kind == EvidenceKind.CONTACT || kind == EvidenceKind.OPENED || kind == EvidenceKind.RESTORED;
            if (good)
                emit(pair, EvidenceKind.PLANNED, medium, noun.name(), future(trigger, end), 0.8, "planned:" + rule);
            return;
        }
        Dates.Found date = dateOf(trigger, end);
        TimeSpan when =
                date == null ? dates.now() : date.vague() ? TimeSpan.unknownBefore(publishedAt) : cut(date.span());
        emit(pair, kind, medium, noun.name(), when, 0.9, rule);
    }

    /** The parties of a noun: {@code between X and Y}, {@code with Y} and the subject, {@code X–Y talks}, or a joint subject. */
    private List<Party[]> pairsOfNoun(Phrases.Match<Noun> noun, @Nullable Group subject) {
        Group complement = complement(noun.to());
        if (complement != null) {
            boolean between = tokens.is(complement.from() - 1, "between") || tokens.is(complement.from() - 1, "of");
            if (between || subject == null) return pairs(complement, null);
            return pairs(subject, complement);
        }
        List<Party[]> compound = compound(noun.from());
        if (!compound.isEmpty()) return compound;
        return subject == null ? List.of() : pairs(subject, null);
    }

    /** {@code hotline [in W] with Y}, {@code talks between X and Y}. */
    private @Nullable Group complement(int after) {
        for (int at = after; at < Math.min(after + 12, sentence.to()); at++) {
            String word = tokens.word(at);
            if (word.equals("with") || word.equals("between")) return groups.rightOf(at + 1, sentence.to());
            if (isStop(word) && !word.equals("and")) return null;
        }
        return null;
    }

    /** {@code the Russian-Ukrainian talks}. */
    private List<Party[]> compound(int noun) {
        List<Party> found = new ArrayList<>();
        for (int at = Math.max(sentence.from(), noun - 6); at < noun; at++) {
            Mention mention = groups.startingAt(at);
            if (mention == null || mention.country() == null || mention.to() > noun) continue;
            boolean hyphen = tokens.isHyphenated(mention.to()) || tokens.isHyphenated(mention.from());
            if (hyphen) found.add(discourse.state(mention.country()));
        }
        if (found.size() != 2 || found.get(0).isSameSideAs(found.get(1))) return List.of();
        return List.<Party[]>of(new Party[] {found.get(0), found.get(1)});
    }

    /** {@code X cancelled the trip}: the pair that was to meet. */
    private List<Party[]> pairsOfCancelled(@Nullable Group subject) {
        List<Party> pair = discourse.pair();
        if (subject == null || pair.size() != 2) return List.of();
        for (Mention member : subject.members()) {
            for (Party party : discourse.resolve(member, List.of())) {
                if (party.equals(pair.get(0)) || party.equals(pair.get(1)))
                    return List.<Party[]>of(new Party[] {pair.get(0), pair.get(1)});
            }
        }
        return List.of();
    }

    // -------------------------------------------------------------------------- the hotline between X and Y is defunct

    private void noun(Phrases.Match<Noun> match) {
        Noun noun = match.values().getFirst();
        Group complement = complement(match.to());
        List<Party[]> pairs = complement == null ? compound(match.from()) : pairs(complement, null);
        if (pairs.isEmpty() && tokens.is(match.to(), "with") && complement != null) return;
        int after = complement == null ? match.to() : complement.to();
        for (Party[] pair : pairs) predicate(pair, noun, match.from(), after);
    }

    private void predicate(Party[] pair, Noun noun, int trigger, int after) {
        boolean negated = false;
        boolean planned = false;
        for (int at = after; at < Math.min(after + 9, sentence.to()); at++) {
            String word = tokens.word(at);
            if (word.equals("not") || word.equals("n't") || word.equals("never")) negated = true;
            if (word.equals("will") || word.equals("to")) planned = true;
            if (word.equals("defunct") || word.equals("dead") || word.equals("inoperative")) {
                if (!negated && !planned && isStanding(noun)) {
                    emit(pair, EvidenceKind.DEFUNCT, noun.medium(), noun.name(), dates.now(), 0.9, "state:" + word);
                }
                return;
            }
            if (word.equals("place") && negated) {
                noContactNoun(pair, noun, at + 1);
                return;
            }
            if (isStop(word)) return;
        }
    }

    private static boolean isStanding(Noun noun) {
        return noun.type() == Nouns.Class.LINE
                || noun.type() == Nouns.Class.RELATION
                || noun.type() == Nouns.Class.CONTACT;
    }

    private void noContactNoun(Party[] pair, Noun noun, int from) {
        for (int at = from; at < Math.min(from + 4, sentence.to()); at++) {
            Dates.Found length = dates.duration(tokens, at, sentence.to());
            if (length == null) continue;
            emit(pair, EvidenceKind.NO_CONTACT, noun.medium(), "", cut(length.span()), 0.8, "no:" + noun.name());
            return;
        }
    }

    // ------------------------------------------------------------------------------------------------------ parts

    /** Every pair across the two groups, or within the first where there is no second; never of one side. */
    private List<Party[]> pairs(Group first, @Nullable Group second) {
        List<Party> left = parties(first, List.of());
        List<Party[]> pairs = new ArrayList<>();
        if (second == null) {
            for (int i = 0; i < left.size(); i++)
                for (int j = i + 1; j < left.size(); j++) add(pairs, left.get(i), left.get(j));
            return pairs;
        }
        for (Party other : parties(second, left)) for (Party one : left) add(pairs, one, other);
        return pairs;
    }

    private static void add(List<Party[]> pairs, Party first, Party second) {
        if (!first.isSameSideAs(second) && first.person() == second.person()) pairs.add(new Party[] {first, second});
    }

    private List<Party> parties(Group group, List<Party> others) {
        List<Party> parties = new ArrayList<>();
        for (Mention member : group.members()) {
            List<Party> context = new ArrayList<>(others);
            context.addAll(parties);
            parties.addAll(discourse.resolve(member, context));
        }
        return parties;
    }

    private Dates.@Nullable Found dateOf(int trigger, int end) {
        Dates.Found best = null;
        for (Dates.Found date : datesHere) {
            if (date.from() >= trigger && date.from() < end + 12 && !crosses(end, date.from())) return date;
            if (date.to() <= trigger && trigger - date.to() < 25)
                best = best == null || sentence.from() + 2 >= date.from() ? date : best;
        }
        return best != null && (best.from() <= sentence.from() + 2 || trigger - best.to() < 4) ? best : null;
    }

    private boolean crosses(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = tokens.word(at);
            if (word.equals(";")
                    || word.equals("after")
                    || word.equals("before")
                    || word.equals("since")
                    || word.equals("that")) return true;
            if (word.equals("and") && to - at > 1 && Verbs.ALL.at(tokens, at + 1, sentence.to()) != null) return true;
        }
        return false;
    }

    private Dates.@Nullable Found dateAfter(int at, int reach) {
        for (Dates.Found date : datesHere) if (date.from() > at && date.from() <= at + reach) return date;
        return null;
    }

    private TimeSpan cut(TimeSpan span) {
        return span.cutAt(publishedAt);
    }

    private TimeSpan future(int trigger, int end) {
        Dates.Found date = dateOf(trigger, end);
        return date == null ? dates.now() : date.span();
    }

    private void emit(
            Party[] pair,
            EvidenceKind kind,
            @Nullable String medium,
            String cue,
            TimeSpan when,
            double confidence,
            String rule) {
        String quote = tokens.slice(sentence.from(), sentence.to());
        events.add(new Event(pair[0], pair[1], kind, medium, cue, when, quote, confidence * doubt, rule));
        discourse.note(pair[0], pair[1]);
    }

    /** Remembers whom the sentence named. */
    private void note() {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention == null || mention.type() == Type.ADJECTIVE) continue;
            Group group = groups.rightOf(at, sentence.to());
            if (group == null) continue;
            List<Party> parties = mention.type() == Type.PERSON || mention.type() == Type.STATE
                    ? parties(group, List.of())
                    : List.of();
            if (parties.size() == 2 && !parties.get(0).isSameSideAs(parties.get(1)))
                discourse.note(parties.get(0), parties.get(1));
            parties.forEach(discourse::note);
            at = group.to() - 1;
        }
    }
}
