package org.channelwatch.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, or would do.
 *
 * @param created ids of channels that were not there
 * @param unchanged how many channels were declared like that already
 * @param actors the same of actors
 */
public record CatalogDifference(
        boolean dryRun, List<String> created, List<Changed> changed, int unchanged, OfActors actors) {

    /** What an import does with actors. */
    public record OfActors(List<String> created, List<Changed> changed, int unchanged) {}

    /** What is declared otherwise, with the fields that differ. */
    public record Changed(String id, Map<String, BeforeAndAfter> fields) {}

    /** A field before and after. */
    public record BeforeAndAfter(String before, String after) {}

    static Changed changed(Declaration before, Declaration after) {
        var fields = new Fields();
        fields.compare("name", before.name(), after.name());
        fields.compare("kind", before.kind().label(), after.kind().label());
        fields.compare("parties", before.parties(), after.parties());
        fields.compare("tags", before.tags(), after.tags());
        fields.compare("cues", before.cues(), after.cues());
        fields.compare(
                "warnAfter", before.thresholds().warnAfter(), after.thresholds().warnAfter());
        fields.compare(
                "silentAfter",
                before.thresholds().silentAfter(),
                after.thresholds().silentAfter());
        fields.compare(
                "repeatEvery",
                before.thresholds().repeatEvery(),
                after.thresholds().repeatEvery());
        fields.compare("expectedSince", before.expectedSince(), after.expectedSince());
        return new Changed(after.id(), fields.found);
    }

    static Changed changed(Actor before, Actor after) {
        var fields = new Fields();
        fields.compare("name", before.name(), after.name());
        fields.compare("country", before.country(), after.country());
        fields.compare("aliases", before.aliases(), after.aliases());
        fields.compare("roles", roles(before), roles(after));
        return new Changed(after.id(), fields.found);
    }

    private static List<String> roles(Actor actor) {
        var roles = new ArrayList<String>();
        for (Actor.Role role : actor.roles()) {
            roles.add(role.title() + " " + text(role.from()) + "/" + text(role.to()));
        }
        return roles;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static final class Fields {
        private final Map<String, BeforeAndAfter> found = new LinkedHashMap<>();

        private void compare(String name, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) found.put(name, new BeforeAndAfter(text(before), text(after)));
        }
    }
}
