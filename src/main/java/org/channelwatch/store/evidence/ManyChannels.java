package org.channelwatch.store.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Channels whose evidence is asked for in parts. The index finds that of many channels in one go, but each row that it finds is held against
 * all that was asked for: of all channels at once that would be a product of the two.
 */
final class ManyChannels {
    private static final int AT_ONCE = 200;

    private ManyChannels() {}

    static List<Integer[]> inParts(Collection<Integer> channels) {
        Integer[] all = channels.toArray(Integer[]::new);
        var parts = new ArrayList<Integer[]>();
        for (int from = 0; from < all.length; from += AT_ONCE) {
            parts.add(Arrays.copyOfRange(all, from, Math.min(all.length, from + AT_ONCE)));
        }
        return parts;
    }
}
