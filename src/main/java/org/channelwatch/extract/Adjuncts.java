package org.channelwatch.extract;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Inflected;
import org.jspecify.annotations.Nullable;

/** Reads talks that only say how or when something else was done: {@code in a call with Y, X said}, {@code after talks between X and Y}. */
final class Adjuncts {
    private static final int REACH = 12;
    private static final int NEAR = 6;

    private final Scene scene;
    private final Arrivals arrivals;
    private final Upcoming upcoming;

    Adjuncts(Scene scene) {
        this.scene = scene;
        this.arrivals = new Arrivals(scene, this);
        this.upcoming = new Upcoming(scene);
    }

    /** {@code In a call with Y, X said}; {@code X said after talks with Y}. */
    void read(Phrases.Match<Noun> noun, Group complement) {
        int before = beforePhrase(noun.from());
        if (scene.tokens.is(before, "for")) arrivals.arrival(noun, complement, before);
        upcoming.read(noun, complement, before);
        if (isWished(before)) return;
        if (scene.tokens.is(before, "on") && !isCall(noun)) return;
        if (scene.tokens.is(before, "at") && !isOccasion(before)) return;
        if (scene.tokens.is(before, "from") && !isLeft(scene.tokens.word(before - 1))) return;
        boolean manner =
                noun.from() == before + 1 && noun.values().getFirst().name().startsWith("consult");
        if (manner || !isFactual(before)) return;
        Group subject = before <= scene.sentence().from() + 1 ? behindComma(complement.to()) : null;
        if (subject == null) subject = scene.firstSubject(before);
        if (subject == null) subject = behindComma(complement.to());
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        String rule = "during:" + noun.values().getFirst().name();
        List<Pair> pairs = scene.pairs(subject, complement);
        if (pairs.isEmpty()) pairs = pairsOfNearest(before, complement);
        for (Pair pair : pairs) emit(pair, before, noun.from(), complement.to(), rule);
    }

    /** {@code X told Y in a phone call}, {@code X and Y agreed in a phone call}. */
    void toldIn(Phrases.Match<Noun> noun) {
        int before = beforePhrase(noun.from());
        if (scene.tokens.is(before, "for")) arrivals.arrivalOfBoth(noun, before);
        if (scene.tokens.is(before, "on") && !isCall(noun)) return;
        if (!isFactual(before) || !isOwn(noun, before) || isOfOthers(noun.to())) return;
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
        Group both = scene.firstSubject(before);
        if (both == null && before <= scene.sentence().from() + 1) both = behindComma(noun.to());
        if (both != null && both.members().size() != 2) both = pairBefore(before);
        if (both == null || both.members().size() != 2 || Conditions.before(scene, both.from(), null) != null) return;
        if (scene.tokens.is(both.to(), "will")) return; // "will discuss it in a call"
        String rule = "both-in:" + noun.values().getFirst().name();
        for (Pair pair : scene.pairs(both, null)) emit(pair, before, noun.from(), noun.to(), rule);
    }

    /** {@code X said that he and Y had agreed, after talks}: the two named together last. */
    private @Nullable Group pairBefore(int before) {
        Group found = null;
        for (int at = scene.sentence().from(); at < before; at++) {
            boolean free =
                    scene.groups.startingAt(at) != null && !FunctionWords.isPreposition(scene.tokens.word(at - 1));
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
            if (FunctionWords.isStop(scene.tokens.word(at)) || scene.tokens.is(at, ",")) return false;
        }
        return false;
    }

    /** {@code on a call with Y}; not {@code on talks with Y}. */
    private static boolean isCall(Phrases.Match<Noun> noun) {
        String medium = noun.values().getFirst().medium();
        return noun.values().getFirst().name().endsWith("call") && ("call".equals(medium) || "video".equals(medium));
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
        boolean begins = before == scene.sentence().from();
        boolean during = scene.tokens.is(before, "during")
                && !"message".equals(noun.values().getFirst().medium());
        boolean call = article.equals("the") && begins && (isOverPhone(noun) || during);
        return length
                || call
                || noun.from() == before + 1
                || article.equals("a")
                || article.equals("an")
                || article.equals("their");
    }

