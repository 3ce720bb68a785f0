package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
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
    private final Tokens tokens;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;
    private final Outcomes outcomes;
    private final GrantedTalks granted;
    private final CallingOff callingOff;

    /**
     * Talks of a pair, as the sentence names them.
     *
     * @param end the token behind their parties
     * @param outcome whether it tells what came of them
     */
    private record Occasion(
            Pair pair, Phrases.Match<Noun> noun, int end, OccasionPhrases.Phrase phrase, boolean outcome) {
        String rule() {
            return Event.RECALLED + noun.value().name();
        }
    }

    RecalledTalks(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new OccasionPhrases(scene);
        this.times = new OccasionTimes(scene);
        this.outcomes = new Outcomes(scene, phrases, times);
        this.granted = new GrantedTalks(scene, phrases, times);
        this.callingOff = new CallingOff(scene);
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
        boolean read = tell(new Occasion(pair, noun, end, phrase, outcome), date);
        scene.takeForGranted(false);
        return read;
    }

    private boolean tell(Occasion occasion, Dates.@Nullable Found date) {
        int noun = occasion.noun().from();
        int phrase = occasion.phrase().from();
        boolean arranged = date != null && tokens.hasAny(ARRANGED, occasion.end(), date.from());
        if (date != null && (arranged || times.isPrepared(phrase))) return plan(occasion, date);
        if (date != null && date.to() == phrase && scene.published().isAhead(date)) {
            boolean doubted = !times.isPromised(noun) && times.isDoubted(noun, date);
            return !doubted && plan(occasion, date); // "tomorrow's talks with Y"
        }
        if (!occasion.outcome() && !wasHeld(occasion) && times.isOpen(phrase, noun)) return false;
        if (date == null) return tellUndated(occasion);
        if (!date.vague()) return tellDated(occasion, date);
        return wasHeld(occasion) && emit(occasion.pair(), scene.published().unknown(), occasion.rule());
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

    /** Tells it of talks that no date is told of, where something else says that they were, or are to come. */
    private boolean tellUndated(Occasion occasion) {
        OccasionPhrases.Phrase phrase = occasion.phrase();
        Pair pair = occasion.pair();
        boolean soon = isToCome(occasion.end()) || times.isWithinPromise(phrase.from());
        if (phrase.definite() && pair.isOfPersons() && soon && !scene.hasTold(pair))
            return planSoon(pair, occasion.rule());
        boolean over = wasHeld(occasion)
                || occasion.outcome()
                || times.isRecent(phrase.from(), occasion.noun().from())
                || isKnown(pair, occasion.noun(), phrase)
                || isReported(pair, occasion.noun(), phrase)
                || granted.isOne(pair, phrase);
        return over && emit(pair, scene.published().unknown(), occasion.rule());
    }

    /** Tells it of talks on a day: as a plan where that is to come. */
    private boolean tellDated(Occasion occasion, Dates.Found date) {
        boolean over = tokens.hasAny(HELD, occasion.end(), date.from());
        boolean definite = occasion.phrase().definite();
        if (isAhead(occasion, date) && !over) return definite && plan(occasion, date);
        boolean told = definite || date.span().precision() == Precision.DAY;
        boolean behind = scene.published().isBehind(date.span())
                || tokens.hasAny(EARLIER, date.from(), date.to())
                || (scene.published().isToday(date) && times.isPast());
        boolean past = over || occasion.outcome() || (told && behind && !times.isExpected(date));
        return past && emit(occasion.pair(), scene.published().cut(date.span()), occasion.rule());
    }

    private boolean isAhead(Occasion occasion, Dates.Found date) {
        boolean gone = times.isPast() || tokens.is(date.from() - 1, "earlier");
        boolean earlierToday = gone && scene.published().isToday(date);
        boolean promised = times.isPromised(occasion.noun().from());
        return (scene.published().isAhead(date, false) && !earlierToday)
                || (promised && scene.published().isAhead(date, true));
    }

    /** {@code the talks with Y, which took place in Lima}. */
    private boolean wasHeld(Occasion occasion) {
        int end = occasion.end();
        return occasion.phrase().definite() && ClausesOfTime.behindWas(tokens, end) > end;
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
        int before = tokens.is(phrase.from() - 1, "both") ? phrase.from() - 2 : phrase.from() - 1;
        return switch (tokens.word(before)) {
            case "in", "during", "from", "after", "following", "by", "including", "since" -> times.isNotAhead();
            default -> false;
        };
    }

    /** {@code told Z about his talks with Y}; not {@code briefed Z on his call with Y}, which was just held. */
    private boolean isReported(Pair pair, Phrases.Match<Noun> noun, OccasionPhrases.Phrase phrase) {
        boolean onCall = isCall(noun) && tokens.is(phrase.from() - 1, "on");
        return !onCall
                && pair.isOfPersons()
                && times.isReported(phrase.from())
                && times.isNotAhead()
                && !scene.discourse().isTold(pair);
    }

    /** {@code his nine calls with Y}, {@code several calls}: who counts them knows that they were. */
    boolean isCounted(int noun) {
        if (!tokens.word(noun).endsWith("s")) return false;
        for (int at = noun - 1; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            if (DateWords.number(tokens, at) > 1 || COUNTED.contains(tokens.word(at))) return true;
            if (tokens.isPreposition(at) || tokens.isMark(at)) return false;
        }
        return false;
    }

    /** {@code their phone call}: nobody else takes part. */
    static boolean isCall(Phrases.Match<Noun> noun) {
        return "call".equals(noun.value().medium());
    }

    static boolean isOccasion(Phrases.Match<Noun> noun) {
        Nouns.Sense type = noun.value().type();
        return type == Nouns.Sense.TALK || type == Nouns.Sense.CONTACT;
    }

    /** {@code the meeting of X and Y will be a chance to talk}: what it will be, it has not been yet. */
    private boolean isToCome(int end) {
        boolean will = tokens.is(end, "will") || tokens.is(end, "'ll");
        return will && SUBJECTS.contains(tokens.word(end + 1));
    }

    private boolean planSoon(Pair pair, String rule) {
        if (scene.events().isDone(pair, EvidenceKind.PLANNED)) return false;
        scene.recall(pair, EvidenceKind.PLANNED, scene.timing().now(), 0.7, rule);
        return true;
    }

    private boolean plan(Occasion occasion, Dates.Found date) {
        CallingOff.Off off = callingOff.of(occasion.phrase().from(), occasion.end());
        if (off == CallingOff.Off.OPEN || scene.published().isBehind(date.ahead())) return false;
        if (off == CallingOff.Off.DONE)
            scene.recall(occasion.pair(), EvidenceKind.CANCELLED, scene.timing().now(), 0.7, occasion.rule());
        else scene.recall(occasion.pair(), EvidenceKind.PLANNED, date.ahead(), 0.7, occasion.rule());
        return true;
    }

    private boolean emit(Pair pair, TimeSpan when, String rule) {
        scene.recall(pair, EvidenceKind.CONTACT, when, 0.8, rule);
        return true;
    }
}
