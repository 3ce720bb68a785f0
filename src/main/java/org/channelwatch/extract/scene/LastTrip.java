package org.channelwatch.extract.scene;

import java.util.function.IntFunction;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** The journey that was announced last: {@code On May 3 X will travel to W. He will meet Y}, who governs there, is of that day. */
public final class LastTrip {
    private static final int FRESH = 3;

    private final Scene scene;
    private @Nullable String country;
    private @Nullable TimeSpan when;
    private int sentence;

    LastTrip(Scene scene) {
        this.scene = scene;
    }

    /**
     * Notes the journey of which the sentence tells, and its day.
     *
     * @param places finds the place that is named at a token, or null
     */
    public void note(IntFunction<@Nullable Group> places) {
        if (scene.timing().dates().all().isEmpty() || scene.sentence().question()) return;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Phrases.Match<Modality> match =
                    Modality.at(scene.tokens(), at, scene.sentence().to());
            if (match == null || match.values().getFirst() != Modality.MOTION) continue;
            boolean led = scene.tokens().isPreposition(match.to());
            Group place = places.apply(led ? match.to() + 1 : match.to());
            if (place == null) continue;
            Dates.Found date = scene.timing().dates().of(at, at, place.to());
            if (date == null || date.vague() || scene.timing().isBehind(date.ahead())) return;
            country = place.first().country();
            when = scene.timing().nearest(date);
            sentence = scene.sentence().number();
            return;
        }
    }

    /** When the traveller may see those of the country; null where no journey there was just told of. */
    public @Nullable TimeSpan with(Pair pair) {
        if (country == null || scene.sentence().number() > sentence + FRESH || isAtOtherTime()) return null;
        boolean there = country.equals(pair.first().country())
                || country.equals(pair.second().country());
        return there ? when : null;
    }

    /** {@code will meet Y later in the month}. */
    private boolean isAtOtherTime() {
        if (!scene.timing().dates().all().isEmpty()) return true;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++)
            if (scene.tokens().is(at, "later") || scene.tokens().is(at, "next")) return true;
        return false;
    }
}
