package org.channelwatch.extract.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.ClausesOfTime;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks that a sentence on something else recalls or looks forward to: {@code the summit of X and Y on May 3}, {@code his call with Y
 * yesterday}, {@code their recent talks}. It takes a date, or a word such as "recent", to tell that they were.
 */
final class RecalledTalks {
    private static final Set<String> COUNTED = Words.of("counted");
    private static final Set<String> SUBJECTS = Words.of("what talks will do");
    private static final Set<String> ARRANGED = Words.of("arranged before a day");
    private static final Set<String> HELD = Words.of("held before a day");
    private static final Set<String> EARLIER = Words.of("of the day so far");
    private static final int NEAR = 4;

    private final Scene scene;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;
    private final Outcomes outcomes;
    private final GrantedTalks granted;

    RecalledTalks(Scene scene) {
        this.scene = scene;
        this.phrases = new OccasionPhrases(scene);
        this.times = new OccasionTimes(scene);
        this.outcomes = new Outcomes(scene, phrases, times);
        this.granted = new GrantedTalks(scene, phrases, times);
    }

    /** {@code the summit of X and Y on May 3}; answers whether that tells anything of the pair. */
    boolean read(Pair pair, Phrases.Match<Noun> noun, int end) {
        if (!isOccasion(noun) || !pair.isOfOneRank() || scene.hasToldOfContact(pair)) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        Dates.Found date = phrases.dateOf(phrase, noun, end);
        boolean outcome = outcomes.tell(
                pair,
                phrase,
                end,
                date != null && !date.vague() && !scene.published().isAhead(date, false));
        scene.takeForGranted(outcome || (phrase.definite() && date != null && !times.isDoubted(noun.from(), date)));
        boolean read = tell(pair, noun, end, phrase, date, outcome);
        scene.takeForGranted(false);
        return read;
    }

    /** {@code since X's last conversation with Y}: who says so knows that there was one; of persons, for states have many. */
    void readLast(Pair pair, Phrases.Match<Noun> noun) {
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        if (!phrase.definite() || !pair.isOfPersons() || scene.discourse().isTold(pair)) return;
        if (times.isOpen(phrase.from(), noun.from())) return;
        scene.takeForGranted(true);
        emit(pair, scene.published().unknown(), Event.RECALLED + noun.value().name());
        scene.takeForGranted(false);
    }

    private boolean tell(
            Pair pair,
            Phrases.Match<Noun> noun,
            int end,
            OccasionPhrases.Phrase phrase,
            Dates.@Nullable Found date,
            boolean outcome) {
        String rule = Event.RECALLED + noun.value().name();
        boolean arranged = date != null && scene.tokens().hasAny(ARRANGED, end, date.from());
        if (date != null && (arranged || times.isPrepared(phrase.from()))) return plan(pair, date, rule);
        if (date != null && date.to() == phrase.from() && scene.published().isAhead(date)) {
            boolean doubted = !times.isPromised(noun.from()) && times.isDoubted(noun.from(), date);
            return !doubted && plan(pair, date, rule); // "tomorrow's talks with Y"
        }
        boolean was = phrase.definite() && ClausesOfTime.behindWas(scene.tokens(), end) > end;
        if (!outcome && !was && times.isOpen(phrase.from(), noun.from())) return false;
        if (date == null) {
            boolean soon = isToCome(end) || times.isWithinPromise(phrase.from());
            if (phrase.definite() && pair.isOfPersons() && soon && !scene.hasTold(pair)) return planSoon(pair, rule);
            boolean over = was
                    || outcome
                    || times.isRecent(phrase.from(), noun.from())
                    || isKnown(pair, noun, phrase)
                    || isReported(pair, noun, phrase)
                    || granted.isOne(pair, phrase);
            return over && emit(pair, scene.published().unknown(), rule);
        }
        if (date.vague()) return was && emit(pair, scene.published().unknown(), rule);
        boolean over = scene.tokens().hasAny(HELD, end, date.from());
        boolean gone = times.isPast() || scene.tokens().is(date.from() - 1, "earlier");
        boolean ahead = (scene.published().isAhead(date, false)
                        && !(gone && scene.published().isToday(date)))
                || (times.isPromised(noun.from()) && scene.published().isAhead(date, true));
        if (ahead && !over && isBehindDeed(phrase.from()))
            return emit(pair, scene.published().cut(date.span()), rule);
        if (ahead && !over) return phrase.definite() && plan(pair, date, rule);
        boolean told = phrase.definite() || date.span().precision() == Precision.DAY;
        boolean behind = scene.published().isBehind(date.span())
                || scene.tokens().hasAny(EARLIER, date.from(), date.to())
                || (scene.published().isToday(date) && times.isPast());
        boolean past = over || outcome || (told && behind && !times.isExpected(date));
        return past && emit(pair, scene.published().cut(date.span()), rule);
    }

