package org.channelwatch.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.channelwatch.channel.Corroboration.Report;
import org.jspecify.annotations.Nullable;

/** Counts who tells something independently: not the same outlet, and not nearly the same words. */
final class Sources {
    private static final int SHINGLE = 3;
    private static final int FEW_WORDS = 8;

    /** How much of the shorter text must stand in the other: editors cut and add. */
    private static final double ALIKE = 0.7;

    private static final Set<String> SECOND_LEVEL =
            Set.of("co", "com", "gov", "org", "net", "ac", "edu", "gob", "or", "ne");

    /** Words that were said, and by which report first. */
    private record Text(int first, Set<String> shingles) {}

    private Sources() {}

    static int independent(List<Report> reports) {
        Map<String, Integer> byOutlet = new HashMap<>();
        Map<Set<String>, Text> byWords = new HashMap<>();
        int[] leader = new int[reports.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            Report report = reports.get(i);
            join(leader, i, byOutlet.putIfAbsent(outlet(report.evidence()), i));
            Set<String> shingles = shingles(report.quote());
            if (shingles.isEmpty()) continue;
            Text known = byWords.putIfAbsent(shingles, new Text(i, shingles));
            if (known != null) join(leader, i, known.first());
        }
        joinAlike(leader, byWords.values());
        Set<Integer> leaders = new HashSet<>();
        for (int i = 0; i < leader.length; i++) leaders.add(find(leader, i));
        return leaders.size();
    }

    /** Compares a text only with those that share some of its words. */
    private static void joinAlike(int[] leader, Collection<Text> texts) {
        Map<String, List<Text>> known = new HashMap<>();
        for (Text text : texts) {
            IdentityHashMap<Text, Integer> shared = new IdentityHashMap<>();
            for (String shingle : text.shingles()) {
                List<Text> others = known.computeIfAbsent(shingle, word -> new ArrayList<>());
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(text);
            }
            shared.forEach((other, count) -> {
                int shorter = Math.min(text.shingles().size(), other.shingles().size());
                if (count >= ALIKE * shorter) join(leader, text.first(), other.first());
            });
        }
    }

    private static void join(int[] leader, int one, @Nullable Integer other) {
        if (other != null) leader[find(leader, one)] = find(leader, other);
    }

    private static int find(int[] leader, int at) {
        int root = at;
        while (leader[root] != root) root = leader[root];
        return root;
    }

    /** The registrable part of a host, or the name in small letters and digits: what stays the same on an outlet's many pages. */
    static String outlet(Evidence evidence) {
        String host = hostOf(evidence.url());
        String name =
                host != null ? host : evidence.source().toLowerCase(Locale.ROOT).strip();
        if (!name.matches("[a-z0-9.-]+\\.[a-z]{2,}(/.*)?")) return name.replaceAll("[^\\p{L}\\p{N}]", "");
        int path = name.indexOf('/');
        String[] labels = (path < 0 ? name : name.substring(0, path)).split("\\.", -1);
        int count = labels.length;
        boolean country = count > 2 && labels[count - 1].length() == 2 && SECOND_LEVEL.contains(labels[count - 2]);
        int first = Math.max(0, count - (country ? 3 : 2));
        return String.join(".", List.of(labels).subList(first, count));
    }

    /** The host of an address, without user and port; null where it names none. */
    private static @Nullable String hostOf(@Nullable String url) {
        int scheme = url == null ? -1 : url.indexOf("://");
        if (url == null || scheme < 0) return null;
        String rest = url.substring(scheme + 3).toLowerCase(Locale.ROOT);
        String authority = rest.split("[/?#]", 2)[0];
        String host = authority.substring(authority.indexOf('@') + 1).split(":", 2)[0];
        return host.isEmpty() ? null : host;
    }

    /** Runs of words; none of a text so short that two may well have written it. */
    private static Set<String> shingles(@Nullable String quote) {
        if (quote == null) return Set.of();
        String[] words = quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        if (words.length < FEW_WORDS) return Set.of();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++)
            shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
        return shingles;
    }
}
