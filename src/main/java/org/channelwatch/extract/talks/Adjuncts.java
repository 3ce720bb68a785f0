package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Pronouns;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads talks that only say how or when something else was done: {@code in a call with Y, X said}, {@code after talks between X and Y}. */
final class Adjuncts {
    private static final Set<String> PAST = Words.of("of past talks");
    private static final Set<String> RANKED = Words.of("ranked contacts");
    private static final Set<String> USELESS = Words.of("useless talks");
    private static final int FAR = 20;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final AdjunctPhrases phrases;
    private final Arrivals arrivals;
    private final Upcoming upcoming;

    Adjuncts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new AdjunctPhrases(scene);
        this.arrivals = new Arrivals(scene, this);
        this.upcoming = new Upcoming(scene);
    }

    /** {@code In a call with Y, X said}; {@code X said after talks with Y}. */
    void read(Phrases.Match<Noun> noun, Group complement) {
        int before = phrases.beforePhrase(noun.from());
        if (isUseless(before)) return;
        if (tokens.is(before, "for")) arrivals.arrival(noun, complement, before);
        if (phrases.open().isToBeIn(before)) arrivals.toPress(noun, complement, before);
        upcoming.read(noun, complement, before);
        if (!phrases.isHeld(noun, before) || isOwnedSince(before, complement.from())) return;
        boolean opens = before <= scene.sentence().from() + 1;
        Group subject = opens ? behindComma(complement.to()) : null;
        if (subject == null && opens) subject = besides(complement.to());
        if (subject == null) subject = scene.doers().sayer(before);
        if (subject == null) subject = scene.doers().first(before);
        if (subject == null) subject = behindComma(complement.to());
        if (subject == null) subject = scene.doers().teller(before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        if (isOfSpokesman(subject, before))
            subject = Objects.requireNonNull(scene.doers().nearest(before));
        if (isOfOther(subject, before) || isAhead(subject) || isExpected(subject, before)) return;
        String rule = "during:" + noun.value().name();
        List<Pair> pairs =
                isOfPresident(subject, before) ? Ourselves.with(scene, complement) : scene.pairs(subject, complement);
        if (pairs.isEmpty()) pairs = pairsOfNearest(before, complement);
        for (Pair pair : pairs) emit(pair, before, noun.from(), complement.to(), rule);
    }

    /** {@code sees no point [in] talks with Y}, {@code there is little room now [for] talks}: they are only thought of. */
    private boolean isUseless(int before) {
        if (!tokens.is(before, "in") && !tokens.is(before, "for")) return false;
        for (int at = before - 1; at > Math.max(scene.sentence().from(), before - 1 - NEAR); at--)
            if (USELESS.contains(tokens.word(at))) {
                return switch (tokens.word(at - 1)) {
                    case "no", "little", "any", "much", "not" -> true;
                    default -> false;
                };
            }
        return false;
    }

    /** {@code A spokesman, Omar Diaz, said that X warned of it in her talks with Y}: hers are those of X. */
    private boolean isOfSpokesman(Group subject, int before) {
        boolean owned = Pronouns.isPossessive(tokens.word(before + 1));
        Group near = owned && subject.first().type() != Mention.Referent.PERSON
                ? scene.doers().nearest(before)
                : null;
        return near != null && near.first().type() == Mention.Referent.PERSON && near.from() > subject.from();
    }

    /** {@code We have seen nothing since X's call with Y}: not our call. */
    private boolean isOwnedSince(int since, int party) {
        for (int at = since + 1; tokens.is(since, "since") && at < party; at++) if (tokens.is(at, "'s")) return true;
        return false;
    }

    /** {@code In a call with Y I said}: whoever acts, without a comma before. */
    private @Nullable Group besides(int from) {
        boolean dated = scene.timing().dates().beginsAt(from);
        int at = dated ? scene.timing().dates().endOf(from) : from; // "In a call with Y on Monday X said"
        Mention mention = scene.groups().startingAt(at);
        boolean acts = mention != null
                && mention.isParticipant()
                && (mention.type() == Mention.Referent.I || Verbs.isFinite(tokens, mention.to()));
        return acts ? scene.rightOf(at) : null;
    }

    /** {@code In her call with Y, X will ask for it}: it has not been yet. */
    private boolean isAhead(Group subject) {
        return switch (tokens.word(subject.to())) {
            case "will", "'ll", "would", "intends", "plans", "hopes", "wants", "should", "could", "may", "might" ->
                true;
            default -> Verbs.isBe(tokens.word(subject.to())) && tokens.is(subject.to() + 1, "going");
        };
    }

    /** {@code I expect that will come up in the call with Y}: so the speaker says of one that is to come. */
    private boolean isExpected(Group subject, int before) {
        Mention.Referent type = subject.first().type();
        boolean self = type == Mention.Referent.I || type == Mention.Referent.SPEAKER;
        for (int at = subject.to(); self && at < before; at++) {
            switch (tokens.word(at)) {
                case "will", "'ll", "expect", "anticipate", "imagine", "hope", "going" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code I think that in his call with Y}: not the speaker's. */
    private boolean isOfOther(Group subject, int before) {
        Mention.Referent type = subject.first().type();
        boolean self = type == Mention.Referent.I || type == Mention.Referent.SPEAKER;
        int at = tokens.is(before + 1, "both") ? before + 2 : before + 1;
        return self && (tokens.is(at, "his") || tokens.is(at, "her") || tokens.is(at, "their"));
    }

    /** {@code I forgot to say that in the lunch with Y, they}: not the speaker's own lunch. */
    private boolean isOfPresident(Group subject, int before) {
        boolean self =
                subject.first().type() == Mention.Referent.I && scene.sentence().spoken();
        return self && (tokens.is(before + 1, "the") || tokens.is(before + 1, "that"));
    }

    /** {@code In a call that lasted an hour, X and Y agreed}. */
    @Nullable
    Group behindComma(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++)
            if (tokens.is(at, ",") && scene.rightOf(at + 1) != null) return scene.rightOf(at + 1);
        return null;
    }

    /** {@code X's aides say that X stated in talks with Y}: where the first to be named is of Y's side, the last is meant. */
    private List<Pair> pairsOfNearest(int before, Group complement) {
        for (int at = before - 1; at > scene.sentence().from(); at--) {
            Mention mention = scene.groups().endingAt(at);
            if (mention == null || !mention.isParticipant()) continue;
            if (tokens.isPreposition(mention.from() - 1)) continue;
            return scene.pairs(new Group(mention.from(), mention.to(), List.of(mention)), complement);
        }
        return List.of();
    }

    /** {@code after talks between X and Y, following the call of X with Y}, {@code an argument in a call between X and Y}. */
    void followed(Pair pair, Phrases.Match<Noun> match, int end) {
        Noun noun = match.value();
        int before = phrases.beforePhrase(match.from());
        boolean toCome = phrases.open().isAfterWhatIsToCome(before, match.from(), end);
        if (toCome && !phrases.open().isAgreedBy(pair, before)) return;
        if (phrases.isHeldByBoth(noun, before) || arrivals.isGatheredFor(before))
            emit(pair, before, match.from(), end, "during:" + noun.name());
    }

    /** {@code met no halfway in the highest-level contact between X and Y since May}: there was one. */
    void reached(Pair pair, Phrases.Match<Noun> match, int end) {
        int before = phrases.beforePhrase(match.from());
        boolean within = tokens.is(before, "in") || tokens.is(before, "after");
        for (int at = before + 1; within && at < match.from(); at++) {
            if (RANKED.contains(tokens.word(at))) {
                emit(pair, before, match.from(), end, "in:" + match.value().name());
                return;
            }
        }
    }

    void emit(Pair pair, int from, int at, int end, String rule) {
        boolean dated = scene.timing().dates().of(from, at, end) != null;
        if (!dated && scene.discourse().isTold(pair) && !isOutcome(pair, from)) return;
        boolean asked = scene.sentence().question();
        boolean once = !dated && (tokens.is(from, "since") || isOfPast(from, at)); // on a day that nobody tells
        Tense tense = asked ? Tense.PERFECT : Tense.PRESENT;
        TimeSpan when =
                once ? scene.published().unknown() : scene.timing().when(EvidenceKind.CONTACT, from, at, end, tense);
        scene.takeForGranted(asked && isKnown(from + 1));
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.85, rule);
        scene.takeForGranted(false);
    }

    /** {@code following the failed summit of X and Y}. */
    private boolean isOfPast(int preposition, int noun) {
        boolean behind = tokens.is(preposition, "following") || tokens.is(preposition, "after");
        return behind && tokens.hasAny(PAST, preposition, noun);
    }

    /** {@code X and Y restored ties after talks}: of the pair the sentence has told only what came of them. */
    private boolean isOutcome(Pair pair, int before) {
        Pair told = scene.hasTold(pair) ? pair : scene.discourse().cast().statesOf(pair);
        if (!scene.hasTold(told) || scene.events().isDone(told, EvidenceKind.CONTACT)) return false;
        return scene.events().isOnlyDeclared(told) || phrases.open().isAgreedBy(told, before);
    }

    /** {@code Did X ask for it in her call with Y?}: whoever asks so knows of the call. */
    private boolean isKnown(int article) {
        boolean definite = switch (tokens.word(article)) {
            case "the", "his", "her", "their", "that" -> true;
            default -> false;
        };
        for (int at = scene.sentence().from(); definite && at < article; at++) {
            switch (tokens.word(at)) {
                case "did", "was", "were" -> {
                    return true;
                }
                case "will", "would", "if", "could", "should", "does", "is" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
