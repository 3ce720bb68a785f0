package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.contact.FormerPlans;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads what is said of talks of the two who are spoken of: {@code the last meeting was on Friday}, {@code a planned session was scrapped}. */
final class KnownTalks {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final PredicateStarts starts;

    KnownTalks(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.starts = new PredicateStarts(scene);
    }

    /** {@code Is the call with Y still happening today?}: notes that it is asked. */
    void ask(Phrases.Match<Noun> noun, List<Pair> pairs, int end) {
        Sentence sentence = scene.sentence();
        boolean the = tokens.is(noun.from() - 1, "the") && Verbs.isBe(tokens.word(noun.from() - 2));
        if (!sentence.question() || !the || noun.from() > sentence.from() + NEAR) return;
        int verb = tokens.is(end, "still") ? end + 1 : end;
        boolean on = switch (tokens.word(verb)) {
            case "on", "happening", "scheduled", "planned", "set", "going" -> true;
            case "taking" -> tokens.is(verb + 1, "place");
            default -> false;
        };
        if (on) pairs.forEach(pair -> scene.replies().ask(pair, true, false, noun.from(), noun.from(), end));
    }

    /** {@code The last meeting was on Friday}, {@code the first call took place in May}: of the two who are spoken of. */
    boolean lastOne(Phrases.Match<Noun> noun, @Nullable Group complement) {
        boolean last = isLast(scene, noun.from());
        Pair own = complement == null || !last ? null : withPresident(noun.from(), complement);
        Pair spokenOf = complement == null ? askedAbout() : own;
        boolean counted = isCounted(noun.from()) || tokens.is(noun.from() - 1, "that");
        if (spokenOf == null || !(last || counted)) return false;
        boolean behind = complement != null && tokens.is(complement.to(), "was"); // "his last call with Y was"
        int verb = behind && complement != null ? complement.to() : behindBefore(starts.behindKnown(noun.to()));
        boolean were = !last && tokens.is(verb, "were");
        boolean was = were || tokens.is(verb, "was") || tokens.is(verb, "took") || tokens.is(verb, "happened");
        Dates.Found date = was ? scene.timing().dates().after(verb, NEAR) : null;
        if (date == null || date.vague() || isOfOthers(verb, date.from())) return false;
        String name = noun.value().name();
        int from = verb > noun.to() && !behind ? verb + 1 : noun.from(); // not the Monday of "before Monday"
        if (last) silences.last(spokenOf, from, from, verb, "last:" + name);
        else counted(spokenOf, date, "counted:" + name);
        return true;
    }

    /** {@code their last call [before Monday] was}: the token of the "was"; the same token where nothing stands between. */
    private int behindBefore(int at) {
        int day = tokens.is(at, "before") || tokens.is(at, "prior") ? at + 1 : at;
        if (day > at && tokens.is(day, "to")) day++;
        if (day > at && (tokens.is(day, "that") || tokens.is(day, "then"))) return day + 1;
        return day > at && scene.timing().dates().beginsAt(day)
                ? scene.timing().dates().endOf(day)
                : at;
    }

    /** {@code When was the call with President X? – That call happened on Tuesday}: with X, else of the two who are spoken of. */
    private @Nullable Pair askedAbout() {
        Pair leaders =
                scene.sentence().answering() ? scene.discourse().antecedents().presidentAndLeader() : null;
        return leaders == null ? scene.discourse().pair() : leaders;
    }

    /** {@code Similar talks were held by the mayors in May}, {@code will begin with the unions on July 2}. */
    private boolean isOfOthers(int from, int to) {
        for (int at = from; at < to; at++) if (tokens.is(at, "by") || tokens.is(at, "with")) return true;
        return false;
    }

    /** {@code Similar calls were held on May 5 and June 6}: each. */
    private void counted(Pair pair, Dates.Found first, String rule) {
        scene.emit(pair, EvidenceKind.CONTACT, false, "", scene.published().cut(first.span()), 0.8, rule);
        for (TimeSpan day : scene.severalDates().further(first))
            scene.emit(pair, EvidenceKind.CONTACT, false, "", day, 0.8, rule);
    }

    /** {@code his last call was on Friday with Y}, as a spokesman says: that of his president. */
    private @Nullable Pair withPresident(int noun, Group other) {
        boolean his = tokens.is(noun - 2, "his") || tokens.is(noun - 2, "her");
        Party president =
                his && scene.sentence().spoken() ? scene.discourse().own().principal() : null;
        List<Party> others = scene.parties(other, List.of());
        if (president == null || others.size() != 1) return null;
        boolean foreign = others.getFirst().person() && !president.isSameSideAs(others.getFirst());
        return foreign ? new Pair(president, others.getFirst()) : null;
    }

