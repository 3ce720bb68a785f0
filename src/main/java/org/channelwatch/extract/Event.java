package org.channelwatch.extract;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells, before a channel is sought for it.
 *
 * @param medium {@code line}, {@code call}, {@code video}, {@code meeting}, {@code message}, {@code relation}; null where it is not said
 * @param cue the words for the medium
 */
record Event(
        Party first,
        Party second,
        EvidenceKind kind,
        @Nullable String medium,
        String cue,
        TimeSpan occurred,
        String quote,
        double confidence,
        String rule) {}
