package org.channelwatch.catalog;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Durations;
import org.jspecify.annotations.Nullable;

/** Reads the thresholds of each level, and checks the order of those that result. */
final class ThresholdReader {
    static final List<String> KEYS = List.of("warnAfter", "silentAfter", "repeatEvery");

    /**
     * The thresholds of a level.
     *
     * @param from what faults call the level
     * @param isSound whether all could be read; where not, nothing can be said about their order
     */
    private record Level(String from, Thresholds own, boolean isSound) {}

    private final Level defaults;
    private final Map<ChannelKind, Level> kinds = new EnumMap<>(ChannelKind.class);

    ThresholdReader(Fields catalog) {
        this.defaults = readDefaults(catalog);
        var labels = Stream.of(ChannelKind.values()).map(ChannelKind::label).toList();
        Fields byKind = catalog.fields("kinds", labels);
        for (String label : byKind.keys()) {
            Fields fields = byKind.fields(label, KEYS);
            Level level = level(fields, "the kind " + label);
            checkOrder(fields, level, defaults);
            kinds.put(Parsers.kind(label), level);
        }
    }

    Thresholds defaults() {
        return defaults.own();
    }

    Map<ChannelKind, Thresholds> kinds() {
        var thresholds = new EnumMap<ChannelKind, Thresholds>(ChannelKind.class);
        kinds.forEach((kind, level) -> {
            if (!level.own().equals(Thresholds.NONE)) thresholds.put(kind, level.own());
        });
        return thresholds;
    }

    /** The thresholds that a channel declares itself. */
    Thresholds ofChannel(Fields channel, @Nullable ChannelKind kind) {
        Level own = level(channel, "the channel");
        if (kind != null) checkOrder(channel, own, kinds.getOrDefault(kind, defaults), defaults);
        return own.own();
    }

    private static Level readDefaults(Fields catalog) {
        if (catalog.isMissing("defaults")) {
            catalog.fault(
                    "defaults",
                    "defaults is missing; it holds where neither a channel nor its kind say anything,"
                            + " such as {warnAfter: P10D, silentAfter: P14D}");
            return new Level("the defaults", Thresholds.NONE, false);
        }
        Fields fields = catalog.fields("defaults", KEYS);
        Level level = level(fields, "the defaults");
        for (String key : List.of("warnAfter", "silentAfter")) {
            if (fields.isMissing(key)) {
                fields.fault(key, key + " is missing; it holds where neither a channel nor its kind say anything");
            }
        }
        checkOrder(fields, level);
        return level;
    }

    private static Level level(Fields fields, String from) {
        var thresholds = new Thresholds(
                fields.optional("warnAfter", Parsers::duration),
                fields.optional("silentAfter", Parsers::duration),
                fields.optional("repeatEvery", Parsers::duration));
        boolean isSound = (thresholds.warnAfter() != null || !fields.has("warnAfter"))
                && (thresholds.silentAfter() != null || !fields.has("silentAfter"));
        return new Level(from, thresholds, isSound);
    }

    /** Levels that declare neither threshold are passed over: what they inherit was checked where it is declared. */
    private static void checkOrder(Fields fields, Level own, Level... next) {
        if (own.own().warnAfter() == null && own.own().silentAfter() == null) return;
        Level warnLevel = own;
        Level silentLevel = own;
        boolean isSound = own.isSound();
        for (Level level : next) {
            isSound &= level.isSound();
            if (warnLevel.own().warnAfter() == null) warnLevel = level;
            if (silentLevel.own().silentAfter() == null) silentLevel = level;
        }
        Duration warnAfter = warnLevel.own().warnAfter();
        Duration silentAfter = silentLevel.own().silentAfter();
        if (!isSound || warnAfter == null || silentAfter == null || silentAfter.compareTo(warnAfter) >= 0) return;
        String key = fields.has("silentAfter") ? "silentAfter" : "warnAfter";
        fields.fault(
                key,
                "silentAfter " + Durations.text(silentAfter) + from(silentLevel, own) + " is less than warnAfter "
                        + Durations.text(warnAfter) + from(warnLevel, own));
    }

    private static String from(Level level, Level own) {
        return level.equals(own) ? "" : " of " + level.from();
    }
}
