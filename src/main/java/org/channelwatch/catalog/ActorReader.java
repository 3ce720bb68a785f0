package org.channelwatch.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the actors of a catalog. */
final class ActorReader {
    private static final List<String> KEYS = List.of("id", "name", "country", "aliases", "roles");
    private static final List<String> ROLE_KEYS = List.of("title", "from", "to");

    private final Faults faults;

    /** Of all that were read, faulty ones too, so that one fault does not make others. */
    private final Ids ids = new Ids();

    ActorReader(Faults faults) {
        this.faults = faults;
    }

    Ids ids() {
        return ids;
    }

    /** The actor; null where it has no usable id or name. */
    @Nullable
    Actor read(Node node) {
        Fields fields = Fields.of(node, "actor", KEYS, faults);
        String id = ids.take(fields);
        String name = fields.required("name", Function.identity());
        String country = fields.optional("country", Parsers::country);
        List<String> aliases = fields.texts("aliases");
        List<Actor.Role> roles = fields.items("roles").stream()
                .map(role -> readRole(role, fields.label()))
                .filter(Objects::nonNull)
                .toList();
        return id == null || name == null ? null : new Actor(id, name, country, aliases, roles);
    }

    private Actor.@Nullable Role readRole(Node node, String actor) {
        Fields fields = Fields.of(node, actor + ", role", ROLE_KEYS, faults);
        String title = fields.required("title", Function.identity());
        LocalDate from = fields.optional("from", Parsers::day);
        LocalDate to = fields.optional("to", Parsers::day);
        if (from != null && to != null && !from.isBefore(to)) {
            fields.fault("to", "to " + to + " must be after from " + from + "; it is the first day out of office");
        }
        return title == null ? null : new Actor.Role(title, from, to);
    }
}
