package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.OpenPhrases;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells how a phrase such as {@code after four hours of talks} begins, and whether what it names was held. */
final class AdjunctPhrases {
    private static final Set<String> JOURNEYS = Words.of("journeys");
    private static final Set<String> AT_HOME = Words.of("talks at home");
    private static final Set<String> MEDIATED = Words.of("mediated");
    private static final Set<String> ROUNDS = Words.of("rounds");
    private static final Set<String> EDGES = Words.of("edges");
    /** What says of talks that they were others: {@code after earlier talks}. */
    private static final Set<String> OTHERS = Words.of("of other talks");

    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final AdjunctPrepositions prepositions;
    private final OpenPhrases open;

    AdjunctPhrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.prepositions = new AdjunctPrepositions(scene);
        this.open = new OpenPhrases(scene);
    }

    OpenPhrases open() {
        return open;
    }

    /** Whether the words before lead to talks that were held: {@code in a call with Y}; not {@code hinted at a meeting}. */
    boolean isHeld(Phrases.Match<Noun> noun, int before) {
        boolean written = noun.value().isMessage() && tokens.is(before, "in");
        if (!written && open.isWished(before)) return false; // "made the request in a letter"
        if (isOfVerb(before)) return false;
        if (tokens.is(before, "on") && !isCall(noun)) return false;
        if (tokens.is(before, "at") && !prepositions.isOccasion(before)) return false;
        if (tokens.is(before, "from") && !AdjunctPrepositions.isLeft(tokens.word(before - 1))) return false;
        if (isOfAnother(before + 2, noun.from())) return false;
        if (isClause(before + 1, noun.from()) || isArranged(before + 1, noun.from())) return false;
        if (open.isToBeIn(before)) return false;
        boolean manner = noun.from() == before + 1 && noun.value().name().startsWith("consult");
        return !manner && prepositions.isFactual(before);
    }

    /** {@code put [in] a call to Y}, {@code accepted [in] principle a meeting with Y}: it leads to no talks. */
    private boolean isOfVerb(int in) {
        boolean put = tokens.is(in - 1, "put") || tokens.is(in - 1, "putting");
        return tokens.is(in, "in") && (put || tokens.is(in + 1, "principle"));
    }

    /** {@code suggested in an interview [a] call with Y}: the preposition leads to something else. */
    private boolean isOfAnother(int from, int noun) {
        for (int at = from; at < noun; at++) {
            boolean joined = tokens.is(at - 1, "and") || tokens.is(at - 1, "of");
            if (FunctionWords.isIndefinite(tokens.word(at)) && !joined) return true;
        }
        return false;
    }

    /** {@code days after a planned meeting with Y failed}: whether it was held nobody says. */
    private boolean isArranged(int from, int noun) {
        for (int at = from; at < noun; at++)
            if (tokens.is(at, "planned") || tokens.is(at, "scheduled") || tokens.is(at, "proposed")) return true;
        return false;
    }

    /** The same of talks whose parties stand elsewhere: {@code told Y in a phone call}. */
    boolean isHeldByThem(Phrases.Match<Noun> noun, int before) {
        if (open.isWished(before)) return false;
        if (tokens.is(before, "on") && !isCall(noun)) return false;
        return prepositions.isFactual(before) && isOwn(noun, before) && !isOfOthers(noun.to());
    }

    /** {@code Following the talks, X and Y}: which talks, only those can tell who speak of them together. */
    boolean isAfterTheTalks(Phrases.Match<Noun> noun, int before) {
        boolean after = tokens.is(before, "after") || tokens.is(before, "following");
        return after
                && before == scene.sentence().from()
                && tokens.is(before + 1, "the")
                && !noun.value().isMessage()
                && !isOfOthers(noun.to());
    }

    /** {@code In a joint statement [after] talks}, {@code Following a breakthrough [in] talks}: nobody is named before. */
    boolean isOpening(int before) {
        int from = scene.sentence().from();
        boolean begins = tokens.is(from, "in") || tokens.is(from, "after") || tokens.is(from, "following");
        if (!begins || before > from + NEAR) return false;
        for (int at = from + 1; at < before; at++) {
            String word = tokens.word(at);
            boolean clause = Verbs.isAuxiliary(word) || FunctionWords.isStop(word) || tokens.isMark(at);
            if (clause || tokens.isCapital(at)) return false;
        }
        return true;
    }

    /** The same of talks that are named with both their parties: {@code after talks between X and Y}, {@code in a call between X and Y}. */
    boolean isHeldByBoth(Noun noun, int before) {
        return switch (tokens.word(before)) {
            case "in", "with" ->
                ("call".equals(noun.medium()) || "video".equals(noun.medium())) && !open.isToBeIn(before);
            default -> AdjunctPrepositions.isWhen(tokens.word(before));
        };
    }

    /** The token of the preposition, or the one before the noun phrase: {@code [after] four hours of talks}. */
    int beforePhrase(int noun) {
        int at = noun - 1;
        int limit = noun - NEAR;
        while (at > scene.sentence().from() && at > limit && !tokens.isPreposition(at)) {
            if (prepositions.isFactual(at) && !tokens.isWithinWord(at)) break;
            if (tokens.is(at, "and") && JOURNEYS.contains(tokens.word(at - 1)))
                limit -= NEAR; // "for a two-day visit and talks"
            Mention owner = tokens.is(at, "'s") ? scene.groups().endingAt(at) : null;
            at = owner == null ? at - 1 : owner.from() - 1;
            if (owner != null) limit = at - 1; // "during President of X Y's talks"
        }
        if (tokens.is(at, "from") && AdjunctPrepositions.isLeft(tokens.word(at - 1))) return at;
        if (tokens.is(at, "of") && EDGES.contains(tokens.word(at - 1))) return beforeEdge(at);
        if (tokens.is(at, "of") && ROUNDS.contains(tokens.word(at - 1))) return beforePhrase(at - 1);
        boolean length = tokens.is(at, "of") && DateWords.Unit.of(tokens.word(at - 1)) != null;
        return length ? beforeLength(at) : at;
    }

    /** {@code at the start of talks}: the token "at". */
    private int beforeEdge(int of) {
        int article = tokens.isPreposition(of - 2) ? of - 1 : of - 2;
        return article > scene.sentence().from() || tokens.isPreposition(article - 1) ? article - 1 : of;
    }

    /** {@code after four hours of talks}: the token "after". */
    private int beforeLength(int of) {
        for (int at = of - 2; at >= Math.max(scene.sentence().from(), of - NEAR); at--)
            if (prepositions.isFactual(at) || tokens.is(at, "for")) return at;
        return of;
    }

    /** {@code on a call with Y}; not {@code on talks with Y}. */
    private static boolean isCall(Phrases.Match<Noun> noun) {
        String medium = noun.value().medium();
        return noun.value().name().endsWith("call") && ("call".equals(medium) || "video".equals(medium));
    }

    /** {@code in a call}, {@code during talks}: not "in the call", which may be another one. */
    private boolean isOwn(Phrases.Match<Noun> noun, int before) {
        if (noun.value().medium() == null || isAtHome(before + 1, noun.from())) return false;
        String article = tokens.word(before + 1);
        boolean length = tokens.is(noun.from() - 1, "of");
        boolean begins = before == scene.sentence().from();
        boolean during = tokens.is(before, "during") && !noun.value().isMessage();
        boolean that = article.equals("that") && scene.sentence().spoken() && tokens.is(before, "in");
        boolean call = begins && (that || (article.equals("the") && (isOverPhone(noun) || during)));
        boolean first = article.equals("the") && tokens.is(before + 2, "first");
        return length
                || first
                || call
                || article.equals("a")
                || article.equals("an")
                || article.equals("their")
                || isDescribed(before + 1, noun.from())
                || isMediated(before, noun.from());
    }

    /** {@code said at a cabinet meeting}: not to each other. */
    private boolean isAtHome(int from, int to) {
        return tokens.hasAny(AT_HOME, from, to);
    }

    /** {@code after marathon talks}: nothing says that they were others. */
    private boolean isDescribed(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean plain = !tokens.isMark(at) && !tokens.is(at, "'s") && !tokens.isCapital(at);
            boolean another = tokens.is(at, "another") && ROUNDS.contains(tokens.word(at + 1));
            boolean other = OTHERS.contains(tokens.word(at)) && !another;
            if (!plain || other || Modality.at(tokens, at, to) != null) return false;
        }
        return true;
    }

    /** {@code after Norwegian-brokered talks}: whoever brought them together, the talks were between those who are named. */
    private boolean isMediated(int from, int to) {
        return tokens.hasAny(MEDIATED, from + 1, to);
    }

    /** {@code During the telephone conversation, X thanked Y}: whichever it was, these two were in it. */
    private static boolean isOverPhone(Phrases.Match<Noun> noun) {
        String name = noun.value().name();
        return name.startsWith("phone") || name.startsWith("telephone");
    }

    /** {@code after talks in Rome between local mayors}. */
    private boolean isOfOthers(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (tokens.is(at, "between")) return !tokens.is(at + 1, "their"); // "their envoys"
            if (tokens.is(at, "with")) return true;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return false;
        }
        return false;
    }

    /** {@code after it stopped answering calls from Y}: not after the calls. */
    private boolean isClause(int from, int noun) {
        for (int at = from; at < noun; at++) {
            switch (tokens.word(at)) {
                case "it", "he", "she", "they", "stopped", "answering", "refused", "began", "stops", "refuses" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
