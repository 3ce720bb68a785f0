package org.channelwatch.extract.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds standing lines in the sentence that is read: the one over which something is done, and "the line" that was named before. */
public final class Lines {
    private static final int FAR = 12;
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;

    Lines(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * The line over which it was done, wherever the sentence names it: {@code spoke with Y over the hotline}, {@code spoke over the hotline
     * with Y}, {@code Through the hotline, X spoke with Y}; null where there is none.
     *
     * @param verb where the verb begins
     * @param end the token behind the other party
     */
    public Nouns.@Nullable Noun over(int verb, int end) {
        Nouns.Noun line = over(end);
        return line == null ? between(verb, end) : line;
    }

    /** The same where no other party stands between the verb and {@code end}. */
    public Nouns.@Nullable Noun over(int end) {
        for (int at = end; at < Math.min(end + 10, scene.sentence().to()); at++) {
            Nouns.Noun line = at(at);
            if (line != null) return isOver(at) ? line : null;
            if (FunctionWords.isStop(tokens.word(at))) break;
        }
        return lineAtBeginning();
    }

    /** The line over which talks were held; as {@link #over(int, int)}, but what they were about may be a line as well: {@code in touch on a hotline}. */
    public Nouns.@Nullable Noun overTalks(int verb, int end) {
        Nouns.Noun line = overTalks(end);
        return line == null ? between(verb, end) : line;
    }

    /** {@code held talks over the hotline}, not {@code held talks on a hotline}. */
    public Nouns.@Nullable Noun overTalks(int end) {
        boolean topic = tokens.is(end, "on") && FunctionWords.isIndefinite(tokens.word(end + 1));
        return topic ? lineAtBeginning() : over(end);
    }

    private Nouns.@Nullable Noun between(int verb, int end) {
        for (int at = verb + 1; at < end; at++) {
            Nouns.Noun line = at(at);
            if (line != null && isOver(at)) return line;
        }
        return null;
    }

    /** {@code [spoke] over a new hotline}: the token behind the line over which it was done; the same token where there is none. */
    public int skip(int end) {
        for (int at = end; at < Math.min(end + NEAR, scene.sentence().to()); at++) {
            if (at(at) == null) continue;
            Phrases.Match<Nouns.Noun> line = scene.nounAt(at);
            return line != null && isOver(at) ? line.to() : end;
        }
        return end;
    }

    /** The line with which the sentence begins: {@code Through the hotline, X told Y}. */
    private Nouns.@Nullable Noun lineAtBeginning() {
        int from = scene.sentence().from();
        switch (tokens.word(from)) {
            case "over", "via", "through", "using" -> {
                for (int at = from + 1; at < Math.min(from + 5, scene.sentence().to()); at++) {
                    Nouns.Noun line = at(at);
                    if (line != null) return line;
                }
            }
            default -> {}
        }
        return null;
    }

    /** The line that was named before, where the sentence names no state but those at its ends; null where it names others. */
    public Discourse.@Nullable Line alone() {
        Discourse.Line line = scene.discourse().line();
        for (int at = scene.sentence().from();
                line != null && at < scene.sentence().to();
                at++) {
            Mention mention = scene.groups().startingAt(at);
            boolean other = mention != null
                    && mention.country() != null
                    && !line.states().has(scene.discourse().cast().state(mention.country()));
            if (other) return null;
        }
        return line;
    }

    /** Remembers a line of which no parties are told as that of the only two countries that the sentence names. */
    public void note(Nouns.Noun line) {
        Set<String> countries = new LinkedHashSet<>();
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && mention.country() != null && mention.actors().size() < 2)
                countries.add(mention.country());
        }
        if (countries.size() != 2) return;
        List<Party> states =
                countries.stream().map(scene.discourse().cast()::state).toList();
        scene.discourse()
                .note(
                        line,
                        new Pair(states.get(0), states.get(1)),
                        scene.sentence().number());
    }

    /** The standing line that the token begins to name; null where it does not. */
    public Nouns.@Nullable Noun at(int at) {
        Phrases.Match<Nouns.Noun> match = scene.nounAt(at);
        if (match == null) return null;
        Nouns.Noun noun = nounOf(match);
        return noun.type() == Nouns.Sense.LINE ? noun : null;
    }

    /** The noun itself; for "the line" the one that was named before. */
    public Nouns.Noun nounOf(Phrases.Match<Nouns.Noun> match) {
        Nouns.Noun noun = match.value();
        Discourse.Line line =
                noun.type() == Nouns.Sense.AGAIN ? scene.discourse().line() : null;
        return line == null ? noun : line.noun();
    }

    /** {@code modeled after the X-Y hotline}: another than the one that is told of. */
    public boolean isModel(int line) {
        for (int at = line - 1; at > Math.max(scene.sentence().from(), line - FAR); at--) {
            switch (tokens.word(at)) {
                case "modeled", "modelled", "akin", "similar", "like" -> {
                    return true;
                }
                default -> {
                    boolean after = tokens.is(at, "after");
                    if (FunctionWords.isStop(tokens.word(at)) && !after) return false;
                }
            }
        }
        return false;
    }

    private boolean isOver(int line) {
        for (int at = line - 1; at > line - 5; at--) {
            switch (tokens.word(at)) {
                case "over", "via", "through", "on", "using", "by", "used" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
