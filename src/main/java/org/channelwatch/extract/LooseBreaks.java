package org.channelwatch.extract;

import java.util.List;

/** Tells which words that otherwise lead to something else keep a date with what is told: {@code over the weekend}, {@code in over a year}. */
final class LooseBreaks {
    private final Tokens tokens;
    private final Sentence sentence;
    private final List<Dates.Found> dates;

    LooseBreaks(Tokens tokens, Sentence sentence, List<Dates.Found> dates) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.dates = dates;
    }

    /** {@code over the weekend}, {@code over the course of the weekend}, {@code about March 3}, {@code over the hotline on Monday}. */
    boolean isLoose(int at, int date) {
        if (tokens.is(at, "as") && (tokens.is(at + 1, "recently") || tokens.is(at - 1, "recently"))) return true;
        boolean length = tokens.is(at, "over") && DateWords.Unit.of(tokens.word(at + 2)) != null; // "in over a year"
        if (length || (tokens.is(at, "over") && (isLineBefore(at + 1, date) || tokens.is(at + 2, "course"))))
            return true;
        if (tokens.is(at, "about") && isPronoun(at + 1)) return true;
        return at >= date - 2 && (tokens.is(at, "over") || tokens.is(at, "about"));
    }

    /** {@code spoke [on the phone] in May}: how they did. */
    boolean isOnPhone(int at) {
        return tokens.is(at, "on") && tokens.is(at + 2, "phone");
    }

    private boolean isLineBefore(int from, int date) {
        for (int at = from; at < date; at++) {
            Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(tokens, at, sentence.to());
            if (noun != null && noun.values().getFirst().type() == Nouns.Sense.LINE) return true;
        }
        return isPhone(from) || isPhone(from + 1);
    }

    private boolean isPhone(int at) {
        return tokens.is(at, "phone") || tokens.is(at, "telephone");
    }

    /** {@code about it at length on Thursday}: the date is not that of the topic; not {@code about this attack on Thursday}. */
    private boolean isPronoun(int at) {
        String behind = tokens.word(at + 1);
        boolean free = FunctionWords.isPreposition(behind) || Modality.isAdverb(behind) || isDate(at + 1);
        return switch (tokens.word(at)) {
            case "it", "this", "that", "them" -> free;
            default -> false;
        };
    }

    private boolean isDate(int at) {
        return dates.stream().anyMatch(date -> date.from() == at);
    }
}
