package org.channelwatch.extract;

import java.util.List;
import java.util.Locale;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Form;
import org.jspecify.annotations.Nullable;

/** Reads that an attempt went unanswered, or was turned down: {@code X did not answer Y's calls}, {@code no response from Y}. */
final class Answers {
    private static final int REACH = 9;
    private static final Phrases<Word> WORDS = words();

    private final Scene scene;
    private final AnswerParties parties;

    private enum Word {
        VERB,
        REFUSAL,
        ATTEMPT,
        TRIED,
        REQUEST,
        NOTHING,
        OTHER
    }

    Answers(Scene scene) {
        this.scene = scene;
        this.parties = new AnswerParties(scene);
    }

    /** Reads what begins at the token and answers where to read on; -1 where it is nothing of the kind. */
    int read(int at) {
        Phrases.Match<Word> match =
                WORDS.longest(scene.tokens, at, scene.sentence().to());
        if (match == null) return -1;
        return switch (match.values().getFirst()) {
            case NOTHING -> nothing(match);
            case REFUSAL -> refused(match);
            case VERB -> answered(match);
            case ATTEMPT, REQUEST, TRIED, OTHER -> -1;
        };
    }

    private int nothing(Phrases.Match<Word> match) {
        if (isAboutOther(match.to())) return match.to();
        Modality modality = Conditions.before(scene, match.from(), null);
        if (modality == null)
            emit(
                    match,
                    "unanswered:" + scene.tokens.slice(match.from(), match.to()).toLowerCase(Locale.ROOT));
        return match.to();
    }

