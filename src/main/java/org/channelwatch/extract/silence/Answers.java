package org.channelwatch.extract.silence;

import java.util.Locale;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.ForeignNouns;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Reads that an attempt went unanswered, or was turned down: {@code X did not answer Y's calls}, {@code no response from Y}. */
public final class Answers {
    /** As near a request stands before what became of it. */
    private static final int NEAR = 5;

    private static final Set<String> PRONOUNS = Words.of("pronouns of attempts");
    private static final Set<String> THROUGH = Words.of("getting through");
    private static final Set<String> VAIN = Set.of("unsuccessful", "success", "avail", "vain");
    private static final Set<String> TALKING = Words.of("answering at all");
    private static final Set<String> UNWILLING = Words.of("willing to talk");

    private final Scene scene;
    private final Tokens tokens;
    private final Attempts attempts;
    private final Requests requests;
    private final Correspondence letters;
    private final AnswerParties parties;
    private final GivenAnswers given;
    private final AskedResponses asked;
    private final AnswerFacts facts;

    public Answers(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.attempts = new Attempts(scene);
        this.requests = new Requests(scene, attempts);
        this.letters = new Correspondence(scene);
        this.facts = new AnswerFacts(scene);
        this.parties = new AnswerParties(scene);
        this.asked = new AskedResponses(scene, attempts, parties);
        this.given = new GivenAnswers(scene, attempts, letters, parties);
    }

    /** Reads what begins at the token and answers where to read on; -1 where it is nothing of the kind. */
    public int read(int at) {
        asked.read(at);
        Phrases.Match<Attempts.Word> match = attempts.at(at);
        if (match == null) return -1;
        return switch (match.value()) {
            case NOTHING -> nothing(match);
            case REFUSAL -> refused(match);
            case VERB -> answered(match);
            case FAILED -> failed(match);
            case AWAIT -> awaited(match);
            case ATTEMPT, REQUEST, TRIED, OTHER -> -1;
        };
    }

    private int nothing(Phrases.Match<Attempts.Word> match) {
        if (attempts.isAboutOther(match.to()) || isOfStranger(match.to()) || isOfOthers(match)) return match.to();
        if (requests.isOfOtherBefore(match.from())) return match.to();
        boolean requested = requests.isOfKnownRequest(match.from())
                && (attempts.isMadeJustBefore() || attempts.hasAttemptBefore(match.from() - NEAR));
        if (requested || Conditions.before(scene, match.from(), null) == null)
            emit(
                    match,
                    requested,
                    "unanswered:" + tokens.slice(match.from(), match.to()).toLowerCase(Locale.ROOT));
        return letters.behindSent(match.to());
    }

    /** {@code Calls to Y were unsuccessful}, {@code reached out to Y without success}, {@code attempts to speak with Y have failed}, {@code the line just rang}. */
    private int failed(Phrases.Match<Attempts.Word> match) {
        boolean other =
                tokens.is(match.to(), "to") || attempts.isAboutOther(match.to()) || facts.isSupposed(match.from());
        boolean tried = attempts.isTryingToReach(match)
                || attempts.hasTryBefore(match.from())
                || (VAIN.contains(tokens.word(match.to() - 1)) && attempts.hasTriedBefore(match.from()));
        if (other || !tried) return -1;
        emit(match, false, "failed:" + tokens.word(match.to() - 1));
        return match.to();
    }

    /** {@code Y has shown no interest in talks}, as a spokesman says: not with his government, where he does not speak of it. */
    private boolean isOfOthers(Phrases.Match<Attempts.Word> match) {
        boolean unwilling = false;
        for (int at = match.from(); at < match.to(); at++) unwilling |= UNWILLING.contains(tokens.word(at));
        return unwilling && scene.sentence().spoken() && !scene.isOfUs();
    }

    /** {@code not heard back from Congress}, {@code failed attempts to speak with John Doe}: from one who is no party. */
    private boolean isOfStranger(int from) {
        boolean link = tokens.is(from, "from") || tokens.is(from, "with");
        boolean name = link && tokens.isCapital(from + 1);
        return name
                && scene.rightOf(from + 1) == null
                && scene.groups().startingAt(from + 1) == null
                && CountryNames.ALL.at(tokens, from + 1, scene.sentence().to()) == null;
    }

    /** {@code X is still waiting for Y's reply to its letter}. */
    private int awaited(Phrases.Match<Attempts.Word> match) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), formAt(match.from()));
        int reply = letters.replyBehind(match.to());
        if (reply < 0 || group.negated() || group.modality() != null) return -1;
        if (!letters.hasMessage(reply) && !attempts.hasAttempt(reply) && !attempts.hasAttemptBefore(match.from()))
            return -1;
        emit(match, false, "awaited:" + tokens.word(match.from()));
        return letters.behindSent(reply);
    }

    private int refused(Phrases.Match<Attempts.Word> match) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), formAt(match.from()));
        if (tokens.is(match.from() - 1, "no")) return match.to(); // "there were no rebuffed calls"
        boolean bare = isBareBehind(match.to());
        boolean requested = requests.isKnownRequest(match.to()) && attempts.isMadeJustBefore();
        boolean attempted = (group.passive() || bare)
                ? attempts.hasAttemptBefore(group.from())
                        || ((bare || isOfIt(group.from()))
                                && !isOfRelative(group.from())
                                && attempts.isMadeJustBefore())
                : requested || attempts.hasAttempt(match.to());
        boolean realised = group.modality() == null || group.modality() == Modality.REALISED; // "continues to refuse"
        boolean unreal = !realised && !facts.isAccused(match.from());
        if (!attempted || unreal || group.negated() || facts.isReportedOnly(group.from())) return -1;
        if (!group.passive() && facts.isSupposed(group.from())) return -1;
        emit(match, requested, "refused:" + tokens.word(match.from()));
        return match.to();
    }

    /** {@code It has been met with silence}: what the sentence before told of. */
    private boolean isOfIt(int verb) {
        return PRONOUNS.contains(tokens.word(verb - 1));
    }

    /** {@code urged a truce, which Y ignored}: that is what was, and nothing of the sentence before. */
    private boolean isOfRelative(int verb) {
        Group subject = scene.doers().of(verb);
        int which = subject == null ? verb - 1 : subject.from() - 1;
        return tokens.is(which, "which") || tokens.is(which - 1, "which");
    }

    /** {@code declined.}, {@code rebuffed that.}, {@code declined to engage.}: nothing else is named that was. */
    private boolean isBareBehind(int at) {
        boolean it = switch (tokens.word(at)) {
            case "it", "that", "this", "them", "us", "him", "her" -> true;
            default -> false;
        };
        boolean talking = tokens.is(at, "to") && TALKING.contains(tokens.word(at + 1));
        int end = it ? at + 1 : talking ? at + 2 : at;
        return end >= scene.sentence().to() || tokens.isMark(end);
    }

    private Form formAt(int verb) {
        return tokens.word(verb).endsWith("ing") ? Form.GERUND : Form.PAST;
    }

    private int answered(Phrases.Match<Attempts.Word> match) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), Form.BASE);
        boolean stopped = !group.negated() && facts.isFailure(group, match.from());
        boolean silent = group.negated() && (group.modality() == null || facts.isUnwilling(match.from()));
        if (!group.negated() && !stopped && group.modality() == null) return given.read(match);
        if (!(silent || stopped) || attempts.isAboutOther(match.to()) || facts.isSupposed(group.from())) return -1;
        boolean bare = THROUGH.contains(tokens.word(match.from()))
                || tokens.word(match.from()).startsWith("respon")
                || tokens.word(match.from()).startsWith("answer")
                || tokens.word(match.from()).startsWith("pick")
                || group.passive();
        boolean phone = tokens.word(match.from()).startsWith("pick") && isClosed(match.to());
        boolean replying = bare || tokens.word(match.from()).startsWith("repl");
        boolean attempted = attempts.hasAttempt(match.to())
                || (replying && attempts.hasAttemptBefore(match.from()))
                || (replying && requests.isOwnRequest(match.to()));
        if (!phone && !attempted && replying && requests.isRequestJustBefore(match.to())) return unheeded(match);
        if (!phone && !attempted && !(bare && isOfferMade(match.to()))) return -1;
        emit(match, attempted, "silent:" + tokens.word(match.from()));
        return letters.behindSent(match.to());
    }

    /** {@code not picking up since Tuesday}, {@code will not pick up.}: nothing is named that would be picked up. */
    private boolean isClosed(int at) {
        boolean time = tokens.is(at, "since") || tokens.is(at, "for");
        return time || tokens.isMark(at) || scene.timing().dates().beginsAt(at);
    }

    /** {@code X formally requests that Y extradite Z. Y did not respond to the request}: to X. */
    private int unheeded(Phrases.Match<Attempts.Word> match) {
        Pair pair = parties.withAsker();
        if (pair == null) return -1;
        scene.emit(pair, EvidenceKind.UNANSWERED, false, "", when(match), 0.7, "unheeded");
        return match.to();
    }

    /** In speech {@code They have not responded to that offer}, {@code We reached out. They have not answered}. */
    private boolean isOfferMade(int from) {
        if (scene.discourse().own().country() == null || scene.sentence().question()) return false;
        if (requests.isOfferTo(from)) return true;
        boolean closed = from >= scene.sentence().to()
                || tokens.isMark(from)
                || (tokens.is(from, "to") && (tokens.is(from + 1, "that") || tokens.is(from + 1, "it")))
                || tokens.is(from, "yet");
        return closed && attempts.isMadeJustBefore();
    }

    private void emit(Phrases.Match<Attempts.Word> match, boolean request, String rule) {
        Pair pair = isOfPublic() ? null : parties.pair();
        Noun noun = given.line();
        Discourse.Line before = pair == null ? parties.lineBefore() : null;
        if (before != null) {
            pair = before.states();
            noun = before.noun();
        }
        if (pair == null && attempts.isMadeJustBefore())
            pair = parties.isNobodyNamed() ? scene.discourse().spokenOf() : parties.lastTold();
        if (pair == null) return;
        scene.emit(
                request ? parties.orPersons(pair) : pair,
                EvidenceKind.UNANSWERED,
                noun != null,
                noun == null ? "" : noun.name(),
                when(match),
                0.8,
                rule);
    }

    /** The date of the answer that did not come, or of the attempt before it in the sentence, or of the letter behind it. */
    private TimeSpan when(Phrases.Match<Attempts.Word> match) {
        int reply = letters.replyBehind(match.to());
        int to = reply < 0 ? match.to() : reply;
        int sent = letters.behindSent(to);
        Dates.Found letter = sent == to ? null : scene.timing().dates().of(to, sent - 1, sent);
        if (letter != null && !letter.vague()) return scene.published().cut(letter.span());
        boolean dated = scene.timing().dates().of(match.from(), match.from(), match.to()) != null;
        Dates.Found attempt = scene.timing()
                .dates()
                .after(scene.sentence().from(), match.from() - scene.sentence().from());
        if (!dated && attempt != null && !attempt.vague())
            return scene.published().cut(attempt.span());
        int end = dated ? match.to() : behindCall(match.to());
        return scene.timing().when(EvidenceKind.UNANSWERED, match.from(), match.from(), end, Tense.PERFECT);
    }

    /** {@code refused to accept [the call of the Foreign Minister X] in May}: the token behind. */
    private int behindCall(int from) {
        int end = from;
        for (int at = from; at < scene.sentence().to(); at++) {
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return end;
            Mention caller = scene.groups().startingAt(at);
            if (caller != null) end = caller.to();
        }
        return end;
    }

    /** {@code The hotline for travellers went unanswered}. */
    private boolean isOfPublic() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null && noun.value().type() == Nouns.Sense.LINE && ForeignNouns.has(scene, noun)) return true;
        }
        return false;
    }
}