    /** {@code During the telephone conversation, X thanked Y}: whichever it was, these two were in it. */
    private static boolean isOverPhone(Phrases.Match<Noun> noun) {
        String name = noun.values().getFirst().name();
        return name.startsWith("phone") || name.startsWith("telephone");
    }

    private int beforePhrase(int noun) {
        int at = noun - 1;
        int limit = noun - NEAR;
        while (at > scene.sentence().from() && at > limit && !isPreposition(at)) {
            if (isFactual(at)) break;
            Mention owner = scene.tokens.is(at, "'s") ? scene.groups.endingAt(at) : null;
            at = owner == null ? at - 1 : owner.from() - 1;
            if (owner != null) limit = at - 1; // "during President of X Y's talks"
        }
        if (scene.tokens.is(at, "from") && isLeft(scene.tokens.word(at - 1))) return at;
        boolean length = scene.tokens.is(at, "of") && DateWords.Unit.of(scene.tokens.word(at - 1)) != null;
        return length ? beforeLength(at) : at;
    }

    /** Not the "to" of "face-to-face". */
    private boolean isPreposition(int at) {
        return FunctionWords.isPreposition(scene.tokens.word(at)) && !scene.tokens.isHyphenated(at);
    }

    /** {@code after four hours of talks}: the token "after". */
    private int beforeLength(int of) {
        for (int at = of - 2; at > Math.max(scene.sentence().from(), of - NEAR); at--) if (isFactual(at)) return at;
        return of;
    }

    /** {@code has "no interest" in a meeting}. */
    private boolean isWished(int preposition) {
        int end = scene.tokens.is(preposition - 1, "\"") ? preposition - 1 : preposition;
        if (isTold(end - 1)) return false;
        Phrases.Match<Modality> match =
                Modality.endingAt(scene.tokens, end, scene.sentence().from());
        return match != null && Modality.isUnreal(match.values().getFirst());
    }

    /** {@code warned in a letter to Y}: the words that tell of a wish tell what was in it. */
    private boolean isTold(int verb) {
        Phrases.Match<Inflected> match = Verbs.ALL.at(scene.tokens, verb, verb + 1);
        return match != null && match.values().getFirst().verb().type() == Verbs.Sense.TELL;
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
            if (FunctionWords.isPreposition(scene.tokens.word(mention.from() - 1))) continue;
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

    /** {@code in a call}, {@code over dinner}: not "protested over a meeting". */
    private boolean isFactual(int at) {
        return switch (scene.tokens.word(at)) {
            case "from", "in", "during", "after", "following", "at", "on" -> true;
            case "over" -> isMeans(at + 1);
            default -> false;
        };
    }

    private boolean isMeans(int from) {
        for (int at = from; at < from + 4; at++) {
            switch (scene.tokens.word(at)) {
                case "phone", "telephone", "video", "call", "dinner", "lunch", "breakfast", "tea" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code after talks between X and Y, following the call of X with Y}, {@code an argument in a call between X and Y}. */
    void followed(Pair pair, Phrases.Match<Noun> match, int end) {
        Noun noun = match.values().getFirst();
        int before = beforePhrase(match.from());
        boolean follows = switch (scene.tokens.word(before)) {
            case "after", "following", "during" -> true;
            case "in", "with" -> "call".equals(noun.medium()) || "video".equals(noun.medium());
            default -> false;
        };
        if (follows) emit(pair, before, match.from(), end, "during:" + noun.name());
    }

    void emit(Pair pair, int from, int at, int end, String rule) {
        boolean dated = scene.timing().dates().of(from, at, end) != null;
        if (!dated && scene.discourse.isTold(pair)) return;
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, from, at, end, Tense.PRESENT);
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.85, rule);
    }
}
