package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Form;
import org.jspecify.annotations.Nullable;

/** Reads that an attempt went unanswered, or was turned down: {@code X did not answer Y's calls}, {@code no response from Y}. */
final class Answers {
    private static final int REACH = 9;
    private static final Phrases<Word> WORDS = words();

    private final Scene scene;

    private enum Word {
        VERB,
        REFUSAL,
        ATTEMPT,
        REQUEST,
        NOTHING,
        OTHER
    }

    Answers(Scene scene) {
        this.scene = scene;
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
            case ATTEMPT, REQUEST, OTHER -> -1;
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
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), match.from(), Form.PAST);
        boolean attempted = group.passive() ? hasAttemptBefore(group.from()) : hasAttempt(match.to());
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
        boolean reply = verb.startsWith("repl") || verb.startsWith("respon") || verb.startsWith("answer");
        boolean to = scene.tokens.is(match.to(), "to");
        Phrases.Match<Noun> letter = reply ? messageBehind(to ? match.to() + 1 : match.to()) : null;
        Pair pair = letter == null ? null : pair();
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

    private Phrases.@Nullable Match<Noun> messageBehind(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            Phrases.Match<Noun> noun =
                    Nouns.ALL.at(scene.tokens, at, scene.sentence().to());
            if (noun != null) return "message".equals(noun.values().getFirst().medium()) ? noun : null;
            if (Scene.isStop(scene.tokens.word(at)) || scene.tokens.is(at, ",")) return null;
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
            if (is(at, Word.OTHER) || Scene.isStop(scene.tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code rejected calls by the opposition to}, {@code calls for}. */
    private boolean isDemand(int at) {
        if (!scene.tokens.word(at).startsWith("call")) return false;
        return scene.tokens.is(at + 1, "for") || scene.tokens.is(at + 1, "by") || scene.tokens.is(at + 1, "to");
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
            if (scene.tokens.is(at, "asked") || scene.tokens.is(at, "whether")) return false;
            if (is(at, Word.ATTEMPT) || isRequest(at)) return true;
        }
        return false;
    }

    private boolean isAboutOther(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++)
            if (is(at, Word.OTHER)) return true;
        return false;
    }

    private boolean is(int at, Word word) {
        Phrases.Match<Word> match =
                WORDS.longest(scene.tokens, at, scene.sentence().to());
        return match != null && match.values().getFirst() == word;
    }

    private void emit(Phrases.Match<Word> match, String rule) {
        Pair pair = pair();
        Noun noun = line();
        Discourse.Line before = pair == null ? lineBefore() : null;
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
        boolean dated = scene.timing().dateOf(match.from(), match.from(), match.to()) != null;
        Dates.Found attempt = scene.timing()
                .after(scene.sentence().from(), match.from() - scene.sentence().from());
        if (!dated && attempt != null && !attempt.vague()) return scene.timing().cut(attempt.span());
        return scene.timing().when(EvidenceKind.UNANSWERED, match.from(), match.from(), match.to(), Tense.PERFECT);
    }

    private @Nullable Noun line() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Noun line = scene.lineAt(at);
            if (line != null) return line;
        }
        return null;
    }

    /** {@code It has gone unanswered since}: the line that was spoken of just before, where nobody else is named. */
    private Discourse.@Nullable Line lineBefore() {
        Discourse.Line line = scene.discourse.line();
        if (line == null || scene.sentence().number() > line.sentence() + 2) return null;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups.startingAt(at);
            if (mention != null
                    && mention.isParticipant()
                    && (mention.country() != null || !mention.actors().isEmpty())) return null;
        }
        return line;
    }

    /** The two sides of the sentence, persons first; the second may have been named before. */
    private @Nullable Pair pair() {
        List<Party> parties = new ArrayList<>();
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups.startingAt(at);
            if (mention == null || !mention.isParticipant()) continue;
            Group group = new Group(mention.from(), mention.to(), List.of(mention));
            parties.addAll(isThem(mention) ? them() : scene.parties(group, parties));
        }
        Pair persons = pairOf(persons(parties));
        if (persons != null) return persons;
        Pair states = pairOf(parties.stream().map(scene.discourse::stateOf).toList());
        if (states != null) return states;
        Pair named = pairOf(countries());
        if (named != null) return named;
        for (Party party : parties) {
            Pair before = party.person() ? scene.discourse.personPair() : null;
            if (before != null && before.has(party)) return before;
        }
        Pair published = pairWithPublisher(parties);
        return published != null ? published : spokenOf();
    }

    /** The persons among them, and those who are named as owners: {@code X declined Y's call}. */
    private List<Party> persons(List<Party> parties) {
        List<Party> persons =
                new ArrayList<>(parties.stream().filter(Party::person).toList());
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups.startingAt(at);
            if (mention == null
                    || mention.type() != Mention.Referent.ADJECTIVE
                    || mention.actors().isEmpty()) continue;
            String owner = mention.actors().getFirst();
            if (scene.discourse.isPerson(owner)) persons.add(new Party(owner, mention.country(), true));
        }
        return persons;
    }

    /** {@code Y's calls went unanswered}, where X and Y were spoken of before. */
    private @Nullable Pair spokenOf() {
        Pair before = scene.discourse.pair();
        if (before == null) before = scene.discourse.onlyStates();
        if (before == null) return null;
        Pair states = scene.discourse.statesOf(before);
        return countries().stream().anyMatch(states::has) ? states : null;
    }

    /** {@code We have not heard back}: in a transcript the one side may be the publisher, the other the one that was named last. */
    private @Nullable Pair pairWithPublisher(List<Party> parties) {
        Party publisher = scene.discourse.publisher();
        if (publisher == null || !scene.sentence().spoken() || parties.isEmpty()) return null;
        List<Party> both =
                new ArrayList<>(parties.stream().map(scene.discourse::stateOf).toList());
        both.add(publisher);
        Party last = scene.discourse.lastState();
        if (last != null) both.add(last);
        return pairOf(both);
    }

    /** Whoever the sentence names, also as an owner: {@code X has not answered Y's offer}. */
    private List<Party> countries() {
        List<Party> countries = new ArrayList<>();
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups.startingAt(at);
            if (mention == null || mention.country() == null || mention.type() == Mention.Referent.STATES) continue;
            countries.add(scene.discourse.state(mention.country()));
        }
        return countries;
    }

    private static boolean isThem(Mention mention) {
        return mention.type() == Mention.Referent.ANY;
    }

    private List<Party> them() {
        Party state = scene.discourse.lastState();
        return state == null ? List.of() : List.of(state);
    }

    private static @Nullable Pair pairOf(List<Party> parties) {
        for (Party one : parties) for (Party other : parties) if (!one.isSameSideAs(other)) return new Pair(one, other);
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
