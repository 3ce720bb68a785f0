package org.channelwatch.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What may stand at the same place of a phrase of a lexicon: {@code {failed/futile} attempt{/s} to talk} is four phrases. A group holds
 * words or endings parted by {@code /}; where one of them is empty, the others can be left out. No group stands in another.
 */
final class Alternatives {
    private Alternatives() {}

    /** The phrases that a text with groups stands for; of two groups the later one varies first. */
    static List<String> of(String text) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : expanded(text)) {
            String words = phrase.strip().replaceAll("\\s+", " ");
            if (words.isEmpty()) throw new IllegalArgumentException("nothing is left without the groups");
            phrases.add(words);
        }
        return phrases;
    }

    private static List<String> expanded(String text) {
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        if (open < 0 && close < 0) return List.of(text);
        if (open < 0 || (close >= 0 && close < open)) throw new IllegalArgumentException("no { before }");
        if (close < 0) throw new IllegalArgumentException("no } behind {");
        String group = text.substring(open + 1, close);
        if (group.indexOf('{') >= 0) throw new IllegalArgumentException("a group in a group");
        if (group.indexOf('/') < 0) throw new IllegalArgumentException("a group without /");
        List<String> phrases = new ArrayList<>();
        List<String> tails = expanded(text.substring(close + 1));
        for (String alternative : group.split("/", -1)) {
            for (String tail : tails) phrases.add(text.substring(0, open) + alternative + tail);
        }
        return phrases;
    }
}
