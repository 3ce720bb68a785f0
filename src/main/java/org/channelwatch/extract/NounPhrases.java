package org.channelwatch.extract;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Inflected;
import org.jspecify.annotations.Nullable;

/** Reads nouns that no verb takes for its object: {@code no contact between X and Y}, {@code in a call with Y, X said}. */
final class NounPhrases {
    private static final int REACH = 12;
    private static final int NEAR = 6;

    private final Scene scene;
    private final NounParties parties;
    private final Silences silences;
    private final Predicates predicates;

    NounPhrases(Scene scene, NounParties parties, Silences silences) {
        this.scene = scene;
        this.parties = parties;
        this.silences = silences;
        this.predicates = new Predicates(scene, silences);
    }

    /** {@code It has been dead since May}: where the sentence before spoke of a line. */
    void begin() {
        int at = scene.sentence().from();
        Discourse.Line line = scene.tokens.is(at, "it") ? scene.discourse.line() : null;
        if (line != null && scene.sentence().number() == line.sentence() + 1)
            predicates.read(line.states(), line.noun(), at, at + 1);
    }

    /** Reads what is said of the noun and answers where to read on. */
    int read(Phrases.Match<Noun> first) {
        Phrases.Match<Noun> match = parties.lastOfCompound(first);
        if (isForeign(scene, match)) return match.to();
        if (match.values().getFirst().type() == Nouns.Sense.AGAIN) return again(match);
        List<Pair> pairs = parties.own(match);
        if (pairs.isEmpty()) other(match);
        for (Pair pair : pairs) of(pair, match);
        return match.to();
    }

    /** {@code The line has been dead since May}: the one that was named before. */
    private int again(Phrases.Match<Noun> match) {
        Discourse.Line line = scene.discourse.line();
        if (line != null && Conditions.before(scene, match.from(), null) == null)
            predicates.read(line.states(), line.noun(), match.from(), match.to());
        return match.to();
    }

    /** {@code sporting relations}, {@code a hotline for customers}: not between governments. */
    static boolean isForeign(Scene scene, Phrases.Match<Noun> noun) {
        return switch (noun.values().getFirst().type()) {
            case LINE -> isPublic(scene, noun);
            case RELATION -> isMinor(scene, noun.from());
            case PUBLIC, MINOR, IDIOM -> true;
            case AGAIN -> scene.discourse.line() == null;
            case TALK, CONTACT, TRIP, NOTE -> false;
        };
    }

    private static boolean isMinor(Scene scene, int noun) {
        if (scene.tokens.is(noun - 3, "diplomatic")) return false;
        Phrases.Match<Noun> before = Nouns.ALL.at(scene.tokens, noun - 1, noun);
        return before != null && before.values().getFirst().type() == Nouns.Sense.MINOR;
    }

    /** {@code a hotline for customers}. */
    private static boolean isPublic(Scene scene, Phrases.Match<Noun> line) {
        for (int at = Math.max(scene.sentence().from(), line.from() - 3);
                at < Math.min(line.to() + 4, scene.sentence().to());
                at++) {
            Phrases.Match<Noun> noun =
                    Nouns.ALL.at(scene.tokens, at, scene.sentence().to());
            if (noun != null && noun.values().getFirst().type() == Nouns.Sense.PUBLIC) return true;
        }
        return false;
    }

    private void of(Pair named, Phrases.Match<Noun> match) {
        Noun noun = match.values().getFirst();
        scene.discourse.note(named);
        boolean ofStates = noun.type() == Nouns.Sense.LINE || noun.type() == Nouns.Sense.RELATION;
        Pair pair = ofStates ? scene.discourse.statesOf(named) : named;
        if (noun.type() == Nouns.Sense.LINE)
            scene.discourse.note(noun, pair, scene.sentence().number());
        int end = parties.endOf(match);
        if (isNone(match.from())) none(pair, noun, end);
        else if (Conditions.before(scene, match.from(), null) == null) told(pair, match, end);
    }

