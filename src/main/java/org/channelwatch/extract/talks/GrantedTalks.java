package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/**
 * Knows talks that a sentence takes for granted, as it tells in the past tense of something else about them: {@code X defended his call
 * with Y}, {@code X's call with Y drew criticism}. What it announces, wishes for or calls off is not taken for granted.
 */
final class GrantedTalks {
    private static final Set<String> REASONS = Words.of("reasons to answer for talks");
    private static final Set<String> OPEN = Words.of("of talks to come");

    private final Scene scene;
    private final Tokens tokens;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;
    private final AdjunctPrepositions prepositions;

    GrantedTalks(Scene scene, OccasionPhrases phrases, OccasionTimes times) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = phrases;
        this.times = times;
        this.prepositions = new AdjunctPrepositions(scene);
    }

    /** Whether talks of two persons, of whom nothing was told before, are so taken for granted. */
    boolean isOne(Pair pair, OccasionPhrases.Phrase phrase) {
        boolean news = phrase.definite()
                && pair.isOfPersons()
                && !scene.sentence().question()
                && !scene.hasTold(pair)
                && !scene.discourse().isTold(pair);
        int before = phrases.before(phrase);
        return news && !isPurpose(before) && !prepositions.isFactual(before) && times.isNotAhead() && isPast();
    }

    /** {@code arrived for his call with Y}, {@code before his call with Y}; not {@code was criticised for his call with Y}. */
    private boolean isPurpose(int before) {
        return switch (tokens.word(before)) {
            case "for" -> !REASONS.contains(tokens.word(before - 1));
            case "before", "to", "until", "ahead" -> true;
            default -> false;
        };
    }

    /** Whether the sentence tells of what was, and nothing of what may be. */
    private boolean isPast() {
        boolean past = false;
        int end = scene.sentence().to();
        for (int at = scene.sentence().from(); at < end; at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null) {
                at = mention.to() - 1;
                continue;
            }
            String word = tokens.word(at);
            Phrases.Match<Modality> modality = Modality.at(tokens, at, end);
            boolean open = modality != null && isOpen(modality.value());
            boolean toBe = word.equals("to") && Verbs.isBe(tokens.word(at - 1)); // "was to take place"
            if (open || toBe || OPEN.contains(word) || isSettled(at)) return false;
            past |= PastTenses.isOne(word);
        }
        return past;
    }

    private static boolean isOpen(Modality modality) {
        return modality == Modality.PLANNED || Modality.isUnreal(modality);
    }

    /** {@code called off}, {@code arranged}, {@code confirmed}. */
    private boolean isSettled(int at) {
        Phrases.Match<Inflected> verb = scene.verbAt(at);
        return verb != null
                && switch (verb.value().verb().type()) {
                    case CANCEL, ARRANGE, CONFIRM, SUSPEND, KILL -> true;
                    default -> false;
                };
    }
}