    /** {@code opened it after [their summit in May]}: which was before. */
    private boolean isBehindDeed(int phrase) {
        boolean behind =
                scene.tokens().is(phrase - 1, "after") || scene.tokens().is(phrase - 1, "following");
        return behind && times.isPast();
    }

    /** {@code in his call with Y she said}, {@code following her talks with Y}: one of which a speaker tells the first time, as of something that was. */
    private boolean isKnown(Pair pair, Phrases.Match<Noun> noun, OccasionPhrases.Phrase phrase) {
        boolean ofSpeech = scene.sentence().spoken() && scene.discourse().own().country() != null;
        boolean told = scene.discourse().isTold(pair)
                || scene.events().isDone(pair, EvidenceKind.PLANNED)
                || !scene.timing().dates().all().isEmpty();
        if (!ofSpeech || scene.sentence().question() || told || !pair.isOfPersons() || times.isPromised(noun.from()))
            return false;
        if (isCounted(noun.from())) return times.isNotAhead();
        if (!phrase.definite()) return false;
        int before = scene.tokens().is(phrase.from() - 1, "both") ? phrase.from() - 2 : phrase.from() - 1;
        return switch (scene.tokens().word(before)) {
            case "in", "during", "from", "after", "following", "by", "including", "since" -> times.isNotAhead();
            default -> false;
        };
    }

    /** {@code told Z about his talks with Y}; not {@code briefed Z on his call with Y}, which was just held. */
    private boolean isReported(Pair pair, Phrases.Match<Noun> noun, OccasionPhrases.Phrase phrase) {
        boolean onCall = isCall(noun) && scene.tokens().is(phrase.from() - 1, "on");
        return !onCall
                && pair.isOfPersons()
                && times.isReported(phrase.from())
                && times.isNotAhead()
                && !scene.discourse().isTold(pair);
    }

    /** {@code his nine calls with Y}, {@code several calls}: who counts them knows that they were. */
    boolean isCounted(int noun) {
        if (!scene.tokens().word(noun).endsWith("s")) return false;
        for (int at = noun - 1; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            if (DateWords.number(scene.tokens(), at) > 1
                    || COUNTED.contains(scene.tokens().word(at))) return true;
            if (scene.tokens().isPreposition(at) || scene.tokens().isMark(at)) return false;
        }
        return false;
    }

