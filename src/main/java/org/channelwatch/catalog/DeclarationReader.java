package org.channelwatch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.channelwatch.channel.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the channels of a catalog. */
final class DeclarationReader {
    static final List<String> KEYS = keys();

    private final Ids actors;
    private final ThresholdReader thresholds;
    private final Faults faults;
    private final Ids ids = new Ids();

    /** @param actors those that may be parties */
    DeclarationReader(Ids actors, ThresholdReader thresholds, Faults faults) {
        this.actors = actors;
        this.thresholds = thresholds;
        this.faults = faults;
    }

    private static List<String> keys() {
        var keys = new ArrayList<>(List.of("id", "name", "kind", "parties", "cues", "tags"));
        keys.addAll(ThresholdReader.KEYS);
        keys.add("expectedSince");
        return List.copyOf(keys);
    }

    /** The declaration; null where it lacks what every channel has. */
    @Nullable
    Declaration read(Node node) {
        Fields fields = Fields.of(node, "channel", KEYS, faults);
        if (!fields.isMapping()) return null;
        String id = ids.take(fields);
        String name = fields.required("name", Function.identity());
        ChannelKind kind = fields.required("kind", Parsers::kind);
        List<String> parties = parties(fields);
        var declared = thresholds.ofChannel(fields, kind);
        var expectedSince = fields.optional("expectedSince", Parsers::dayOrInstant);
        List<String> tags = fields.texts("tags");
        List<String> cues = fields.texts("cues");
        if (id == null || name == null || kind == null) return null;
        return new Declaration(id, name, kind, parties, tags, cues, declared, expectedSince);
    }

    private List<String> parties(Fields fields) {
        List<String> parties = fields.texts("parties");
        int size = fields.size("parties");
        if (fields.isMissing("parties")) {
            fields.fault("parties", "parties is missing; it names two actors");
        } else if (size >= 0 && size != 2) {
            fields.fault("parties", "parties must be two actors, not " + size);
        } else if (parties.size() == 2 && parties.getFirst().equals(parties.getLast())) {
            fields.fault("parties", "parties must be two different actors, not " + parties.getFirst() + " twice");
        }
        parties.stream().distinct().filter(party -> !actors.contains(party)).forEach(party -> {
            fields.fault("parties", "there is no actor " + party + Suggestion.of(party, actors.all()));
        });
        return parties;
    }
}
