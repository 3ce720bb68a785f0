package org.channelwatch.extract.silence;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads answers that were given: {@code X has replied to a letter from Y}, {@code X answered the hotline}, {@code X accepted an offer of talks}. */
final class GivenAnswers {
    private static final Set<String> CALLS = Set.of("call", "phone call", "telephone call");
    private static final int REACH = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Attempts attempts;
    private final AcceptedOffers offers;
    private final Correspondence letters;
    private final AnswerParties parties;

    GivenAnswers(Scene scene, Attempts attempts, Correspondence letters, AnswerParties parties) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.attempts = attempts;
        this.offers = new AcceptedOffers(scene, attempts);
        this.letters = letters;
        this.parties = parties;
    }

    /** Answers where to read on; -1 where the verb tells of no answer to another. */
    int read(Phrases.Match<Attempts.Word> match) {
        String verb = tokens.word(match.from());
        if (verb.startsWith("accept")) return accepted(match);
        boolean taken = verb.startsWith("answer") || verb.startsWith("pick");
        Noun line = taken && attempts.hasAttempt(match.to()) ? line() : null;
        if (line != null) return pickedUp(match, line);
        Phrases.Match<Noun> call = taken ? callBehind(match.to()) : null;
        if (call != null) return took(match, call);
        boolean reply = verb.startsWith("repl") || verb.startsWith("respon") || verb.startsWith("answer");
        int behind = behindDate(match.to());
        boolean to = tokens.is(behind, "to");
        Phrases.Match<Noun> letter = reply ? letters.messageBehind(to ? behind + 1 : match.to()) : null;
        if (isAsked(match.from())) return -1;
        boolean note = letter != null && letter.value().isNote();
        if (note && verb.endsWith("ing")) return -1; // "responding to Y's offer": it may have been made in public
        if (letter != null && isOfOwn(match.from(), letter.to())) return -1;
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
                "replied:" + letter.value().name());
        return letter.to();
    }

    /** {@code X's leaders answered the demands of X's people}. */
    private boolean isOfOwn(int verb, int of) {
        Group subject = scene.doers().of(verb);
        Mention author = scene.groups().startingAt(of + 1);
        if (!tokens.is(of, "of") || subject == null || author == null) return false;
        return author.country() != null
                && author.country().equals(subject.first().country());
    }

    /** {@code whether Y replied}: that nobody says. */
    private boolean isAsked(int verb) {
        for (int at = verb - 1; at > Math.max(scene.sentence().from(), verb - REACH); at--)
            if (tokens.is(at, "whether")) return true;
        return false;
    }

    /** {@code responded on Monday to}: the token "to". */
    private int behindDate(int at) {
        for (int from = at; from <= at + 1; from++)
            if (scene.timing().dates().beginsAt(from))
                return scene.timing().dates().endOf(from);
        return at;
    }

    /** {@code X answered a call over the hotline}. */
    private int pickedUp(Phrases.Match<Attempts.Word> match, Noun line) {
        Pair pair = parties.pair();
        if (pair == null) return -1;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, match.from(), match.from(), match.to(), Tense.PRESENT);
        Pair states = scene.discourse().cast().statesOf(pair);
        scene.emit(states, EvidenceKind.CONTACT, true, line.name(), when, 0.8, "picked-up:" + line.name());
        return match.to();
    }

    /** {@code answered [Y's 9 a.m. call]}; not {@code answered a call for help}; null where no call stands behind the token. */
    private Phrases.@Nullable Match<Noun> callBehind(int from) {
        int limit = Math.min(from + REACH, scene.sentence().to());
        for (int at = from; at < limit; at++) {
            if (FunctionWords.isStop(tokens.word(at)) || tokens.isPreposition(at)) return null;
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun == null) continue;
            Noun call = noun.value();
            boolean first = tokens.is(noun.to() + 1, "the") && tokens.is(noun.to() + 2, "first");
            boolean appeal =
                    (tokens.is(noun.to(), "for") && !first) || tokens.is(noun.to(), "to") || tokens.is(noun.to(), "of");
            return call.type() == Nouns.Sense.TALK && CALLS.contains(call.name()) && !appeal ? noun : null;
        }
        return null;
    }

    /** {@code X answered Y's call}. */
    private int took(Phrases.Match<Attempts.Word> match, Phrases.Match<Noun> call) {
        Pair pair = isAsked(match.from()) ? null : parties.pair();
        if (pair == null) return -1;
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, match.from(), match.from(), call.to(), Tense.PRESENT);
        scene.emit(pair, EvidenceKind.CONTACT, false, "call", when, 0.8, "picked-up:call");
        return call.to();
    }

    /** {@code X has accepted an offer of talks from Y}, {@code X accepts an invitation from Y to visit Lima}, {@code Y invited X, who accepted}. */
    private int accepted(Phrases.Match<Attempts.Word> match) {
        boolean thanked = tokens.is(match.from(), "accepting"); // "thanked Y for accepting an invitation"
        boolean asked = offers.hasRequestOfTalks(match.to()) || (!thanked && offers.isInvitation(match.to()));
        if (isToMeet(match.to())) return -1;
        Pair pair = asked ? invited(match) : null;
        if (pair == null) pair = asked || offers.isInvitedBefore(match) ? parties.pair() : null;
        if (pair == null) pair = spokenOf(match);
        if (pair == null) return -1;
        TimeSpan when = scene.timing().ahead(match.from(), match.from(), match.to());
        scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.7, "accepted");
        return match.to();
    }

    /** {@code accepted an invitation to meet Y}: of that the verb tells. */
    private boolean isToMeet(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++)
            if (tokens.is(at, "to") && tokens.is(at + 1, "meet")) {
                int whom = tokens.is(at + 2, "with") ? at + 3 : at + 2;
                return scene.rightOf(whom) != null;
            }
        return false;
    }

    /** {@code Z says that X has accepted an invitation from Y}: X and Y; null where nobody is named behind it. */
    private @Nullable Pair invited(Phrases.Match<Attempts.Word> accepted) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), accepted.from());
        Group guest = group.passive() ? null : scene.doers().of(group.from());
        if (guest == null || guest.first().type() != Mention.Referent.PERSON) return null;
        for (int at = accepted.to(); at < scene.sentence().to(); at++) {
            Mention host = scene.groups().startingAt(at);
            if (host == null || host.type() != Mention.Referent.PERSON) continue;
            List<Pair> pairs = scene.pairs(guest, new Group(host.from(), host.to(), List.of(host)));
            return pairs.size() == 1 ? pairs.getFirst() : null;
        }
        return null;
    }

    /** {@code Y invited X to Lima. The invitation was accepted}, {@code X accepted the invitation}: of the two who are spoken of. */
    private @Nullable Pair spokenOf(Phrases.Match<Attempts.Word> accepted) {
        int behind = accepted.to() + 1;
        boolean passive = tokens.is(accepted.from() - 1, "was") && isInvitation(accepted.from() - 2);
        boolean active = tokens.is(behind - 1, "the") && isInvitation(behind);
        boolean thanked = tokens.word(accepted.from()).endsWith("ing");
        Pair pair = scene.discourse().antecedents().lastNamed();
        return (passive || active) && !thanked && pair != null && pair.isOfOneRank() ? pair : null;
    }

    private boolean isInvitation(int at) {
        boolean known = tokens.is(at - 1, "the") || tokens.is(at - 1, "this");
        return tokens.is(at, "invitation") && known;
    }

    /** The line of which the sentence tells; null where it tells of none. */
    @Nullable
    Noun line() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Noun line = scene.lines().at(at);
            if (line != null) return line;
        }
        return null;
    }
}
