package org.channelwatch.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of single words, each for one rule, from {@code words.txt}. Words that only make grammar are in {@link FunctionWords}. */
public final class Words {
    private static final Map<String, Set<String>> LISTS = lists();

    private Words() {}

    /** The list of that name; it is an error to ask for one that is not there. */
    public static Set<String> of(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) throw new IllegalArgumentException("no list of words " + name);
        return words;
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<List<String>> line : Resource.read("words.txt", 2)) {
            String name = line.get(0).getFirst();
            if (lists.put(name, Set.copyOf(line.get(1))) != null)
                throw new IllegalStateException("words.txt has two lists of words " + name);
        }
        return lists;
    }
}
