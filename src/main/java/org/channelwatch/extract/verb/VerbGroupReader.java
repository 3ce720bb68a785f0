package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads a verb group from its verb to the left: auxiliaries, adverbs, and what governs its "to". */
final class VerbGroupReader {
    private static final Set<String> ASPECTS = Words.of("aspects");

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
    private boolean having;
    private boolean past;
    private boolean aspect;
    private Tense tense = Tense.PRESENT;
    private @Nullable Modality modality;

    VerbGroupReader(Tokens tokens, Sentence sentence) {
        this.tokens = tokens;
        this.sentence = sentence;
    }

    VerbGroup read(int verb, Form form) {
        int main = form == Form.GERUND ? GerundGovernors.main(tokens, sentence, verb) : -1;
        if (main >= 0) return read(main, PastTenses.isOne(tokens.word(main)) ? Form.PAST : Form.BASE);
        boolean linked = tokens.is(verb + 1, "with") || tokens.is(verb + 1, "to");
        has = linked && (form == Form.PARTICIPLE || form == Form.PAST);
        if (form == Form.GERUND && GerundGovernors.isAim(tokens, sentence, verb)) weaken(Modality.WISHED);
        return groupBehind(takeFrom(verb, form), verb, form);
    }

    /** Takes all that belongs to the verb and answers the token before. */
    private int takeFrom(int verb, Form form) {
        int at = verb - 1;
        while (at >= sentence.from()) {
            int before = beforeTurn(at, verb, form);
            if (before < at) {
                at = before;
                continue;
            }
            String word = isWould(at, verb, form) ? "would" : tokens.word(at);
            boolean quoted = word.equals("\"") && QuotedVerbs.isWithin(tokens, at);
            boolean begun = form == Form.GERUND && at == verb - 1 && isAspect(word);
            if (begun) aspect = true;
            if (isName(at) || !(quoted || begun || take(word))) break;
            at--;
        }
        return at;
    }

    /** Takes the turn of several words that ends at the token and answers where to read on; the same token where none does. */
    private int beforeTurn(int at, int verb, Form form) {
        String word = tokens.word(at);
        if (word.equals("to") && !infinitive) {
            infinitive = true;
            return governor(at);
        }
        if (word.equals(",") && at == verb - 1) {
            int auxiliary = SharedAuxiliaries.beforeAside(tokens, sentence, at);
            return auxiliary < 0 ? at : auxiliary;
        }
        if (word.equals("most") && tokens.word(at + 1).endsWith("ly")) return at - 1; // "they most recently spoke"
        if (tokens.is(at - 1, "on") && DateWords.weekday(tokens, at) != null)
            return at - 2; // "was on Monday received", "will on Friday meet"
        boolean advised = tokens.is(at - 1, "'d") || tokens.is(at - 1, "had");
        if (word.equals("better") && form == Form.BASE && advised) {
            modality = Modality.WISHED; // "they had better meet"
            return at - 2;
        }
        boolean also = word.equals("only") && tokens.is(at - 1, "not"); // "not only spoke with X" says that he did
        return also ? at - 2 : at;
    }

    /** Tells by all that was taken how it is said of the verb. */
    private VerbGroup groupBehind(int at, int verb, Form form) {
        if (has && form == Form.PARTICIPLE && at == verb - 1 && SharedAuxiliaries.isListed(tokens, sentence, at))
            tense = Tense.PERFECT;
        if (having && modality == null) modality = beforeHaving(at + 1);
        boolean gerund = form == Form.GERUND;
        past |= aspect && !tokens.word(verb - 1).endsWith("s") && !modal && tense == Tense.PRESENT;
        if (!governed) passive = be;
        boolean joined = SharedAuxiliaries.joint(tokens, verb) == at;
        if (form == Form.BASE && joined && !infinitive && modality == null)
            modality = SharedAuxiliaries.of(tokens, sentence, at);
        if (gerund && !aspect && !be && modality == null && !infinitive) modality = ofGerund(at);
        if (tense == Tense.PRESENT && (past || form == Form.PAST)) tense = Tense.PAST;
        if (!gerund && !infinitive) negated |= NoSubjects.isBefore(tokens, sentence, at + 1);
        negated |= isNeither(verb + 1);
        return new VerbGroup(at + 1, negated, passive && !gerund, infinitive, modal, last, tense, modality);
    }