    /** {@code the second call}, {@code the previous round of talks}. */
    private boolean isCounted(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 4); at--) {
            switch (tokens.word(at)) {
                case "another",
                        "first",
                        "second",
                        "third",
                        "fourth",
                        "fifth",
                        "previous",
                        "earlier",
                        "recent",
                        "latest",
                        "similar" -> {
                    return true;
                }
                case "no", "next" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code a planned session was scrapped}, {@code their summit, set for May, will not be held}: that of the two who are spoken of. */
    boolean dropped(Phrases.Match<Noun> noun, @Nullable Group complement) {
        Pair spokenOf = complement == null ? scene.discourse().pair() : null;
        if (spokenOf == null || !isArranged(noun.from())) return false;
        return isCalledOff(Schedules.behind(scene, noun.to()), spokenOf, noun);
    }

    /** {@code the proposed talks between X and Y have been called off}: whatever stands before, they were in view. */
    boolean calledOff(Pair pair, Phrases.Match<Noun> noun, int end) {
        boolean proposed = false;
        for (int at = noun.from() - 1; at >= Math.max(scene.sentence().from(), noun.from() - NEAR); at--) {
            proposed |= tokens.is(at, "proposed") || tokens.is(at, "possible") || tokens.is(at, "potential");
            if (tokens.is(at, "the") || tokens.is(at, "a")) break;
        }
        return proposed && (isCalledOff(end, pair, noun) || isForgone(end, pair, noun));
    }

    /** {@code a possible meeting of X and Y had been planned for May. Y pulled out}. */
    private boolean isForgone(int from, Pair pair, Phrases.Match<Noun> noun) {
        for (int at = from; at < scene.sentence().to(); at++) {
            boolean planned = tokens.is(at, "had") && tokens.is(at + 1, "been") && Arranged.isOne(tokens.word(at + 2));
            if (!planned) continue;
            if (!FormerPlans.areOff(scene, at + 3)) return false;
            String rule = "forgone:" + noun.value().name();
            scene.emit(pair, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.7, rule);
            return true;
        }
        return false;
    }

    private boolean isCalledOff(int from, Pair pair, Phrases.Match<Noun> noun) {
        boolean not = false;
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            boolean negated = tokens.is(at, "not") || tokens.is(at, "n't");
            not |= negated && Verbs.isWill(tokens.word(at - 1));
            Phrases.Match<Predicate> predicate =
                    Predicate.at(tokens, at, scene.sentence().to());
            Predicate said = predicate == null ? null : predicate.value();
            boolean held = said == Predicate.HAPPENED || tokens.is(at, "held");
            boolean off = said == Predicate.OFF || (not && held && !isOnTerms(at));
            boolean done = Verbs.isBe(tokens.word(at - 1)) && scene.verbAt(at) != null;
            if (!off && !done) continue;
            if (!off && !Verbs.isCancelling(tokens, at, scene.sentence().to())) return false;
            String rule = "dropped:" + noun.value().name();
            scene.emit(pair, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.7, rule);
            return true;
        }
        return false;
    }

    /** {@code will not be held until the shelling stops}. */
    private boolean isOnTerms(int verb) {
        return Provisos.isUnsettled(tokens, verb, scene.sentence().to());
    }

    private boolean isArranged(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            if (tokens.is(at, "planned") || tokens.is(at, "scheduled") || tokens.is(at, "that")) return true;
        }
        return tokens.is(noun - 1, "the") || tokens.is(noun - 1, "their");
    }

    /** {@code last Friday's call}: not the last call. */
    private static boolean isDate(Scene scene, int last) {
        return scene.timing().dates().all().stream()
                .anyMatch(date -> date.from() == last
                        || (date.from() == last + 1 && scene.tokens().is(date.to(), "'s")));
    }

    /** {@code the last face-to-face talks}; not {@code last-ditch talks}. */
    static boolean isLast(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 5); at--) {
            if (scene.tokens().is(at, "last"))
                return !isDate(scene, at) && !scene.tokens().isHyphenated(at + 1);
            if (scene.tokens().is(at, "the")
                    || FunctionWords.isStop(scene.tokens().word(at))) return false;
        }
        return false;
    }
}