    /** {@code their meeting on May 3}, {@code their recent meeting}: of the two who are spoken of. */
    boolean readTheirs(Phrases.Match<Noun> noun) {
        Group owners = scene.doers().first(noun.from());
        int owner = phrases.of(noun.from()).from();
        boolean their = scene.tokens().is(owner, "their") || phrases.isOfBoth(owner);
        if (their && owners != null && owners.members().size() > 1) return readOf(owners, noun);
        Pair last = scene.discourse().pair();
        Pair spokenOf =
                last == null || last.isOfOneRank() ? last : scene.discourse().personPair();
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        if (their && spokenOf == null) spokenOf = personsBefore(noun.from());
        if (their && spokenOf == null && isCall(noun))
            spokenOf = scene.discourse().antecedents().presidentAndLeader();
        if (!their && isOfOnly(spokenOf) && isDatedBefore(phrase, noun.from())) their = true;
        if (spokenOf == null || !isOccasion(noun) || !their) return false;
        boolean talk = noun.value().type() == Nouns.Sense.TALK && spokenOf.isOfPersons();
        boolean over = talk && times.isRecent(phrase.from(), noun.from());
        return (over || phrases.dateOf(phrase, noun, noun.to()) != null) && read(spokenOf, noun, noun.to());
    }

    /** {@code their phone call}: nobody else takes part. */
    private static boolean isCall(Phrases.Match<Noun> noun) {
        return "call".equals(noun.value().medium());
    }

    /** Whether no other persons are named than the two who have spoken: {@code the May 3 meeting} was theirs. */
    private boolean isOfOnly(@Nullable Pair pair) {
        Pair only = scene.discourse().cast().onlyPersons();
        return pair != null
                && only != null
                && pair.isSameAs(only)
                && scene.discourse().isTold(pair);
    }

    private boolean isDatedBefore(OccasionPhrases.Phrase phrase, int noun) {
        if (!scene.tokens().is(phrase.from(), "the")) return false;
        return scene.timing().dates().all().stream()
                .anyMatch(date -> date.from() > phrase.from()
                        && date.to() == noun
                        && date.span().precision() == Precision.DAY);
    }

    /** {@code What did X tell Y in their call?}: the two persons that the sentence names before. */
    private @Nullable Pair personsBefore(int noun) {
        List<Party> persons = new ArrayList<>();
        for (int at = scene.sentence().from(); at < noun; at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null) continue;
            boolean named = mention.type() == Referent.PERSON || mention.type() == Referent.OFFICE;
            if (named) persons.addAll(scene.discourse().resolve(mention, persons));
        }
        boolean two = persons.size() == 2 && !persons.getFirst().isSameSideAs(persons.getLast());
        return two && persons.getFirst().person() && persons.getLast().person()
                ? new Pair(persons.getFirst(), persons.getLast())
                : null;
    }

    /** {@code X and Y will discuss it at their meeting on May 3}. */
    private boolean readOf(Group owners, Phrases.Match<Noun> noun) {
        boolean read = false;
        if (isOccasion(noun) && phrases.dateOf(phrases.of(noun.from()), noun, noun.to()) != null)
            for (Pair pair : scene.pairs(owners, null)) read |= read(pair, noun, noun.to());
        return read;
    }

    static boolean isOccasion(Phrases.Match<Noun> noun) {
        Nouns.Sense type = noun.value().type();
        return type == Nouns.Sense.TALK || type == Nouns.Sense.CONTACT;
    }

    /** {@code the meeting of X and Y will be a chance to talk}: what it will be, it has not been yet. */
    private boolean isToCome(int end) {
        boolean will = scene.tokens().is(end, "will") || scene.tokens().is(end, "'ll");
        return will && SUBJECTS.contains(scene.tokens().word(end + 1));
    }

    private boolean planSoon(Pair pair, String rule) {
        if (scene.events().isDone(pair, EvidenceKind.PLANNED)) return false;
        scene.recall(pair, EvidenceKind.PLANNED, scene.timing().now(), 0.7, rule);
        return true;
    }

    private boolean plan(Pair pair, Dates.Found date, String rule) {
        if (scene.published().isBehind(date.ahead())) return false;
        scene.recall(pair, EvidenceKind.PLANNED, date.ahead(), 0.7, rule);
        return true;
    }

    private boolean emit(Pair pair, TimeSpan when, String rule) {
        scene.recall(pair, EvidenceKind.CONTACT, when, 0.8, rule);
        return true;
    }
}
