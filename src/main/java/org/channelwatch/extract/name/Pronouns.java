package org.channelwatch.extract.name;

import java.util.Set;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds who is named by a pronoun, alone or before what is theirs: {@code she}, {@code our counterparts}, {@code their foreign ministers}. */
public final class Pronouns {
    private static final Set<String> OTHERS = Words.of("others");
    private static final Set<String> CALLED = Words.of("whom one calls oneself");

    private Pronouns() {}

    /** {@code administration officials}, {@code have you heard}: the government that publishes the text. */
    static @Nullable Mention ofPublisher(Tokens tokens, int at) {
        int end = tokens.is(at, "you") && isAsked(tokens, at) ? at + 1 : Institutions.endOfOwn(tokens, at);
        return end < 0 || isPossessive(tokens.word(at - 1)) ? null : Mention.of(at, end, Referent.SPEAKER);
    }

    /** {@code have you}, {@code you've}, {@code you met}: what the government does, not the "you" of "as you know". */
    private static boolean isAsked(Tokens tokens, int you) {
        String behind = tokens.word(Modality.isAdverb(tokens.word(you + 1)) ? you + 2 : you + 1);
        return switch (tokens.word(you - 1)) {
            case "have", "are", "were", "did", "will" -> true;
            case "told", "called", "phoned", "visited", "met" -> true; // "X told you that"
            default ->
                Verbs.isHave(behind)
                        || switch (behind) {
                            case "are",
                                    "'re",
                                    "were",
                                    "met",
                                    "spoke",
                                    "talked",
                                    "had",
                                    "will",
                                    "'ll",
                                    "agreed",
                                    "discussed",
                                    "called",
                                    "phoned",
                                    "visited",
                                    "received",
                                    "hosted",
                                    "held",
                                    "recently",
                                    "just" -> true;
                            case "and" -> tokens.isCapital(you + 2); // "you and I", "you and President X"
                            default -> false;
                        };
        };
    }

