package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/**
 * Reads talks that are named as a part of what is told: {@code are in close contact, including a call between X and Y}, {@code agreed to
 * further consultations, including through a call between X and Y}. They are as true as that, and as much to come.
 */
final class Examples {
    private static final Set<String> ARTICLES = Words.of("articles of examples");
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;

    Examples(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Answers whether the talks of the pair are told so. */
    boolean read(Pair pair, Phrases.Match<Noun> noun, int end) {
        int including = including(noun.from());
        if (including < 0 || scene.sentence().question()) return false;
        String rule = "including:" + noun.value().name();
        if (isAhead(including)) {
            TimeSpan when = scene.timing().ahead(noun.from(), noun.from(), end);
            scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
            return true;
        }
        if (!scene.hasToldOfStates(scene.discourse().cast().statesOf(pair))
                || scene.discourse().isTold(pair)) return false;
        Dates.Found date = scene.timing().dates().of(noun.from(), noun.from(), end);
        if (date != null && (date.vague() || date.from() < noun.from())) date = null;
        if (date != null && scene.published().isAhead(date)) return false;
        TimeSpan when =
                date == null ? scene.published().unknown() : scene.published().cut(date.span());
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.7, rule);
        return true;
    }

    /** The token of "including", or of "but also", before nothing but the article of the talks; -1 where there is none. */
    private int including(int noun) {
        for (int at = noun - 1; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            String word = tokens.word(at);
            if (word.equals("including") || (word.equals("also") && tokens.is(at - 1, "but"))) return at;
            boolean through = ARTICLES.contains(word) || Modality.isAdverb(word) || tokens.isWithinWord(at);
            boolean aside = word.equals(",") || word.equals("course");
            if (!through && !aside && Nouns.ALL.at(tokens, at, noun + 1) == null) return -1;
        }
        return -1;
    }

    /** {@code agreed to pursue}, {@code are planning}, {@code committed to}: what is named is to come. */
    private boolean isAhead(int including) {
        for (int at = scene.sentence().from(); at < including; at++) {
            Phrases.Match<Modality> match = Modality.at(tokens, at, including);
            boolean planned = match != null && match.value() == Modality.PLANNED;
            if (planned || tokens.word(at).startsWith("commit")) return true;
        }
        return false;
    }
}
