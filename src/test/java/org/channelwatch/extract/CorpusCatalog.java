package org.channelwatch.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.Thresholds;
import org.channelwatch.channel.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Reads the actors and channels of a catalog, and leaves out what extraction has no use for. */
final class CorpusCatalog {
    private CorpusCatalog() {}

    static Catalog read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Catalog parse(String yaml) {
        Map<String, Object> root = new Yaml().load(yaml);
        List<Actor> actors = new ArrayList<>();
        for (Map<String, Object> entry : maps(root.get("actors"))) actors.add(actor(entry));
        List<Declaration> channels = new ArrayList<>();
        for (Map<String, Object> entry : maps(root.get("channels"))) channels.add(channel(entry));
        Thresholds defaults = new Thresholds(Duration.ofDays(10), Duration.ofDays(14), null);
        return new Catalog(defaults, Map.of(), actors, channels);
    }

    private static Actor actor(Map<String, Object> entry) {
        List<Actor.Role> roles = new ArrayList<>();
        for (Map<String, Object> role : maps(entry.get("roles"))) {
            roles.add(new Actor.Role(String.valueOf(role.get("title")), day(role.get("from")), day(role.get("to"))));
        }
        Object country = entry.get("country");
        String code = country == null ? null : country.equals(Boolean.FALSE) ? "NO" : country.toString();
        return new Actor(text(entry, "id"), text(entry, "name"), code, strings(entry.get("aliases")), roles);
    }

    private static Declaration channel(Map<String, Object> entry) {
        return new Declaration(
                text(entry, "id"),
                text(entry, "name"),
                ChannelKind.ofLabel(text(entry, "kind")).orElseThrow(),
                strings(entry.get("parties")),
                strings(entry.get("tags")),
                strings(entry.get("cues")),
                Thresholds.NONE,
                null);
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        if (value == null) return null;
        if (value instanceof Date date)
            return date.toInstant().atZone(ZoneId.of("UTC")).toLocalDate();
        return LocalDate.parse(value.toString());
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
