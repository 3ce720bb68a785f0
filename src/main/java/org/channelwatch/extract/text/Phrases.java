package org.channelwatch.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with something known about each, found at a place of a text by walking a tree of words: the cost depends on how long the
 * phrases are, not on how many there are.
 */
public final class Phrases<T> {
    private static final int FIRST_WORDS = 1 << 16;

    private final Node<T> root = new Node<>();
    private final long[] firstWords =
            new long[FIRST_WORDS / Long.SIZE]; // by hash: most words begin no phrase, and are told so at once

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    /** What begins at a place: all that is known about the longest phrase that is there. */
    public record Match<T>(int from, int to, List<T> values) {
        /** What is known about it; of a word that means more than one thing, what the lexicon tells first. */
        public T value() {
            return values.getFirst();
        }
    }

    /** The phrases of a lexicon of two columns, each with the constant that its line begins with. */
    public static <T extends Enum<T>> Phrases<T> byClass(String lexicon, Class<T> type) {
        Phrases<T> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read(lexicon, 2)) {
            T value = Enum.valueOf(type, line.getFirst().getFirst().toUpperCase(Locale.ROOT));
            line.get(1).forEach(phrase -> phrases.add(phrase, value));
        }
        return phrases;
    }

    /** Adds a phrase, words with blanks between them, with what is known of it. */
    public void add(String phrase, T value) {
        List<String> words = Tokens.words(phrase);
        if (words.isEmpty()) return;
        int bit = bit(words.getFirst());
        firstWords[bit / Long.SIZE] |= 1L << bit;
        Node<T> node = root;
        for (String word : words) node = node.next.computeIfAbsent(word, w -> new Node<>());
        node.values.add(value);
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ (hash >>> 16)) & (FIRST_WORDS - 1);
    }

    /** The longest phrase that begins at the token and ends before {@code limit}; null where there is none. */
    public @Nullable Match<T> longest(Tokens tokens, int from, int limit) {
        int bit = bit(tokens.word(from));
        if ((firstWords[bit / Long.SIZE] & (1L << bit)) == 0) return null;
        Node<T> node = root.next.get(tokens.word(from));
        if (node == null) return null;
        Match<T> longest = null;
        int at = from + 1;
        while (true) {
            if (!node.values.isEmpty()) longest = new Match<>(from, at, node.values);
            if (at >= limit || node.next.isEmpty()) return longest;
            Node<T> next = node.next.get(tokens.word(at));
            if (next == null) return longest;
            node = next;
            at++;
        }
    }
}
