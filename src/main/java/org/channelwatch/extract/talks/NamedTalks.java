package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads talks of which a sentence takes for granted that they are or were: {@code the ongoing talks}, {@code it was the first call}, {@code praised the talks}. */
final class NamedTalks {
    private static final Set<String> JUDGING = Words.of("judging");
    private static final Set<String> TIDINGS = Words.of("tidings");
    private static final Set<String> RUMOURS = Words.of("rumours");
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Adjuncts adjuncts;

    NamedTalks(Scene scene, Adjuncts adjuncts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.adjuncts = adjuncts;
    }

    /** {@code it was the first call between X and Y}, {@code X praised the talks with Y}. */
    void read(Pair pair, Phrases.Match<Noun> noun, int end, @Nullable Group complement) {
        if (!isSuch(noun.from()) && !isJudged(noun, end) && !isTidings(noun.from())) return;
        boolean withState = complement != null && complement.first().type() == Mention.Referent.STATE;
        Pair ofOneRank = withState && !pair.isOfOneRank()
                ? scene.discourse().cast().statesOf(pair) // "X praised the talks with Y": those of his ministers
                : pair;
        adjuncts.emit(
                ofOneRank, noun.from(), noun.from(), end, "was:" + noun.value().name());
    }

    /** {@code the ongoing talks between X and Y would be at risk}; answers whether nothing more is said of them. */
    boolean readOngoing(Pair pair, Phrases.Match<Noun> noun, int end) {
        for (int at = noun.from() - 1; at >= Math.max(scene.sentence().from(), noun.from() - NEAR); at--) {
            String word = tokens.word(at);
            if (word.equals("ongoing") || word.equals("continuing") || word.equals("current")) {
                if (isRumoured(at)) return false;
                String rule = "ongoing:" + noun.value().name();
                adjuncts.emit(pair, noun.from(), noun.from(), noun.from(), rule);
                return tokens.is(end, "would");
            }
            if (FunctionWords.isPreposition(word) || FunctionWords.isStop(word) || word.equals("the")) return false;
        }
        return false;
    }

    /** {@code rumours about the current talks}: there may be none. */
    private boolean isRumoured(int ongoing) {
        int link = tokens.is(ongoing - 1, "the") ? ongoing - 2 : ongoing - 1;
        boolean linked = tokens.is(link, "about") || tokens.is(link, "of");
        return linked && RUMOURS.contains(tokens.word(link - 1));
    }

    /** {@code news of the meeting between X and Y}, {@code pictures from the talks}: of a definite one. */
    private boolean isTidings(int noun) {
        for (int at = noun - 1; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            String word = tokens.word(at);
            boolean link = word.equals("of") || word.equals("about") || word.equals("from");
            if (link) return TIDINGS.contains(tokens.word(at - 1)) && isDefinite(at + 1);
            if (FunctionWords.isPreposition(word) || FunctionWords.isStop(word)) return false;
        }
        return false;
    }

    private boolean isDefinite(int at) {
        return tokens.is(at, "the") || tokens.is(at, "their") || tokens.is(at, "that");
    }

    /** {@code praised the talks with Y}, {@code calls talks with Y a success}: of those of nobody else. */
    private boolean isJudged(Phrases.Match<Noun> noun, int end) {
        for (int at = noun.from() - 1; at >= Math.max(scene.sentence().from(), noun.from() - NEAR); at--) {
            String word = tokens.word(at);
            if (JUDGING.contains(word)) return !word.startsWith("call") || isCalledSo(end);
            boolean other = tokens.isMark(at) && !tokens.isHyphenated(at);
            if (other || FunctionWords.isPreposition(word) || FunctionWords.isIndefinite(word)) return false;
            if (FunctionWords.isStop(word) || Modality.at(tokens, at, noun.from()) != null) return false;
        }
        return false;
    }

    /** {@code called talks with Y "useful"}, {@code called talks with Y a failure}; not {@code called talks with Y on Monday}. */
    private boolean isCalledSo(int behind) {
        String word = tokens.word(behind);
        boolean other = FunctionWords.isPreposition(word) || FunctionWords.isStop(word) || word.equals(",");
        return behind < scene.sentence().to()
                && !other
                && !scene.timing().dates().beginsAt(behind);
    }

    /** {@code it was the first call between X and Y}; not {@code ties are cooling following the call}. */
    private boolean isSuch(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (tokens.word(at)) {
                case "was", "is", "were", "marked", "marks" -> {
                    return true;
                }
                case "sabotaging",
                        "obstructing",
                        "hindering",
                        "delaying",
                        "undermining",
                        "no",
                        "not",
                        "n't",
                        "if",
                        "a",
                        "an",
                        "possible",
                        "planned",
                        "following",
                        "including" -> {
                    return false;
                }
                default -> {
                    if (tokens.isPreposition(at) || FunctionWords.isStop(tokens.word(at))) return false;
                }
            }
        }
        return false;
    }
}
