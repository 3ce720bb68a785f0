package org.channelwatch.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs and their forms, from {@code verbs.txt}. */
final class Verbs {
    static final Verbs ALL = new Verbs();

    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
    private static final Set<String> DO = Set.of("do", "does", "did");

    enum Class {
        CONTACT,
        STATE,
        HOLD,
        OPEN,
        RESTORE,
        SUSPEND,
        KILL,
        CANCEL,
        CONFIRM
    }

    enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND
    }

    record Verb(
            Class type,
            String base,
            List<String> links,
            @Nullable String medium) {
        boolean isJoint() {
            return links.contains("joint");
        }
    }

    record Inflected(Verb verb, Form form) {}

    private final Phrases<Inflected> phrases = new Phrases<>();

    private Verbs() {
        for (List<List<String>> line : Resource.read("verbs.txt", 4)) {
            List<String> forms = line.get(1);
            List<String> medium = line.get(3);
            Verb verb = new Verb(
                    Class.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT)),
                    forms.getFirst(),
                    line.get(2),
                    medium.isEmpty() ? null : medium.getFirst());
            for (Form form : Form.values()) {
                if (form.ordinal() < forms.size()) phrases.add(forms.get(form.ordinal()), new Inflected(verb, form));
            }
        }
    }

    Phrases.@Nullable Match<Inflected> at(Tokens tokens, int from, int limit) {
        return phrases.longest(tokens, from, limit);
    }

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    static boolean isHave(String word) {
        return HAVE.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return BE.contains(word) || HAVE.contains(word) || DO.contains(word) || MODALS.contains(word);
    }

    private static final Set<String> MODALS =
            Set.of("will", "'ll", "shall", "would", "may", "might", "could", "can", "should", "must", "cannot");
}
