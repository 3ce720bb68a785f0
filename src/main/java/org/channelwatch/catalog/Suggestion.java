package org.channelwatch.catalog;

import java.util.Collection;
import java.util.Locale;

/** Guesses what was meant by a misspelt word. */
final class Suggestion {
    /** With more candidates, comparing takes longer than a guess is worth. */
    private static final int MOST_CANDIDATES = 1000;

    private Suggestion() {}

    /** {@code ", did you mean roles?"}, or nothing where no candidate is near. */
    static String of(String word, Collection<String> candidates) {
        if (candidates.size() > MOST_CANDIDATES) return "";
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(folded(word), folded(candidate));
            if (distance < bestDistance && distance <= candidate.length() / 3) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "" : ", did you mean " + best + "?";
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