    private int refused(Phrases.Match<Word> match) {
        boolean ongoing = scene.tokens.word(match.from()).endsWith("ing");
        Form form = ongoing ? Form.GERUND : Form.PAST;
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), match.from(), form);
        boolean before = group.passive() || scene.tokens.isMark(match.to());
        boolean attempted = before ? hasAttemptBefore(group.from()) : hasAttempt(match.to());
        if (!attempted || group.modality() != null || group.negated()) return -1;
        emit(match, "refused:" + scene.tokens.word(match.from()));
        return match.to();
    }

    private int answered(Phrases.Match<Word> match) {
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), match.from(), Form.BASE);
        boolean stopped = !group.negated() && isFailure(group, match.from());
        boolean silent = group.negated() && group.modality() == null;
        if (!group.negated() && !stopped && group.modality() == null) return replied(match);
        if (!(silent || stopped) || isAboutOther(match.to())) return -1;
        boolean bare = scene.tokens.word(match.from()).startsWith("respon")
                || scene.tokens.word(match.from()).startsWith("answer")
                || scene.tokens.word(match.from()).startsWith("pick")
                || group.passive();
        boolean phone = scene.tokens.word(match.from()).startsWith("pick") && scene.tokens.isMark(match.to());
        if (!phone && !hasAttempt(match.to()) && !(bare && hasAttemptBefore(match.from()))) return -1;
        emit(match, "silent:" + scene.tokens.word(match.from()));
        return match.to();
    }

    /** {@code X has replied to a letter from Y}: a contact. */
    private int replied(Phrases.Match<Word> match) {
        String verb = scene.tokens.word(match.from());
        if (verb.startsWith("accept")) return accepted(match);
        boolean reply = verb.startsWith("repl") || verb.startsWith("respon") || verb.startsWith("answer");
        boolean to = scene.tokens.is(match.to(), "to");
        Phrases.Match<Noun> letter = reply ? messageBehind(to ? match.to() + 1 : match.to()) : null;
        Pair pair = letter == null ? null : parties.pair();
        if (letter == null || pair == null) return -1;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, match.from(), match.from(), letter.to(), Tense.PRESENT);
        scene.emit(
                pair,
                EvidenceKind.CONTACT,
                false,
                "",
                when,
                0.8,
                "replied:" + letter.values().getFirst().name());
        return letter.to();
    }

    /** {@code X has accepted an offer of talks from Y}. */
    private int accepted(Phrases.Match<Word> match) {
        boolean talks = false;
        for (int at = match.to();
                at < Math.min(match.to() + REACH, scene.sentence().to());
                at++) {
            if (FunctionWords.isStop(scene.tokens.word(at)) || is(at, Word.OTHER)) break;
            talks |= isRequest(at) || (is(at, Word.ATTEMPT) && is(at, at + 1, Word.REQUEST));
        }
        Pair pair = talks ? parties.pair() : null;
        if (pair == null) return -1;
        TimeSpan when = scene.timing().ahead(match.from(), match.from(), match.to());
        scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.7, "accepted");
        return match.to();
    }

    private Phrases.@Nullable Match<Noun> messageBehind(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            Phrases.Match<Noun> noun =
                    Nouns.ALL.at(scene.tokens, at, scene.sentence().to());
            if (noun != null) return "message".equals(noun.values().getFirst().medium()) ? noun : null;
            if (FunctionWords.isStop(scene.tokens.word(at)) || scene.tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code failed to answer}, {@code stopped answering}, {@code refuses to take}. */
    private boolean isFailure(VerbGroup group, int verb) {
        for (int at = Math.max(scene.sentence().from(), Math.min(group.from(), verb - 3)); at < verb; at++) {
            String word = scene.tokens.word(at);
            if (word.startsWith("fail")
                    || word.startsWith("stop")
                    || word.startsWith("refus")
                    || word.startsWith("declin")
                    || word.equals("yet")) return true;
        }
        return false;
    }

    private boolean hasAttempt(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            if ((is(at, Word.ATTEMPT) && !isDemand(at)) || isRequest(at)) return true;
            boolean that =
                    at == from && scene.tokens.is(at, "that") && (is(at + 1, Word.ATTEMPT) || is(at + 1, Word.REQUEST));
            if (is(at, Word.OTHER) || (FunctionWords.isStop(scene.tokens.word(at)) && !that)) return false;
        }
        return false;
    }

    /** {@code rejected calls by the opposition to}, {@code calls for}. */
    private boolean isDemand(int at) {
        if (!scene.tokens.word(at).startsWith("call")) return false;
        boolean to = scene.tokens.is(at + 1, "to") && !isOwn(scene.tokens.word(at + 2));
        return to || scene.tokens.is(at + 1, "for") || scene.tokens.is(at + 1, "by");
    }

    /** {@code calls to its office}. */
    private static boolean isOwn(String word) {
        return switch (word) {
            case "its", "his", "her", "their", "the" -> true;
            default -> false;
        };
    }

    /** {@code an offer of direct talks}. */
    private boolean isRequest(int at) {
        if (!is(at, Word.REQUEST)) return false;
        for (int i = at + 1; i < Math.min(at + 6, scene.sentence().to()); i++) {
            Phrases.Match<Noun> noun =
                    Nouns.ALL.at(scene.tokens, i, scene.sentence().to());
            if (noun == null) continue;
            return noun.values().getFirst().type() == Nouns.Sense.TALK
                    || noun.values().getFirst().type() == Nouns.Sense.CONTACT;
        }
        return false;
    }

    private boolean hasAttemptBefore(int to) {
        for (int at = scene.sentence().from(); at < to; at++) {
            boolean question = scene.tokens.is(at, "asked") && !scene.tokens.is(at + 1, "for");
            if (question || scene.tokens.is(at, "whether")) return false;
            if (is(at, Word.ATTEMPT) || is(at, Word.TRIED) || isRequest(at)) return true;
        }
        return false;
    }

    private boolean isAboutOther(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++)
            if (is(at, Word.OTHER)) return true;
        return false;
    }

    private boolean is(int at, Word word) {
        return is(at, scene.sentence().to(), word);
    }

    private boolean is(int at, int limit, Word word) {
        Phrases.Match<Word> match = WORDS.longest(scene.tokens, at, limit);
        return match != null && match.values().getFirst() == word;
    }

    private void emit(Phrases.Match<Word> match, String rule) {
        Pair pair = parties.pair();
        Noun noun = line();
        Discourse.Line before = pair == null ? parties.lineBefore() : null;
        if (before != null) {
            pair = before.states();
            noun = before.noun();
        }
        if (pair == null) return;
        scene.emit(
                pair, EvidenceKind.UNANSWERED, noun != null, noun == null ? "" : noun.name(), when(match), 0.8, rule);
    }

    /** The date of the answer that did not come, or of the attempt before it in the sentence. */
    private TimeSpan when(Phrases.Match<Word> match) {
        boolean dated = scene.timing().dates().of(match.from(), match.from(), match.to()) != null;
        Dates.Found attempt = scene.timing()
                .dates()
                .after(scene.sentence().from(), match.from() - scene.sentence().from());
        if (!dated && attempt != null && !attempt.vague()) return scene.timing().cut(attempt.span());
        return scene.timing().when(EvidenceKind.UNANSWERED, match.from(), match.from(), match.to(), Tense.PERFECT);
    }

    private @Nullable Noun line() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Noun line = scene.lines.at(at);
            if (line != null) return line;
        }
        return null;
    }

    private static Phrases<Word> words() {
        Phrases<Word> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("answers.txt", 2)) {
            Word word = Word.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT));
            line.get(1).forEach(phrase -> phrases.add(phrase, word));
        }
        return phrases;
    }
}