    /** {@code denies [having met Y]}, {@code is accused of [having met Y]}; null where what comes before says nothing against it. */
    private @Nullable Modality beforeHaving(int end) {
        if (tokens.is(end - 1, "of")) return Modality.WISHED;
        Phrases.Match<Modality> match = Modality.endingAt(tokens, end, sentence.from());
        Modality said = match == null ? null : match.value();
        return Modality.isUnreal(said) ? said : null;
    }

    /** {@code [has] begun [negotiating]}: as good as done. */
    private static boolean isAspect(String word) {
        return ASPECTS.contains(word);
    }

    /** {@code he'd meet}, {@code he'd be meeting}, {@code he'd have met}; not {@code he'd met}, {@code he'd agreed to meet}. */
    private boolean isWould(int at, int verb, Form form) {
        if (!tokens.is(at, "'d")) return false;
        int next = at + 1;
        while (next < verb && Modality.isAdverb(tokens.word(next))) next++;
        return next == verb ? form == Form.BASE : tokens.is(next, "be") || tokens.is(next, "have");
    }

    /** {@code Theresa May}, {@code Will Smith}. */
    private boolean isName(int at) {
        return at > sentence.from()
                && tokens.isCapital(at)
                && !tokens.isAllCapitals(at)
                && (tokens.is(at, "may") || tokens.is(at, "will"))
                && (tokens.isCapital(at - 1) || tokens.isCapital(at + 1));
    }

    /** {@code met [neither X nor Y]}, {@code spoke [with neither]}: whether the words behind a verb deny it. */
    private boolean isNeither(int behind) {
        return tokens.is(tokens.isPreposition(behind) ? behind + 1 : behind, "neither");
    }