    /** Whoever the word stands for; null where it is no pronoun. */
    static @Nullable Mention at(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "he", "she", "him" ->
                Honorifics.isExcellency(tokens, at) ? null : Mention.of(at, at + 1, Referent.PRONOUN);
            case "their", "both" -> {
                Mention institutions = institutions(tokens, at);
                yield institutions == null ? home(tokens, at) : institutions;
            }
            case "his", "her", "its", "the" -> home(tokens, at);
            case "them", "theirs" -> Mention.of(at, at + 1, Referent.ANY);
            case "we" -> Mention.of(at, at + 1, Referent.SPEAKER);
            case "us" ->
                isOneOfTwo(tokens, at) || isCalled(tokens, at) ? Mention.of(at, at + 1, Referent.SPEAKER) : null;
            case "me" -> isCalled(tokens, at) || isTold(tokens, at) ? Mention.of(at, at + 1, Referent.I) : null;
            case "our" -> {
                boolean line = Nouns.ALL.at(tokens, at + 1, tokens.size()) != null; // "our military channels"
                int end = line ? -1 : Institutions.endAt(tokens, at + 1);
                yield end < 0 || isOfOthers(tokens.word(end - 1)) ? null : Mention.of(at, end, Referent.SPEAKER);
            }
            case "i" -> tokens.isCapital(at) ? Mention.of(at, at + 1, Referent.I) : null;
            default -> null;
        };
    }

    /** {@code between us and Y}, {@code between Y and us}; not the country, {@code US}. */
    private static boolean isOneOfTwo(Tokens tokens, int us) {
        boolean first = tokens.is(us - 1, "between") && tokens.is(us + 1, "and");
        return !tokens.isCapital(us) && (first || tokens.is(us - 1, "and"));
    }

    /** {@code called me}, {@code spoke with us}; not {@code let me}, nor the country, {@code US}. */
    private static boolean isCalled(Tokens tokens, int us) {
        boolean with = tokens.is(us - 1, "with") || tokens.is(us - 1, "to");
        boolean called = CALLED.contains(tokens.word(us - 1));
        return (with || called) && !tokens.isCapital(us);
    }

    private static boolean isTold(Tokens tokens, int me) {
        return switch (tokens.word(me - 1)) {
            case "told", "assured", "asked", "thanked", "congratulated" -> true;
            default -> false;
        };
    }

    /** {@code our counterparts}: not ourselves. */
    private static boolean isOfOthers(String word) {
        return OTHERS.contains(word);
    }

    /** {@code their foreign ministers}, {@code both armies}: those of the two states that were named last. */
    private static @Nullable Mention institutions(Tokens tokens, int at) {
        int end = Institutions.endAt(tokens, at + 1);
        if (end > 0 && tokens.is(end, "'")) return null; // "both sides' ministers"
        boolean building = Nouns.ALL.at(tokens, at + 1, tokens.size()) != null;
        boolean plural =
                end > 0 && !building && tokens.word(end - 1).endsWith("s") && !tokens.is(end - 1, "counterparts");
        return plural ? Mention.of(at, end, Referent.STATES) : null;
    }

    /** {@code his country}, {@code its diplomats}: the one that the sentence names. */
    private static @Nullable Mention home(Tokens tokens, int at) {
        boolean ministry =
                isPossessive(tokens.word(at)) && (tokens.is(at + 1, "ministry") || tokens.is(at + 1, "government"));
        boolean country = tokens.is(at + 1, "country") || isKingdom(tokens, at + 1);
        boolean home = (ministry || country) && !isClause(tokens, at + 2);
        if (home) return Mention.of(at, at + 2, Referent.HOME);
        boolean foreign = tokens.is(at, "its")
                && tokens.is(at + 1, "foreign")
                && (tokens.is(at + 2, "ministry") || tokens.is(at + 2, "office"));
        if (foreign) return Mention.of(at, at + 3, Referent.HOME); // "its foreign ministry summoned the envoy"
        int officials = tokens.is(at, "its") ? ownOfficials(tokens, at + 1) : -1;
        return officials > 0 ? Mention.of(at, officials, Referent.HOME) : her(tokens, at);
    }

    /** {@code the kingdom}: not one that is named. */
    private static boolean isKingdom(Tokens tokens, int at) {
        boolean kingdom = switch (tokens.word(at)) {
            case "kingdom", "emirate", "sultanate", "republic" -> true;
            default -> false;
        };
        return kingdom && !tokens.isCapital(at) && !tokens.isHyphenated(at + 1) && Verbs.isFinite(tokens, at + 1);
    }

    /** {@code [its] diplomats}: the token behind those who act for a state; -1 where there is no such thing. */
    private static int ownOfficials(Tokens tokens, int at) {
        boolean building = Nouns.ALL.at(tokens, at, tokens.size()) != null; // "its embassy"
        int end = building ? -1 : Institutions.endAt(tokens, at);
        Phrases.Match<Titles.Title> office = end < 0 ? Titles.ALL.at(tokens, at, tokens.size()) : null;
        boolean unique = office != null && office.value().office().isUnique();
        if (office != null && unique && !isNamed(tokens, office.to())) return office.to();
        boolean people = end > 0 && tokens.word(end - 1).endsWith("s") && !isOfOthers(tokens.word(end - 1));
        return people ? end : -1;
    }

    /** {@code [its foreign minister], Ada Lovelace}. */
    private static boolean isNamed(Tokens tokens, int at) {
        return tokens.isCapital(tokens.is(at, ",") ? at + 1 : at);
    }

    private static @Nullable Mention her(Tokens tokens, int at) {
        boolean object = tokens.isMark(at + 1) || tokens.isPreposition(at + 1) || isWhen(tokens, at + 1);
        return tokens.is(at, "her") && object ? Mention.of(at, at + 1, Referent.PRONOUN) : null;
    }

    /** {@code [spoke with her] last week}, {@code yesterday}, {@code again}; not {@code her last call}. */
    private static boolean isWhen(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "yesterday",
                    "today",
                    "tomorrow",
                    "tonight",
                    "this",
                    "again",
                    "yet",
                    "earlier",
                    "later",
                    "directly",
                    "and" -> !tokens.isHyphenated(at + 1);
            case "last", "next" ->
                DateWords.Unit.of(tokens.word(at + 1)) != null
                        || DateWords.weekday(tokens, at + 1) != null
                        || DateWords.month(tokens, at + 1) != null
                        || tokens.is(at + 1, "night");
            default -> false;
        };
    }

    /** {@code the country that}, {@code the country's}: not a party. */
    private static boolean isClause(Tokens tokens, int at) {
        return tokens.is(at, "that") || tokens.is(at, "'s") || tokens.is(at, "of") || tokens.is(at, "where");
    }

    /** {@code his}, {@code their}: what stands behind it is somebody's. */
    public static boolean isPossessive(String word) {
        return switch (word) {
            case "his", "her", "its", "their", "my" -> true;
            default -> false;
        };
    }
}
