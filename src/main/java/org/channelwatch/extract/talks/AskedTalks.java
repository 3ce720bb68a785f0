package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads what an answer says of the talks that were asked about: {@code How did the meeting with Y go? – It was a good meeting}. */
final class AskedTalks {
    private static final Set<String> POINTING = Set.of("it", "this", "that", "those", "these");
    private static final int CLOSE = 3;
    private static final int LONGEST = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final OccasionPhrases phrases;
    private @Nullable Asked asked;

    /**
     * Talks that a question takes for granted.
     *
     * @param pairs whose they are; none where the question does not name them
     * @param word for them
     */
    private record Asked(List<Pair> pairs, Dates.@Nullable Found date, String word, int sentence) {}

    AskedTalks(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new OccasionPhrases(scene);
    }

    /** Notes talks in a question, {@code the meeting with Y}, {@code the Rome talks}, which it does not ask for. */
    void note(Phrases.Match<Noun> noun, List<Pair> pairs, int end) {
        boolean talk = noun.value().type() == Nouns.Sense.TALK;
        if (!talk || !scene.sentence().asked() || noun.value().isMessage()) return;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        if (!phrase.definite()) return;
        boolean known = asked != null
                && asked.sentence() == scene.sentence().number()
                && !asked.pairs().isEmpty();
        if (known && pairs.isEmpty()) return;
        asked = new Asked(
                pairs,
                phrases.dateOf(phrase, noun, end),
                tokens.word(noun.to() - 1),
                scene.sentence().number());
    }

    /**
     * {@code Did it come up on the phone call yesterday? – Even before the call with Y, we}: it is said now with whom the call was that was
     * asked about. Answers whether it is so.
     */
    boolean name(Phrases.Match<Noun> noun, List<Pair> pairs) {
        Sentence sentence = scene.sentence();
        Asked about = asked;
        if (about == null || sentence.asked() || sentence.number() > about.sentence() + CLOSE) return false;
        Dates.Found date = about.date();
        boolean same = tokens.is(noun.to() - 1, about.word()) && tokens.is(noun.from() - 1, "the");
        boolean over = date != null && !date.vague() && scene.published().isOver(date);
        for (int at = sentence.from(); at < noun.from(); at++) if (tokens.is(at, "if")) return false;
        if (!same || !over || !about.pairs().isEmpty() || pairs.size() != 1) return false;
        asked = null;
        if (scene.discourse().isTold(pairs.getFirst())) return false;
        String rule = "asked:" + noun.value().name();
        scene.emit(pairs.getFirst(), EvidenceKind.CONTACT, false, "", when(date), 0.7, rule);
        return true;
    }

    /** {@code It was a constructive meeting}: answers whether it is so said of those. */
    boolean answer(Phrases.Match<Noun> noun) {
        Sentence sentence = scene.sentence();
        Asked about = asked;
        boolean talk = noun.value().type() == Nouns.Sense.TALK;
        if (about == null || !talk || sentence.asked() || sentence.number() > about.sentence() + CLOSE) return false;
        if (!isSuch(noun)) return false;
        Pair ours = about.pairs().isEmpty() ? scene.discourse().firstPerson().publisherAndOther() : null;
        List<Pair> pairs = ours == null ? about.pairs() : List.of(ours);
        String rule = "asked:" + noun.value().name();
        for (Pair pair : pairs)
            if (!scene.discourse().isTold(pair))
                scene.emit(pair, EvidenceKind.CONTACT, false, "", when(about.date()), 0.7, rule);
        return !pairs.isEmpty();
    }

    private TimeSpan when(Dates.@Nullable Found date) {
        boolean day = date != null && !date.vague() && !scene.published().isAhead(date);
        return date != null && day
                ? scene.published().cut(date.span())
                : scene.published().unknown();
    }

    /** {@code [It was] an intense seven-hour session}: behind its subject and verb nothing but words that describe it. */
    private boolean isSuch(Phrases.Match<Noun> noun) {
        int was = noun.from() - 1;
        while (was > Math.max(scene.sentence().from(), noun.from() - LONGEST) && !isPast(was)) {
            if (tokens.isPreposition(was) || scene.groups().endingAt(was + 1) != null) return false;
            if (tokens.is(was, "not") || tokens.is(was, "n't") || tokens.is(was, "no")) return false;
            was--;
        }
        boolean complete = !tokens.isPreposition(noun.to()) || tokens.is(noun.to(), "in");
        return isPast(was) && POINTING.contains(tokens.word(was - 1)) && complete;
    }

    private boolean isPast(int at) {
        return PastTenses.isWas(tokens.word(at));
    }
}
