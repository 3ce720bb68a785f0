package org.channelwatch.extract.scene;

import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The journey that was told of last: {@code On May 3 X will travel to W. He will meet Y}, who governs there, is of that day, and so is
 * {@code X paid a visit to W on May 3. During the visit he met Y}.
 */
public final class LastTrip {
    private static final Set<String> JOURNEYS = Words.of("journeys");
    private static final int FRESH = 3;
    private static final int LEAD = 6;

    private final Scene scene;
    private final Tokens tokens;
    private @Nullable Journey journey;
    private @Nullable Visit visit;
    private @Nullable Being being;

    /**
     * One that is to come.
     *
     * @param sentence the number of the one that tells it
     */
    private record Journey(@Nullable String country, TimeSpan when, int sentence) {}

    /** One that is over, with its sentence. */
    private record Visit(Group place, TimeSpan days, int sentence) {}

    /** When somebody was somewhere, with its sentence. */
    private record Being(TimeSpan days, int sentence) {}

    LastTrip(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * Notes the journey of which the sentence tells, and its day.
     *
     * @param places finds the place that is named at a token, or null
     */
    public void note(IntFunction<@Nullable Group> places) {
        if (scene.timing().dates().all().isEmpty() || scene.sentence().question()) return;
        noteBeing();
        noteVisit(places);
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            int to = behindMotion(at);
            boolean led = tokens.isPreposition(to);
            Group place = to == at ? null : placeAt(led ? to + 1 : to, places);
            if (place == null) continue;
            Dates.Found date = scene.timing().dates().of(at, at, place.to());
            if (date == null || date.vague() || scene.published().isBehind(date.ahead())) return;
            journey = new Journey(
                    place.first().country(),
                    scene.published().nearest(date),
                    scene.sentence().number());
            return;
        }
    }

    /** {@code Lima}, {@code Arica, Chile}. */
    private @Nullable Group placeAt(int at, IntFunction<@Nullable Group> places) {
        Group place = places.apply(at);
        boolean city = tokens.isCapital(at) && tokens.is(at + 1, ",");
        return place == null && city ? places.apply(at + 2) : place;
    }

    /** {@code travels}, {@code will be}: the token behind it; the same token where it leads to no place. */
    private int behindMotion(int at) {
        if (tokens.is(at, "be") && tokens.is(at - 1, "will")) return at + 1;
        Phrases.Match<Modality> match = Modality.at(tokens, at, scene.sentence().to());
        return match != null && match.value() == Modality.MOTION ? match.to() : at;
    }

    /** {@code concluded a visit to W on May 3}: of which what follows may tell more. */
    private void noteVisit(IntFunction<@Nullable Group> places) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            if (!isVisit(at)) continue;
            Group place = null;
            for (int to = at + 1; place == null && to < scene.sentence().to(); to++)
                if (tokens.is(to, "to")) place = places.apply(to + 1);
            Dates.Found date = place == null ? null : scene.timing().dates().of(place.from(), place.from(), place.to());
            if (place == null
                    || date == null
                    || date.vague()
                    || date.from() < at
                    || !scene.published().isBehind(date.span())) continue;
            visit = new Visit(place, date.span(), scene.sentence().number());
            return;
        }
    }

    private boolean isVisit(int at) {
        return JOURNEYS.contains(tokens.word(at));
    }

    /** {@code was in W over the weekend}, with its day: what the next sentence tells of him was there. */
    private void noteBeing() {
        for (int in = scene.sentence().from() + 2; in < scene.sentence().to(); in++) {
            boolean place = tokens.is(in, "in") && tokens.isCapital(in + 1);
            if (!place || !tokens.is(in - 1, "was")) continue;
            Dates.Found date = scene.timing().dates().after(in + 2, LEAD);
            if (date == null || date.vague() || !scene.published().isBehind(date.span())) return;
            being = new Being(date.span(), scene.sentence().number());
        }
    }

    /** {@code [X was in W over the weekend.] He met Y}, {@code She also met Y}; not {@code He has met Y before}. */
    private boolean isSame(Being before) {
        int he = scene.sentence().from();
        int verb = tokens.is(he + 1, "also") ? he + 2 : he + 1;
        boolean pronoun = tokens.is(he, "he") || tokens.is(he, "she");
        return pronoun
                && scene.sentence().number() == before.sentence() + 1
                && !Verbs.isAuxiliary(tokens.word(verb))
                && Verbs.isFinite(tokens, verb);
    }

    /** {@code During the visit X met Y}, {@code In W she met Y}, told without a day: the days of the visit; null of anything else. */
    @Nullable
    TimeSpan stay() {
        if (!scene.timing().dates().all().isEmpty()) return null;
        if (being != null && isSame(being)) return being.days();
        boolean fresh = visit != null && scene.sentence().number() <= visit.sentence() + FRESH;
        return visit != null && fresh && isThere(visit.place()) ? visit.days() : null;
    }

    private boolean isThere(Group visited) {
        int from = scene.sentence().from();
        for (int at = from; at < from + LEAD; at++) {
            Mention place = tokens.is(at - 1, "in") ? scene.groups().startingAt(at) : null;
            if (place != null && Objects.equals(place.country(), visited.first().country())) return true;
            if (isVisit(at)) return isDuring(from, at);
        }
        return false;
    }

    private boolean isDuring(int from, int to) {
        return tokens.hasWord("during", from, to);
    }

    /** When the traveller may see those of the country; null where no journey there was just told of. */
    public @Nullable TimeSpan with(Pair pair) {
        String country = journey == null ? null : journey.country();
        if (journey == null || country == null) return null;
        if (scene.sentence().number() > journey.sentence() + FRESH || isAtOtherTime()) return null;
        boolean there = country.equals(pair.first().country())
                || country.equals(pair.second().country());
        return there ? journey.when() : null;
    }

    /** {@code will meet Y later in the month}. */
    private boolean isAtOtherTime() {
        if (!scene.timing().dates().all().isEmpty()) return true;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++)
            if (tokens.is(at, "later") || tokens.is(at, "next")) return true;
        return false;
    }
}
