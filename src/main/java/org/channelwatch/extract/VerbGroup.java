package org.channelwatch.extract;

import org.channelwatch.extract.Verbs.Form;
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
        boolean infinitive,
        boolean modal,
        boolean last,
        Tense tense,
        @Nullable Modality modality) {

    enum Tense {
        PRESENT,
        PAST,
        PERFECT,
        PAST_PERFECT
    }

    /** Reads to the left of a verb. */
    static VerbGroup of(Tokens tokens, Sentence sentence, int verb, Form form) {
        return new Reader(tokens, sentence).read(verb, form);
    }

    /**
     * Reads to the left of a noun such as "restoration": it is a fact where it is announced or ordered.
     *
     * @param sense of its verb: for a cancellation the article alone tells of a fact, and for what holds or hosts talks not even its owner
     */
    static VerbGroup nominal(Tokens tokens, Sentence sentence, int noun, Verbs.Sense sense) {
        int at = noun - 1;
        while (at > sentence.from() && at > noun - 4 && !isDeclared(tokens.word(at))) at--;
        Phrases.Match<Modality> match = Modality.endingAt(tokens, at + 1, sentence.from());
        boolean agreed = match != null && match.values().getFirst() == Modality.PLANNED;
        boolean known = sense == Verbs.Sense.CANCEL && isPresupposed(tokens, sentence, noun);
        if (known || (isDeed(sense) && isOwned(tokens, noun)))
            return new VerbGroup(noun, false, false, false, true, false, Tense.PRESENT, null);
        if (!isDeclared(tokens.word(at)) && !agreed) {
            return new VerbGroup(noun, false, false, false, true, false, Tense.PRESENT, Modality.WISHED);
        }
        VerbGroup governor = of(tokens, sentence, at, Form.PRESENT);
        Modality modality = agreed ? Modality.PLANNED : governor.modality();
        return new VerbGroup(
                governor.from(), governor.negated(), false, false, true, false, governor.tense(), modality);
    }

    private static boolean isDeed(Verbs.Sense sense) {
        return switch (sense) {
            case OPEN, RESTORE, SUSPEND, KILL, CANCEL -> true;
            case CONTACT, STATE, ATTEMPT, HOLD, COURIER, CONFIRM, ARRANGE, SWITCH, TELL -> false;
        };
    }

    private static boolean isPresupposed(Tokens tokens, Sentence sentence, int noun) {
        return tokens.is(noun - 1, "the") && Modality.endingAt(tokens, noun - 1, sentence.from()) == null;
    }

    /** {@code X's suspension of talks}: who has done it is told, and so it is done. */
    private static boolean isOwned(Tokens tokens, int noun) {
        for (int at = noun - 1; at > noun - 3; at--) {
            if (tokens.is(at, "'s")) return Modality.endingAt(tokens, noun, at) == null;
            if (tokens.isMark(at) || Groups.isPreposition(tokens.word(at))) return false;
        }
        return false;
    }

    private static boolean isDeclared(String word) {
        return switch (word) {
            case "announce",
                    "announces",
                    "announced",
                    "announcing",
                    "order",
                    "orders",
                    "ordered",
                    "declare",
                    "declares",
                    "declared",
                    "confirm",
                    "confirms",
                    "confirmed" -> true;
            default -> false;
        };
    }

    private static final class Reader {
        private static final int FAR = 16;
        private static final int LONGEST_DATE = 5;

        private final Tokens tokens;
        private final Sentence sentence;
        private boolean negated;
        private boolean none;
        private boolean be;
        private boolean governed;
        private boolean passive;
        private boolean modal;
        private boolean infinitive;
        private boolean last;
        private boolean has;
        private boolean past;
        private Tense tense = Tense.PRESENT;
        private @Nullable Modality modality;

        Reader(Tokens tokens, Sentence sentence) {
            this.tokens = tokens;
            this.sentence = sentence;
        }

        VerbGroup read(int verb, Form form) {
            int at = verb - 1;
            boolean linked = tokens.is(verb + 1, "with") || tokens.is(verb + 1, "to");
            has = linked && (form == Form.PARTICIPLE || form == Form.PAST);
            while (at >= sentence.from()) {
                String word = tokens.word(at);
                if (word.equals("to") && !infinitive) {
                    infinitive = true;
                    at = governor(at);
                    continue;
                }
                boolean quoted = word.equals("\"") && isGoverned(at - 1);
                if (isName(at) || !(quoted || take(word))) break;
                at--;
            }
            boolean gerund = form == Form.GERUND;
            if (!governed) passive = be;
            boolean joined = at == verb - 1 && (tokens.is(at, "and") || tokens.is(at, "or"));
            if (form == Form.BASE && joined && !infinitive && modality == null) modality = shared(at);
            if (gerund && !be && modality == null && !infinitive) modality = ofGerund(at);
            if (tense == Tense.PRESENT && (past || form == Form.PAST)) tense = Tense.PAST;
            return new VerbGroup(at + 1, negated, passive && !gerund, infinitive, modal, last, tense, modality);
        }

        /** {@code will "freeze contacts"}: what is quoted begins behind its auxiliary. */
        private boolean isGoverned(int before) {
            return tokens.is(before, "to") || Verbs.isAuxiliary(tokens.word(before));
        }

        /** {@code Theresa May}, {@code Will Smith}. */
        private boolean isName(int at) {
            return at > sentence.from()
                    && tokens.isCapital(at)
                    && !tokens.isAllCapitals(at)
                    && (tokens.is(at, "may") || tokens.is(at, "will"))
                    && (tokens.isCapital(at - 1) || tokens.isCapital(at + 1));
        }

        private boolean take(String word) {
            switch (word) {
                case "not", "n't", "never", "cannot", "nor", "neither", "hardly" -> negated = true;
                case "will", "'ll", "shall", "would" -> weaken(Modality.PLANNED);
                case "may", "might", "could", "can", "should", "must" -> weaken(Modality.WISHED);
                case "longer" -> {
                    negated = true;
                    none = true;
                }
                case "no" -> {
                    return none;
                }
                case "do", "does" -> modal = true;
                case "did" -> {
                    modal = true;
                    past = true;
                }
                case "has", "have", "'ve", "having" -> tense = Tense.PERFECT;
                case "'s" -> {
                    if (has) tense = Tense.PERFECT; // "she's spoken with"
                    else be = true;
                }
                case "had", "'d" -> tense = Tense.PAST_PERFECT;
                default -> {
                    if (Verbs.isBe(word)) {
                        be = true;
                        past |= word.equals("was") || word.equals("were");
                    } else if (Modality.isAdverb(word)) last |= word.equals("last");
                    else return false;
                }
            }
            return true;
        }

        private void weaken(Modality other) {
            modal = true;
            if (modality == null || modality == Modality.REALISED || other == Modality.WISHED) modality = other;
        }

        /** Takes what governs "to" and answers where to read on. */
        private int governor(int to) {
            passive = be;
            governed = true;
            int first = beforeFirst(to);
            if (first >= 0) return first;
            Phrases.Match<Modality> match = Modality.endingAt(tokens, to + 1, sentence.from());
            if (match == null) match = Modality.endingAt(tokens, to, sentence.from());
            if (match == null) match = beforeDate(to);
            if (match == null) {
                weaken(distantGovernor(to));
                return to - 1;
            }
            boolean noun = tokens.is(match.from(), "plan") && isArticle(tokens.word(match.from() - 1));
            weaken(noun ? Modality.WISHED : match.values().getFirst());
            return match.from() - 1;
        }

        /** {@code became the first leader of the bloc to meet}: it did happen; the token before "the first"; -1 where there is none. */
        private int beforeFirst(int to) {
            for (int at = to - 1; at > Math.max(sentence.from(), to - FAR); at--) {
                if (tokens.isMark(at) || Scene.isStop(tokens.word(at))) return -1;
                if (!isOrdinal(tokens.word(at)) || !(tokens.is(at - 1, "the") || tokens.is(at - 1, "only"))) continue;
                int be = tokens.is(at - 2, "the") ? at - 3 : at - 2;
                boolean become = tokens.word(be).startsWith("becom") || tokens.is(be, "became");
                if (become && tokens.is(be - 1, "to")) return -1;
                return become ? be - 1 : Verbs.isBe(tokens.word(be)) ? be : -1;
            }
            return -1;
        }

        private static boolean isOrdinal(String word) {
            return switch (word) {
                case "first", "second", "third", "fourth", "fifth", "last", "latest", "only", "highest" -> true;
                default -> false;
            };
        }

        /** {@code had a chance this morning to speak}. */
        private Phrases.@Nullable Match<Modality> beforeDate(int to) {
            int at = to;
            while (at > to - LONGEST_DATE && DateWords.isOfDate(tokens, at - 1)) at--;
            Phrases.Match<Modality> match = at < to ? Modality.endingAt(tokens, at, sentence.from()) : null;
            return match != null && match.values().getFirst() == Modality.REALISED ? match : null;
        }

        /** {@code carry out a plan to}: nobody announces anything. */
        private static boolean isArticle(String word) {
            return word.equals("a") || word.equals("the");
        }

        /** {@code agreed in Lima, Peru, to extend the pact and to set up}, {@code travels to Lima to meet}. */
        private Modality distantGovernor(int to) {
            if (isHeadline(to)) return Modality.PLANNED;
            for (int at = to - 1; at >= Math.max(sentence.from(), to - FAR); at--) {
                if (tokens.is(at, ";") || tokens.is(at, "that") || tokens.is(at, "order")) break;
                if (tokens.is(at, "used") && !tokens.is(at + 1, "to"))
                    return Modality.REALISED; // "used the channel to convey"
                Phrases.Match<Modality> match = Modality.at(tokens, at, to);
                boolean agreed =
                        tokens.word(at).startsWith("agree") || tokens.is(at, "announces") || tokens.is(at, "announced");
                boolean office = tokens.isCapital(at) && at > sentence.from(); // "Head of the Office"
                boolean motion = match != null && match.values().getFirst() == Modality.MOTION && !office;
                if (agreed || motion || isExpected(at)) return Modality.PLANNED;
            }
            return Modality.WISHED;
        }

        /** {@code expects X to}. */
        private boolean isExpected(int at) {
            String word = tokens.word(at);
            return word.equals("expect") || word.equals("expects") || word.equals("anticipate");
        }

        /** {@code X, Y to hold talks}: nothing but names before. */
        private boolean isHeadline(int to) {
            for (int at = sentence.from(); at < to; at++) {
                boolean name = tokens.isCapital(at) || tokens.isMark(at);
                boolean joint = tokens.is(at, "and") || tokens.is(at, "of") || tokens.is(at, "'s");
                if (!name && !joint) return false;
            }
            return to > sentence.from();
        }

        /** {@code will fly to Lima and hold talks}: the verb shares the auxiliary of the one before. */
        private @Nullable Modality shared(int and) {
            for (int at = and - 1; at >= Math.max(sentence.from(), and - FAR); at--) {
                switch (tokens.word(at)) {
                    case "will", "'ll", "shall" -> {
                        return Modality.PLANNED;
                    }
                    case "would" -> {
                        return isSaid(at) ? Modality.PLANNED : Modality.WISHED;
                    }
                    case "should", "could", "may", "might", "can", "must", "cannot" -> {
                        return Modality.WISHED;
                    }
                    case ";", "that" -> {
                        return null;
                    }
                    case "to" -> {
                        if (Verbs.ALL.at(tokens, at + 1, sentence.to()) == null) continue;
                        governor(at);
                        return modality;
                    }
                    default -> {}
                }
            }
            return null;
        }

        /** {@code said it would}. */
        private boolean isSaid(int would) {
            for (int at = would - 1; at >= Math.max(sentence.from(), would - 4); at--)
                if (tokens.is(at, "said") || tokens.is(at, "announced")) return true;
            return false;
        }

        /** {@code after meeting} tells of a meeting, {@code of meeting} does not. */
        private @Nullable Modality ofGerund(int at) {
            return switch (tokens.word(at)) {
                case "after", "following", "upon", "while", "when", "since", "by", "," -> null;
                case "agreement", "deal", "accord", "pact", "declaration", "memorandum" -> Modality.PLANNED;
                default -> isBeingThere(at) ? null : Modality.WISHED;
            };
        }

        /** {@code was in Lima last week meeting}. */
        private boolean isBeingThere(int at) {
            for (int i = at; i > Math.max(sentence.from(), at - FAR / 2); i--) {
                String word = tokens.word(i);
                if (Verbs.isBe(word)) {
                    past |= word.equals("was") || word.equals("were");
                    return isOfPlace(tokens.word(i + 1));
                }
                if (tokens.isMark(i) || Verbs.ALL.at(tokens, i, sentence.to()) != null) return false;
            }
            return false;
        }

        private static boolean isOfPlace(String word) {
            return switch (word) {
                case "in", "at", "on", "here", "there" -> true;
                default -> false;
            };
        }
    }
}