    private void told(Pair pair, Phrases.Match<Noun> match, int end) {
        Noun noun = match.values().getFirst();
        boolean last = isLast(match.from());
        if (noun.type() == Nouns.Sense.TALK && last) {
            if (scene.timing().after(end, 4) != null)
                silences.last(pair, match.from(), match.from(), end, "last:" + noun.name());
            return;
        }
        Group complement = parties.complement(match);
        boolean apart = complement != null
                && complement.from() - match.to() > 2
                && !scene.tokens.is(complement.from() - 1, "of");
        predicates.read(pair, noun, match.from(), apart ? match.to() : end);
        if (noun.type() == Nouns.Sense.TALK && isSuch(match.from()) && !scene.hasTold(pair))
            emit(pair, match.from(), match.from(), end, "was:" + noun.name());
        if (noun.type() == Nouns.Sense.TALK && !scene.hasTold(pair)) followed(pair, match, end);
    }

    /** {@code it was the first call between X and Y}. */
    private boolean isSuch(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (scene.tokens.word(at)) {
                case "was", "is", "were", "marked", "marks" -> {
                    return true;
                }
                case "no", "not", "n't", "if", "a", "an", "possible", "planned" -> {
                    return false;
                }
                default -> {
                    if (Groups.isPreposition(scene.tokens.word(at))) return false;
                }
            }
        }
        return false;
    }

    /** {@code after talks between X and Y, following the call of X with Y}. */
    private void followed(Pair pair, Phrases.Match<Noun> match, int end) {
        int before = beforePhrase(match.from());
        switch (scene.tokens.word(before)) {
            case "after", "following", "during" ->
                emit(
                        pair,
                        before,
                        match.from(),
                        end,
                        "during:" + match.values().getFirst().name());
            default -> {}
        }
    }

    /** {@code the last face-to-face talks}. */
    private boolean isLast(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 5); at--) {
            if (scene.tokens.is(at, "last")) return true;
            if (scene.tokens.is(at, "the") || Scene.isStop(scene.tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code no contact}, {@code without any talks}. */
    private boolean isNone(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 4); at--) {
            String word = scene.tokens.word(at);
            if (word.equals("no") || word.equals("without")) return true;
            if (Scene.isStop(word) || word.equals("the")) return false;
        }
        return false;
    }

    private void none(Pair pair, Noun noun, int end) {
        TimeSpan since = silences.lengthBehind(end, REACH);
        if (since == null && noun.type() != Nouns.Sense.CONTACT) return;
        TimeSpan when = since == null ? scene.timing().unknown() : since;
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, noun.name(), when, 0.8, "no:" + noun.name());
    }

    /** A noun whose parties stand elsewhere in the sentence. */
    private void other(Phrases.Match<Noun> match) {
        Noun noun = match.values().getFirst();
        Group complement = parties.complement(match);
        if (noun.type() == Nouns.Sense.LINE && complement == null) {
            intended(match);
            scene.noteLine(noun);
            if (!used(match)) known(match);
        }
        boolean contact = noun.type() == Nouns.Sense.CONTACT;
        if ((contact || noun.type() == Nouns.Sense.TALK) && lastOne(match, complement)) return;
        if (noun.type() != Nouns.Sense.TALK || dropped(match, complement)) return;
        if (complement != null) adjunct(match, complement);
        else toldIn(match);
    }

    /** {@code The last meeting was on Friday}, {@code the first call took place in May}: of the two who are spoken of. */
    private boolean lastOne(Phrases.Match<Noun> noun, @Nullable Group complement) {
        Pair spokenOf = complement == null ? scene.discourse.pair() : null;
        boolean last = isLast(noun.from());
        if (spokenOf == null || !(last || isCounted(noun.from()))) return false;
        boolean was = scene.tokens.is(noun.to(), "was") || scene.tokens.is(noun.to(), "took");
        Dates.Found date = was ? scene.timing().after(noun.to(), NEAR) : null;
        if (date == null || date.vague()) return false;
        String name = noun.values().getFirst().name();
        if (last) silences.last(spokenOf, noun.from(), noun.from(), noun.to(), "last:" + name);
        else
            scene.emit(
                    spokenOf, EvidenceKind.CONTACT, false, "", scene.timing().cut(date.span()), 0.8, "counted:" + name);
        return true;
    }

    /** {@code a planned session was scrapped}: that of the two who are spoken of. */
    private boolean dropped(Phrases.Match<Noun> noun, @Nullable Group complement) {
        Pair spokenOf = complement == null ? scene.discourse.pair() : null;
        if (spokenOf == null || !isArranged(noun.from())) return false;
        for (int at = noun.to();
                at < Math.min(noun.to() + NEAR, scene.sentence().to());
                at++) {
            Phrases.Match<Inflected> verb =
                    Verbs.ALL.at(scene.tokens, at, scene.sentence().to());
            if (verb == null || !Verbs.isBe(scene.tokens.word(at - 1))) continue;
            if (verb.values().getFirst().verb().type() != Verbs.Sense.CANCEL) return false;
            String rule = "dropped:" + noun.values().getFirst().name();
            scene.emit(
                    spokenOf, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.7, rule);
            return true;
        }
        return false;
    }

    private boolean isArranged(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            if (scene.tokens.is(at, "planned") || scene.tokens.is(at, "scheduled")) return true;
        }
        return false;
    }

    /** {@code the second call}, {@code the previous round of talks}. */
    private boolean isCounted(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 4); at--) {
            switch (scene.tokens.word(at)) {
                case "first", "second", "third", "fourth", "fifth", "previous", "earlier", "recent", "latest" -> {
                    return true;
                }
                case "no", "next" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code the hotline that X and Y test twice a day has been dead}: between those two. */
    private boolean used(Phrases.Match<Noun> noun) {
        if (!scene.tokens.is(noun.to(), "that") && !scene.tokens.is(noun.to(), "which")) return false;
        Group users = scene.rightOf(noun.to() + 1);
        List<Pair> pairs = users == null ? List.of() : scene.pairs(users, null);
        if (users == null || pairs.size() != 1) return false;
        Pair states = scene.discourse.statesOf(pairs.getFirst());
        Noun line = noun.values().getFirst();
        scene.discourse.note(line, states, scene.sentence().number());
        for (int at = users.to() + 1;
                at < Math.min(users.to() + REACH, scene.sentence().to());
                at++) {
            if (!Verbs.isBe(scene.tokens.word(at)) && !Verbs.isHave(scene.tokens.word(at))) continue;
            predicates.read(states, line, noun.from(), at);
            return true;
        }
        return true;
    }

    /** {@code the hotline is dead}: that of the two who are spoken of. */
    private void known(Phrases.Match<Noun> noun) {
        boolean the = scene.tokens.is(noun.from() - 1, "the") || scene.tokens.is(noun.from() - 2, "the");
        Pair spokenOf = the ? scene.discourse.pair() : null;
        if (spokenOf == null || Conditions.before(scene, noun.from(), null) != null) return;
        predicates.read(scene.discourse.statesOf(spokenOf), noun.values().getFirst(), noun.from(), noun.to());
    }

    /** {@code a hotline will link both countries}. */
    private void intended(Phrases.Match<Noun> noun) {
        String article = scene.tokens.word(noun.from() - 1);
        boolean created = article.equals("a") || article.equals("an") || article.equals("new");
        boolean ahead = scene.tokens.is(noun.to(), "will") || scene.tokens.is(noun.to(), "would");
        for (int at = noun.to();
                created
                        && ahead
                        && at < Math.min(noun.to() + REACH, scene.sentence().to());
                at++) {
            Group group = scene.rightOf(at);
            if (group == null) continue;
            String name = noun.values().getFirst().name();
            for (Pair pair : scene.pairs(group, null)) {
                scene.emit(
                        pair, EvidenceKind.PLANNED, true, name, scene.timing().now(), 0.7, "intended:" + name);
            }
            return;
        }
    }

    /** {@code In a call with Y, X said}; {@code X said after talks with Y}. */
    private void adjunct(Phrases.Match<Noun> noun, Group complement) {
        int before = beforePhrase(noun.from());
        if (scene.tokens.is(before, "for")) arrival(noun, complement, before);
        if (isWished(before)) return;
        if (scene.tokens.is(before, "at") && !isOccasion(before)) return;
        if (scene.tokens.is(before, "from") && !isLeft(scene.tokens.word(before - 1))) return;
        boolean manner =
                noun.from() == before + 1 && noun.values().getFirst().name().startsWith("consult");
        if (manner || !isFactual(scene.tokens.word(before))) return;
        Group subject = before <= scene.sentence().from() + 1 ? behindComma(complement.to()) : null;
        if (subject == null) subject = scene.groups.firstSubject(scene.sentence(), before);
        if (subject == null) subject = behindComma(complement.to());
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        String rule = "during:" + noun.values().getFirst().name();
        List<Pair> pairs = scene.pairs(subject, complement);
        if (pairs.isEmpty()) pairs = pairsOfNearest(before, complement);
        for (Pair pair : pairs) emit(pair, before, noun.from(), complement.to(), rule);
    }

    /** {@code Negotiators from X and Y arrive in W for talks}. */
    private void arrivalOfBoth(Phrases.Match<Noun> noun, int before) {
        Group subject = scene.groups.firstSubject(scene.sentence(), before);
        if (subject == null || subject.members().size() != 2 || Conditions.before(scene, subject.from(), null) != null)
            return;
        for (int at = subject.to(); at < before; at++) {
            Phrases.Match<Modality> motion = Modality.at(scene.tokens, at, before);
            if (motion == null || motion.values().getFirst() != Modality.MOTION) continue;
            Dates.Found date = scene.timing().after(noun.to(), NEAR);
            TimeSpan when = date == null ? scene.timing().now() : date.ahead();
            String rule = "arrived-for:" + noun.values().getFirst().name();
            for (Pair pair : scene.pairs(subject, null))
                scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
            return;
        }
    }

    /** {@code X arrives in W for talks with Y}. */
    private void arrival(Phrases.Match<Noun> noun, Group complement, int before) {
        Group subject = scene.groups.firstSubject(scene.sentence(), before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        if (isThere(subject.to())) {
            for (Pair pair : scene.pairs(subject, complement))
                emit(
                        pair,
                        before,
                        noun.from(),
                        complement.to(),
                        "there-for:" + noun.values().getFirst().name());
            return;
        }
        for (int at = subject.to(); at < before; at++) {
            Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens, at, before);
            if (verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL) return;
            Phrases.Match<Modality> motion = Modality.at(scene.tokens, at, before);
            if (motion == null || motion.values().getFirst() != Modality.MOTION) continue;
            String rule = "arrived-for:" + noun.values().getFirst().name();
            for (Pair pair : scene.pairs(subject, complement)) {
                if (!scene.discourse.isTold(pair))
                    scene.emit(
                            pair,
                            EvidenceKind.PLANNED,
                            false,
                            "",
                            scene.timing().now(),
                            0.6,
                            rule);
            }
            return;
        }
    }

    /** {@code X was in W}. */
    private boolean isThere(int at) {
        boolean was = scene.tokens.is(at, "was") || scene.tokens.is(at, "were");
        return was && scene.tokens.is(at + 1, "in") && scene.tokens.isCapital(at + 2);
    }

    /** {@code X told Y in a phone call}, {@code X and Y agreed in a phone call}. */
    private void toldIn(Phrases.Match<Noun> noun) {
        int before = beforePhrase(noun.from());
        if (scene.tokens.is(before, "for")) arrivalOfBoth(noun, before);
        if (!isFactual(scene.tokens.word(before)) || !isOwn(noun, before) || isOfOthers(noun.to())) return;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Phrases.Match<Inflected> verb =
                    Verbs.ALL.at(scene.tokens, at, scene.sentence().to());
            if (verb == null || verb.values().getFirst().verb().type() != Verbs.Sense.TELL) continue;
            VerbGroup group = VerbGroup.of(
                    scene.tokens, scene.sentence(), at, verb.values().getFirst().form());
            Group subject = scene.subjectOf(group.from());
            Group object = scene.rightOf(verb.to());
            if (subject == null || object == null || group.modality() != null || group.negated()) continue;
            String rule = "told-in:" + noun.values().getFirst().name();
            for (Pair pair : scene.pairs(subject, object)) emit(pair, before, noun.from(), noun.to(), rule);
            return;
        }
        if ("message".equals(noun.values().getFirst().medium())) return; // a letter may go to anybody
        Group both = scene.groups.firstSubject(scene.sentence(), before);
        if (both == null && before <= scene.sentence().from() + 1) both = behindComma(noun.to());
        if (both != null && both.members().size() != 2) both = pairBefore(before);
        if (both == null || both.members().size() != 2 || Conditions.before(scene, both.from(), null) != null) return;
        String rule = "both-in:" + noun.values().getFirst().name();
        for (Pair pair : scene.pairs(both, null)) emit(pair, before, noun.from(), noun.to(), rule);
    }

    /** {@code X said that he and Y had agreed, after talks}: the two named together last. */
    private @Nullable Group pairBefore(int before) {
        Group found = null;
        for (int at = scene.sentence().from(); at < before; at++) {
            boolean free = scene.groups.startingAt(at) != null && !Groups.isPreposition(scene.tokens.word(at - 1));
            Group group = free ? scene.groups.rightOf(at, before) : null;
            if (group == null || group.members().size() != 2) continue;
            found = group;
            at = group.to() - 1;
        }
        return found;
    }

    /** {@code after talks in Rome between local mayors}. */
    private boolean isOfOthers(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (scene.tokens.is(at, "between") || scene.tokens.is(at, "with")) return true;
            if (Scene.isStop(scene.tokens.word(at)) || scene.tokens.is(at, ",")) return false;
        }
        return false;
    }

    /** {@code In a call that lasted an hour, X and Y agreed}. */
    private @Nullable Group behindComma(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++)
            if (scene.tokens.is(at, ",") && scene.rightOf(at + 1) != null) return scene.rightOf(at + 1);
        return null;
    }

    /** {@code in a call}, {@code during talks}: not "in the call", which may be another one. */
    private boolean isOwn(Phrases.Match<Noun> noun, int before) {
        if (noun.values().getFirst().medium() == null) return false;
        String article = scene.tokens.word(before + 1);
        boolean length = scene.tokens.is(noun.from() - 1, "of");
        return length
                || noun.from() == before + 1
                || article.equals("a")
                || article.equals("an")
                || article.equals("their");
    }

    private int beforePhrase(int noun) {
        int at = noun - 1;
        while (at > scene.sentence().from() && at > noun - NEAR && !isPreposition(at)) {
            if (isFactual(scene.tokens.word(at))) break;
            at--;
        }
        if (scene.tokens.is(at, "from") && isLeft(scene.tokens.word(at - 1))) return at;
        boolean length = scene.tokens.is(at, "of") && DateWords.Unit.of(scene.tokens.word(at - 1)) != null;
        return length ? beforeLength(at) : at;
    }

    /** Not the "to" of "face-to-face". */
    private boolean isPreposition(int at) {
        return Groups.isPreposition(scene.tokens.word(at)) && !scene.tokens.isHyphenated(at);
    }

    /** {@code after four hours of talks}: the token "after". */
    private int beforeLength(int of) {
        for (int at = of - 2; at > Math.max(scene.sentence().from(), of - NEAR); at--)
            if (isFactual(scene.tokens.word(at))) return at;
        return of;
    }

    /** {@code has "no interest" in a meeting}. */
    private boolean isWished(int preposition) {
        int end = scene.tokens.is(preposition - 1, "\"") ? preposition - 1 : preposition;
        Phrases.Match<Modality> match =
                Modality.endingAt(scene.tokens, end, scene.sentence().from());
        return match != null && Modality.isUnreal(match.values().getFirst());
    }

    /** {@code At a meeting with Y}, {@code said at a meeting}: not "hinted at a meeting". */
    private boolean isOccasion(int at) {
        if (at == scene.sentence().from()) return true;
        return switch (scene.tokens.word(at - 1)) {
            case ",", "said", "agreed", "say", "says", "that", "and" -> true;
            default -> false;
        };
    }

    /** {@code X's aides say that X stated in talks with Y}: where the first to be named is of Y's side, the last is meant. */
    private List<Pair> pairsOfNearest(int before, Group complement) {
        for (int at = before - 1; at > scene.sentence().from(); at--) {
            Mention mention = scene.groups.endingAt(at);
            if (mention == null || !mention.isParticipant()) continue;
            if (Groups.isPreposition(scene.tokens.word(mention.from() - 1))) continue;
            return scene.pairs(new Group(mention.from(), mention.to(), List.of(mention)), complement);
        }
        return List.of();
    }

    /** {@code emerging from a meeting}. */
    private static boolean isLeft(String word) {
        return switch (word) {
            case "emerging", "emerged", "returning", "returned", "fresh", "coming", "back" -> true;
            default -> false;
        };
    }

    private static boolean isFactual(@Nullable String word) {
        return switch (word) {
            case "from", "in", "during", "after", "following", "over", "at" -> true;
            case null, default -> false;
        };
    }

    private void emit(Pair pair, int from, int at, int end, String rule) {
        boolean dated = scene.timing().dateOf(from, at, end) != null;
        if (!dated && scene.discourse.isTold(pair)) return;
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, from, at, end, Tense.PRESENT);
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.85, rule);
    }
}
