package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/** Reads over how long talks were, and from which hour on: {@code a call for some 20 minutes, starting at 3:00 p.m. on Monday, with Y}. */
final class Hours {
    private static final Set<String> TIMES = Words.of("times of day");
    private static final int LONGEST = 14;

    private Hours() {}

    /** The token behind such words and the date with which they end; the same token where there are none. */
    static int behind(Scene scene, int from) {
        Dates.Found date = scene.timing().dates().after(from, LONGEST);
        boolean lasting = false;
        for (int at = from; date != null && at < date.from(); at++) {
            String word = scene.tokens().word(at);
            lasting |= word.equals("minutes") || word.startsWith("hour");
            if (!TIMES.contains(word) && !scene.tokens().isNumber(at)) return from;
        }
        return date == null || !lasting ? from : date.to();
    }
}
