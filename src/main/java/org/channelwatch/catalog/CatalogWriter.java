package org.channelwatch.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Durations;
import org.jspecify.annotations.Nullable;

/** Writes catalogs, one actor or channel after the other, each as a mapping in braces. */
public final class CatalogWriter {
    private static final int WIDTH = 120;

    private CatalogWriter() {}

    /** YAML from which {@link CatalogReader} reads an equal catalog. Equal catalogs are written the same, letter by letter. */
    public static String write(Catalog catalog) {
        var yaml = new StringBuilder("version: 1\n");
        yaml.append("defaults: ").append(inline(thresholds(catalog.defaults()))).append('\n');
        if (!catalog.kinds().isEmpty()) yaml.append("kinds:\n");
        for (ChannelKind kind : ChannelKind.values()) {
            Thresholds thresholds = catalog.kinds().get(kind);
            if (thresholds == null) continue;
            yaml.append("  ").append(kind.label()).append(": ");
            yaml.append(inline(thresholds(thresholds))).append('\n');
        }
        if (!catalog.actors().isEmpty()) yaml.append("actors:\n");
        for (Actor actor : catalog.actors()) append(yaml, actor(actor));
        if (!catalog.channels().isEmpty()) yaml.append("channels:\n");
        for (Declaration channel : catalog.channels()) append(yaml, channel(channel));
        return yaml.toString();
    }

    /** An actor, as an item of the list of actors. */
    static String item(Actor actor) {
        var yaml = new StringBuilder();
        append(yaml, actor(actor));
        return yaml.toString();
    }

    private static List<String> actor(Actor actor) {
        var parts = new ArrayList<String>();
        parts.add(field("id", actor.id()));
        parts.add(field("name", actor.name()));
        if (actor.country() != null) parts.add(field("country", actor.country()));
        addList(parts, "aliases", actor.aliases().stream().map(Scalars::text).toList());
        addList(
                parts,
                "roles",
                actor.roles().stream().map(role -> inline(role(role))).toList());
        return parts;
    }

    private static List<String> role(Actor.Role role) {
        var parts = new ArrayList<String>();
        parts.add(field("title", role.title()));
        if (role.from() != null) parts.add("from: " + role.from());
        if (role.to() != null) parts.add("to: " + role.to());
        return parts;
    }

    private static List<String> channel(Declaration channel) {
        var parts = new ArrayList<String>();
        parts.add(field("id", channel.id()));
        parts.add(field("name", channel.name()));
        parts.add("kind: " + channel.kind().label());
        addList(parts, "parties", channel.parties().stream().map(Scalars::text).toList());
        addList(parts, "cues", channel.cues().stream().map(Scalars::text).toList());
        addList(parts, "tags", channel.tags().stream().map(Scalars::text).toList());
        parts.addAll(thresholds(channel.thresholds()));
        if (channel.expectedSince() != null) parts.add("expectedSince: " + dayOrInstant(channel.expectedSince()));
        return parts;
    }

    private static List<String> thresholds(Thresholds thresholds) {
        var parts = new ArrayList<String>();
        addDuration(parts, "warnAfter", thresholds.warnAfter());
        addDuration(parts, "silentAfter", thresholds.silentAfter());
        addDuration(parts, "repeatEvery", thresholds.repeatEvery());
        return parts;
    }

    private static void addDuration(List<String> parts, String key, @Nullable Duration duration) {
        if (duration != null) parts.add(key + ": " + Durations.text(duration));
    }

    private static String dayOrInstant(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : instant.toString();
    }

    private static String field(String key, String text) {
        return key + ": " + Scalars.text(text);
    }

    /** Each item is a part of its own, so that long lists are wrapped between them. */
    private static void addList(List<String> parts, String key, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            String open = i == 0 ? key + ": [" : "";
            String close = i == items.size() - 1 ? "]" : "";
            parts.add(open + items.get(i) + close);
        }
    }

    private static String inline(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static void append(StringBuilder yaml, List<String> parts) {
        int column = 4;
        yaml.append("  - {");
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i == parts.size() - 1 ? "}" : ",");
            if (i > 0 && column + 1 + part.length() > WIDTH) {
                yaml.append("\n    ");
                column = 4;
            }
            if (i > 0) yaml.append(' ');
            yaml.append(part);
            column += 1 + part.length();
        }
        yaml.append('\n');
    }
}
