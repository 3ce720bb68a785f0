package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Pronouns;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/** How and where one told another something: {@code by phone}, {@code through the Swiss embassy}, {@code on their call}, {@code on television}. */
final class Manners {
    private static final Set<String> GO_BETWEENS = Words.of("go-betweens");
    private static final Set<String> IN_PUBLIC = Words.of("in public");
    private static final int LONG = 14;
    private static final int NEAR = 3;
    private static final int CLAUSE = 5;
    private static final int REACH = 4;
    private static final int FAR = 7;

    private final Scene scene;
    private final Tokens tokens;

    Manners(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code told Y on television}, {@code told Y in a speech}: not to his face. */
    boolean isInPublic(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            if (IN_PUBLIC.contains(tokens.word(at))) return true;
            if (FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code In a speech, X told Y}. */
    boolean isInPublicBefore(int teller) {
        return tokens.hasAny(IN_PUBLIC, scene.sentence().from(), teller);
    }

    /** {@code "It rains," X told Y}: what was said stands before whoever said it; not {@code X told Y, sitting beside him on Monday}. */
    boolean isQuoted(int teller, int after) {
        Phrases.Match<Inflected> together = tokens.is(after, ",") ? scene.verbAt(after + 1) : null;
        return tokens.is(teller - 1, "\"") && !scene.sentence().spoken() && together == null;
    }

    /** {@code warned Y in person}, {@code asked Y face to face}, {@code told Y to his face}. */
    boolean isInPerson(int after) {
        boolean face = tokens.is(after, "face")
                && tokens.is(after + 2, "face")
                && scene.nounAt(after + 3) == null; // "face-to-face talks"
        boolean toHis =
                tokens.is(after, "to") && Pronouns.isPossessive(tokens.word(after + 1)) && tokens.is(after + 2, "face");
        return face || toHis || (tokens.is(after, "in") && tokens.is(after + 1, "person"));
    }

    /** {@code told Y through the Swiss embassy}, {@code via mediators}. */
    boolean isPassedOn(int behind) {
        int after = tokens.is(behind, ",") ? behind + 1 : behind;
        if (!tokens.is(after, "through") && !tokens.is(after, "via")) return false;
        for (int at = after + 1; at < Math.min(after + FAR, scene.sentence().to()); at++) {
            if (GO_BETWEENS.contains(tokens.word(at))) return true;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return false;
        }
        return false;
    }

    /** {@code thanked Y by phone}, {@code briefed Y on the results over the telephone}. */
    boolean isByPhone(int after) {
        if (opensByPhone(after)) return true;
        for (int at = after; at < Math.min(after + LONG, scene.sentence().to()); at++) {
            String word = tokens.word(at);
            boolean by = word.equals("by") || word.equals("over") || (word.equals("on") && at == after);
            int phone = tokens.is(at + 1, "the") ? at + 2 : at + 1;
            if (by && (tokens.is(phone, "phone") || tokens.is(phone, "telephone"))) return true;
            if (FunctionWords.isStop(word) || word.equals(",") || scene.groups().startingAt(at) != null) return false;
        }
        return false;
    }

    /** {@code By telephone, X and Y agreed}, {@code The X war: Over the telephone, Y told Z}: up to the token in one clause. */
    boolean opensByPhone(int to) {
        int at = scene.sentence().from();
        for (int from = at; from < Math.min(scene.sentence().from() + LONG, to); from++)
            if (tokens.is(from, ":") && !isTimeOfDay(from)) at = from + 1;
        boolean by = tokens.is(at, "by") || tokens.is(at, "over") || tokens.is(at, "on");
        int phone = tokens.is(at + 1, "the") ? at + 2 : at + 1;
        if (!by || !(tokens.is(phone, "phone") || tokens.is(phone, "telephone"))) return false;
        for (int next = phone + 1; next < to; next++)
            if (FunctionWords.isStop(tokens.word(next)) && !isTimeOfDay(next)) return false;
        return true;
    }

    /** {@code 15:35}. */
    private boolean isTimeOfDay(int colon) {
        return tokens.isNumber(colon - 1) && tokens.isNumber(colon + 1);
    }

    /** {@code X tells Y that}: of two persons it is news of the day, unless an official says so, or the words are those of a speech. */
    boolean isNews(int after) {
        boolean quoted = tokens.is(after + 1, "\"");
        return tokens.is(after, "that") && !quoted && !scene.sentence().spoken();
    }

    /** {@code told Y on Friday}, {@code told Y in Lima}. */
    boolean isPlaced(int after) {
        String word = tokens.word(after);
        int name = tokens.is(after + 1, "the") ? after + 2 : after + 1;
        boolean place = (word.equals("in") || word.equals("at")) && tokens.isCapital(name);
        Dates.Found date = scene.timing().dates().after(after, NEAR);
        return place || (date != null && date.from() <= after + 1);
    }

    /** {@code said so to Y [on their call]}, {@code told Y [when they met]}: where they talked, and how the sentence may ask for more of it. */
    boolean isInTalks(int after) {
        int from = scene.sentence().from();
        boolean opens = tokens.is(from, "on") || tokens.is(from, "in") || tokens.is(from, "during");
        if (opens && isTheirTalk(from + 1)) return true; // "On the call, X described it to Y"
        for (int at = after; at < Math.min(after + LONG, scene.sentence().to()); at++) {
            if (tokens.is(at, "when")) return isOfContact(at + 1);
            boolean preposition = switch (tokens.word(at)) {
                case "on", "in", "during", "at", "over" -> true;
                default -> false;
            };
            if (preposition && isTheirTalk(at + 1)) return true;
            if (FunctionWords.isStop(tokens.word(at)) || scene.groups().startingAt(at) != null) return false;
        }
        return false;
    }

    /** {@code [when] they spoke}. */
    private boolean isOfContact(int subject) {
        for (int at = subject; at < Math.min(subject + CLAUSE, scene.sentence().to()); at++) {
            Phrases.Match<Inflected> verb = scene.verbAt(at);
            if (verb != null && verb.value().verb().type() == Verbs.Sense.CONTACT)
                return verb.value().form() == Verbs.Form.PAST;
        }
        return false;
    }

    /** {@code [on] the call}, {@code [during] their two-hour meeting}; not {@code [at] the press conference}. */
    private boolean isTheirTalk(int article) {
        boolean definite = switch (tokens.word(article)) {
            case "the", "their", "his", "her", "our", "that", "this" -> true;
            default -> false;
        };
        return definite && isTalk(scene, article + 1);
    }

    /** {@code [the] two-hour meeting}, {@code [in] a phone call}; not {@code [at] a press conference}. */
    static boolean isTalk(Scene scene, int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            Phrases.Match<Nouns.Noun> match = scene.nounAt(at);
            Nouns.Noun noun = match == null ? null : match.value();
            if (noun != null)
                return noun.type() == Nouns.Sense.TALK
                        && !noun.isMessage()
                        && !noun.name().endsWith("conference");
            boolean mark = scene.tokens().isMark(at) && !scene.tokens().isHyphenated(at + 1);
            if (mark || scene.tokens().isPreposition(at)) return false;
        }
        return false;
    }
}