    private boolean take(String word) {
        switch (word) {
            case "not", "n't", "never", "cannot", "nor", "neither", "hardly" -> negated = true;
            case "will", "'ll", "shall", "would" ->
                weaken(tense == Tense.PERFECT ? Modality.WISHED : Modality.PLANNED); // "would have met"
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
            case "has", "have", "'ve" -> tense = Tense.PERFECT;
            case "having" -> {
                tense = Tense.PERFECT;
                having = true;
            }
            case "'s" -> {
                if (has) tense = Tense.PERFECT; // "she's spoken with"
                else be = true;
            }
            case "had", "'d" -> tense = Tense.PAST_PERFECT;
            default -> {
                if (Verbs.isBe(word)) {
                    be = true;
                    past |= PastTenses.isWas(word);
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
        if (isYetTo(to)) {
            negated = true;
            tense = Tense.PERFECT;
            return to - 3;
        }
        int known = tense == Tense.PERFECT ? InfinitiveGovernors.beforeKnown(tokens, sentence, to) : -1;
        if (known >= 0) {
            infinitive = false;
            if (Verbs.isBe(tokens.word(known))) tense = Tense.PAST_PERFECT; // "is known to have met", whenever that was
            return known;
        }
        int glad = InfinitiveGovernors.beforeWelcome(tokens, sentence, to);
        if (glad >= 0) {
            weaken(Modality.REALISED);
            return glad - 1;
        }
        int first = InfinitiveGovernors.beforeFirst(tokens, sentence, to);
        if (first >= 0) return first;
        Phrases.Match<Modality> match = InfinitiveGovernors.near(tokens, sentence, to);
        if (match == null) {
            weaken(isOnce(to) ? Modality.WISHED : InfinitiveGovernors.distant(tokens, sentence, to));
            return to - 1;
        }
        Modality governing = InfinitiveGovernors.modality(tokens, match);
        boolean once = governing == Modality.PLANNED && tense == Tense.PERFECT; // "planned to have met"
        weaken(once ? Modality.WISHED : governing);
        past |= governing == Modality.REALISED && InfinitiveGovernors.isPast(tokens.word(match.from()));
        return match.from() - 1;
    }

    /** {@code was to have met}: that was planned once. */
    private boolean isOnce(int to) {
        return tense == Tense.PERFECT && PastTenses.isWas(tokens.word(to - 1));
    }

    /** {@code has yet to speak}: has not spoken. */
    private boolean isYetTo(int to) {
        return tokens.is(to - 1, "yet") && Verbs.isHave(tokens.word(to - 2));
    }

    /** {@code after meeting} tells of a meeting, {@code of meeting} does not. */
    private @Nullable Modality ofGerund(int at) {
        if (at < sentence.from()) {
            past = GerundGovernors.isOpening(tokens, sentence, at + 2);
            return past ? null : Modality.WISHED;
        }
        if (tokens.is(at, ",")) past |= GerundTimes.isOfPast(tokens, sentence, at);
        return switch (tokens.word(at)) {
            case "after", "following", "upon", "while", "when", "since", "by", "," -> null;
            case "before" -> {
                boolean told = GerundTimes.isDoneAfter(tokens, sentence, at);
                past |= told;
                yield told ? modality : Modality.WISHED;
            }
            case "and" -> GerundGovernors.isListed(tokens, sentence, at) ? modality : Modality.WISHED;
            case "agreement", "deal", "accord", "pact", "declaration", "memorandum", "protocol", "treaty" ->
                Modality.PLANNED;
            case "communique" -> modality; // "signed a communique establishing ties"
            case "announced", "announces", "announcing", "confirmed", "confirms" ->
                modality; // "announced cutting ties"
            case "from", "off" -> isFresh(at) ? null : ofOther(at);
            case "for", "in" ->
                isLikeOthers(at) || isBeingThere(at) || GerundGovernors.isThanked(tokens, sentence, at)
                        ? modality
                        : Modality.WISHED;
            default -> ofOther(at);
        };
    }

    private @Nullable Modality ofOther(int at) {
        if (GerundGovernors.isAgreed(tokens, sentence, at)) return Modality.PLANNED;
        boolean own = GerundGovernors.isOfOwnSubject(tokens, sentence, at);
        if (own) past |= GerundTimes.isOfPastWith(tokens, sentence, at);
        boolean told = own || isBeingThere(at) || GerundGovernors.isAsked(tokens, sentence, at);
        return told ? modality : Modality.WISHED;
    }

    /** {@code X, fresh [from] meeting Y}, {@code fresh [off] briefing Y}: just before. */
    private boolean isFresh(int from) {
        return tokens.is(from - 1, "fresh") || tokens.is(from - 1, "hot");
    }

    /** {@code joined X in cutting ties}: takes the time of the "joined". */
    private boolean isLikeOthers(int in) {
        int like = GerundGovernors.like(tokens, sentence, in);
        if (like < 0) return false;
        Form form = PastTenses.isRegular(tokens.word(like)) ? Form.PAST : Form.PRESENT;
        VerbGroup group = VerbGroup.of(tokens, sentence, like, form);
        past |= group.tense() != Tense.PRESENT;
        negated |= group.negated();
        modality = group.modality();
        return true;
    }

    /** {@code was in Lima last week meeting}, {@code there was a team meeting}: takes the "was". */
    private boolean isBeingThere(int at) {
        int be = GerundGovernors.be(tokens, sentence, at);
        if (be < 0) return false;
        past |= PastTenses.isWas(tokens.word(be));
        boolean there = GerundGovernors.isOfPlace(tokens.word(be + 1)) || tokens.is(be - 1, "there");
        if (there && GerundGovernors.isToCome(tokens, be)) weaken(Modality.PLANNED);
        return there;
    }
}
