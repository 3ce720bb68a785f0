package org.channelwatch.extract.lexicon;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Verbs and their forms, from {@code verbs.txt}. */
public final class Verbs {
    public static final Verbs ALL = new Verbs();

    private static final String IN = "in ";
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
    private static final Set<String> DO = Set.of("do", "does", "did");

    public enum Sense {
        CONTACT,
        STATE,
        ATTEMPT,
        HOLD,
        COURIER,
        OPEN,
        RESTORE,
        SUSPEND,
        KILL,
        CANCEL,
        CONFIRM,
        ARRANGE,
        SWITCH,
        TELL
    }

    public enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND,
        /** The noun of the verb, such as "restoration". */
        NOMINAL
    }

    public record Verb(
            Sense type,
            String base,
            List<String> links,
            @Nullable String medium) {
        public boolean isJoint() {
            return links.contains("joint");
        }

        /** {@code discuss}, {@code bring it up}: what stands behind it is what they talk about. */
        public boolean isDiscussion() {
            return switch (base) {
                case "discuss", "raise", "take up" -> true;
                default -> base.startsWith("bring ") && base.endsWith("up");
            };
        }
    }

    /** A form of a verb; {@code like} the base where both look the same. */
    public record Inflected(Verb verb, Form form, boolean like) {}

    private final Phrases<Inflected> phrases = new Phrases<>();
    private final Phrases<Inflected> states = new Phrases<>();
    private final Phrases<Boolean> degrees = new Phrases<>();

    private Verbs() {
        Resource.read("degrees.txt", 1).forEach(line -> line.getFirst().forEach(words -> degrees.add(words, true)));
        for (List<List<String>> line : Resource.read("verbs.txt", 4)) {
            List<String> forms = line.get(1);
            List<String> medium = line.get(3);
            Verb verb = new Verb(
                    Sense.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT)),
                    forms.getFirst(),
                    line.get(2),
                    medium.isEmpty() ? null : medium.getFirst());
            addForms(verb, forms);
        }
    }

    /** Adds each form once: where the past looks like another form, it is the past. */
    private void addForms(Verb verb, List<String> forms) {
        if (forms.size() > Form.values().length) throw new IllegalStateException("too many forms of a verb: " + forms);
        Map<String, Form> byWords = new LinkedHashMap<>();
        Iterator<String> words = forms.iterator();
        for (Form form : Form.values()) {
            if (!words.hasNext()) break;
            byWords.merge(words.next(), form, (known, other) -> other == Form.PAST ? other : known);
        }
        byWords.forEach((phrase, form) -> {
            Inflected inflected = new Inflected(verb, form, phrase.equals(verb.base()));
            phrases.add(phrase, inflected);
            if (verb.type() == Sense.STATE && phrase.startsWith(IN))
                states.add(phrase.substring(IN.length()), inflected);
        });
    }

    /** The longest verb that begins at the token and ends before the limit, in whatever form; null where none does. */
    public Phrases.@Nullable Match<Inflected> at(Tokens tokens, int from, int limit) {
        if (tokens.is(from, "open") && tokens.is(from - 1, "and") && tokens.is(from - 2, "free")) return null; // seas
        Phrases.Match<Inflected> match = phrases.longest(tokens, from, limit);
        return match == null && tokens.is(from, "in") ? stateAt(tokens, from, limit) : match;
    }

    /** {@code in very close touch}, {@code in close, constant touch}. */
    private Phrases.@Nullable Match<Inflected> stateAt(Tokens tokens, int in, int limit) {
        int at = in + 1;
        Phrases.Match<Boolean> degree = degrees.longest(tokens, at, limit);
        while (degree != null) {
            at = tokens.is(degree.to(), ",") ? degree.to() + 1 : degree.to();
            degree = degrees.longest(tokens, at, limit);
        }
        Phrases.Match<Inflected> state = at == in + 1 ? null : states.longest(tokens, at, limit);
        return state == null ? null : new Phrases.Match<>(in, state.to(), state.values());
    }

    /** Whether a verb begins at the token: not the noun that looks like it, {@code by phone}, {@code a call}. */
    public boolean isVerb(Tokens tokens, int at, int limit) {
        Phrases.Match<Inflected> match = at(tokens, at, limit);
        if (match == null || Nouns.ALL.at(tokens, at, limit) != null) return false;
        if (match.to() == at + 1 && Nouns.ALL.at(tokens, at + 1, limit) != null && isNounToo(tokens.word(at)))
            return false;
        return switch (tokens.word(at - 1)) {
            case "by", "the", "a", "an", "on", "over", "via", "in" -> false;
            default -> true;
        };
    }

    /** {@code the established hotline}, {@code their severed lines}: a participle between an article and its noun. */
    public static boolean isAttribute(Tokens tokens, Phrases.Match<Inflected> verb, int limit) {
        boolean participle = verb.values().stream()
                .anyMatch(inflected -> inflected.form() == Form.PARTICIPLE || inflected.form() == Form.PAST);
        if (!participle || !leadsToNoun(tokens, verb.to(), limit)) return false;
        int before = verb.from() - 1;
        if (Modality.isAdverb(tokens.word(before))) before--;
        return switch (tokens.word(before)) {
            case "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "newly" -> true;
            default ->
                (tokens.isPreposition(before) && !tokens.is(before, "to"))
                        || (ALL.at(tokens, before, before + 1) != null && !isAuxiliary(tokens.word(before)));
        };
    }

    /** {@code [severed] cross-border communication lines}: nothing but adjectives before the noun. */
    private static boolean leadsToNoun(Tokens tokens, int from, int limit) {
        for (int at = from; at < Math.min(from + 4, limit); at++) {
            if (Nouns.ALL.at(tokens, at, limit) != null) return true;
            boolean other = tokens.isMark(at) || tokens.is(at, "and") || isAuxiliary(tokens.word(at));
            if (other || tokens.isPreposition(at)) return false;
        }
        return false;
    }

    /** {@code telephone talks}. */
    private static boolean isNounToo(String word) {
        return word.equals("telephone") || word.equals("phone") || word.equals("contact");
    }

    /** Whether a verb with a subject of its own is at the token, as far as its form tells. */
    public static boolean isFinite(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (isAuxiliary(word) || word.equals("said") || word.equals("says") || word.endsWith("ed")) return true;
        Phrases.Match<Inflected> verb = ALL.at(tokens, at, at + 1);
        return verb != null
                && verb.values().stream()
                        .anyMatch(inflected -> inflected.form() == Form.PAST || inflected.form() == Form.PRESENT);
    }

    /** Whether a verb that calls something off begins at the token: {@code cancelled}, {@code pulled out of}. */
    public static boolean isCancelling(Tokens tokens, int at, int limit) {
        Phrases.Match<Inflected> verb = ALL.at(tokens, at, limit);
        return verb != null && verb.value().verb().type() == Sense.CANCEL;
    }

    /** {@code will}, {@code wo} of "won't", {@code would}. */
    public static boolean isWill(String word) {
        return word.equals("will") || word.equals("wo") || word.equals("would");
    }

    /** A form of "be". */
    public static boolean isBe(String word) {
        return BE.contains(word);
    }

    /** A form of "have". */
    public static boolean isHave(String word) {
        return HAVE.contains(word);
    }

    /** An auxiliary in whatever form, also shortened: {@code has}, {@code 'll}. */
    public static boolean isAuxiliary(String word) {
        return BE.contains(word) || HAVE.contains(word) || DO.contains(word) || MODALS.contains(word);
    }

    private static final Set<String> MODALS =
            Set.of("will", "'ll", "shall", "would", "may", "might", "could", "can", "should", "must", "cannot");
}
