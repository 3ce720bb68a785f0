package org.channelwatch.extract;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, adverbs and whatever governs its infinitive.
 *
 * @param from where it begins; the subject ends before
 * @param modality null where it reports a fact
 * @param last whether "last" stands within it: "had last spoken"
 */
record VerbGroup(
        int from,
        boolean negated,
        boolean passive,
        boolean perfect,
        boolean infinitive,
        boolean last,
        @Nullable Modality modality) {

    /** Reads to the left of a verb. */
    static VerbGroup of(Tokens tokens, Sentence sentence, int verb, boolean gerund) {
        Reader reader = new Reader(tokens, sentence);
        return reader.read(verb, gerund);
    }

    private static final class Reader {
        private final Tokens tokens;
        private final Sentence sentence;
        private boolean negated;
        private boolean be;
        private boolean have;
        private boolean infinitive;
        private boolean last;
        private @Nullable Modality modality;

        Reader(Tokens tokens, Sentence sentence) {
            this.tokens = tokens;
            this.sentence = sentence;
        }

        VerbGroup read(int verb, boolean gerund) {
            int at = verb - 1;
            while (at >= sentence.from()) {
                String word = tokens.word(at);
                if (word.equals("to") && !infinitive) {
                    infinitive = true;
                    at = governor(at);
                    continue;
                }
                if (!take(word)) break;
                at--;
            }
            if (gerund && !be && modality == null && !infinitive) modality = ofGerund(at);
            return new VerbGroup(at + 1, negated, be && !gerund, have, infinitive, last, modality);
        }

        private boolean take(String word) {
            switch (word) {
                case "not", "n't", "never", "cannot", "nor", "neither", "hardly" -> negated = true;
                case "will", "'ll", "shall", "would" -> weaken(Modality.PLANNED);
                case "may", "might", "could", "can", "should", "must" -> weaken(Modality.WISHED);
                case "do", "does", "did" -> {}
                default -> {
                    if (Verbs.isBe(word)) be = true;
                    else if (Verbs.isHave(word)) have = true;
                    else if (Modality.isAdverb(word)) last |= word.equals("last");
                    else return false;
                }
            }
            return true;
        }

        private void weaken(Modality other) {
            if (modality == null || modality == Modality.REALISED || other == Modality.WISHED) modality = other;
        }

        /** Takes what governs "to" and answers where to read on. */
        private int governor(int to) {
            Phrases.Match<Modality> match = Modality.endingAt(tokens, to + 1, sentence.from());
            if (match == null) match = Modality.endingAt(tokens, to, sentence.from());
            if (match == null) {
                weaken(Modality.WISHED);
                return to - 1;
            }
            be = false;
            weaken(match.values().getFirst());
            return match.from() - 1;
        }

        /** {@code after meeting} tells of a meeting, {@code of meeting} does not. */
        private @Nullable Modality ofGerund(int at) {
            return switch (tokens.word(at)) {
                case "after", "following", "upon", "while", "when", "since", "by" -> null;
                default -> Modality.WISHED;
            };
        }
    }
}
