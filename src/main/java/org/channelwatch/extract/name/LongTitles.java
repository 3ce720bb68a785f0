package org.channelwatch.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Joins to a person all of the title before the name, however long it is: {@code Fishermen's Union (FU) Secretary General X}, {@code Council
 * Member and Director of the Office of Fisheries X}. Else the words of the title would be taken for parties, or stand between the party
 * and its verb.
 */
final class LongTitles {
    private static final Set<String> SENT = Words.of("sent by several");
    private static final int LONGEST = 24;
    private static final int LONGEST_FIELD = 4;

    private final Tokens tokens;
    private final @Nullable Mention[] ending;

    private LongTitles(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.ending = new Mention[tokens.size() + 1];
        for (Mention mention : mentions) ending[mention.to()] = mention;
    }

    /** The mentions, with the titles joined; what is part of a title is none any more. */
    static List<Mention> join(Tokens tokens, List<Mention> mentions) {
        LongTitles titles = new LongTitles(tokens, mentions);
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int from = isPerson(mention) ? titles.startOf(mention) : mention.from();
            if (from == mention.from() && !joined.isEmpty()) from = titles.behindBody(joined.getLast(), mention);
            while (!joined.isEmpty() && joined.getLast().to() > from) { // also "the" before a state
                from = Math.min(from, joined.removeLast().from());
            }
            joined.add(from == mention.from() ? mention : mention.startingAt(from));
        }
        return joined;
    }

    /** {@code [the head of Peru's Foreign Ministry] Pedro Huaman}: the token with which that begins; else that of the person. */
    private int behindBody(Mention body, Mention person) {
        boolean own = body.type() == Referent.STATE
                && person.type() == Referent.PERSON
                && body.country() != null
                && body.country().equals(person.country());
        boolean apposed = tokens.is(body.to(), ",")
                && person.from() == body.to() + 1
                && (tokens.isMark(person.to()) || Verbs.isFinite(tokens, person.to()));
        int of = body.from() - 1;
        boolean whole = isHeaded(body);
        boolean head = whole || (tokens.is(of, "of") && Institutions.isHead(tokens, of - 1));
        boolean next = person.from() == Honorifics.skip(tokens, body.to()); // "Gen. Pedro Huaman"
        if (!own || !head || !(apposed || next)) return person.from();
        if (whole) return body.from();
        return tokens.is(of - 2, "the") ? of - 2 : of - 1;
    }

    /** {@code the Chief of the Peruvian General Staff}: stands for it, and is somebody's title where a name follows. */
    private boolean isHeaded(Mention body) {
        int head = tokens.is(body.from(), "the") ? body.from() + 1 : body.from();
        return Institutions.isHead(tokens, head) && tokens.is(head + 1, "of");
    }

    private static boolean isPerson(Mention mention) {
        boolean owner = mention.type() == Referent.ADJECTIVE && mention.title() != null;
        return (mention.type() == Referent.PERSON || owner) && !mention.actors().isEmpty();
    }

    /** The token with which the title begins; that of the mention where there is no more of it. */
    private int startOf(Mention person) {
        boolean office = person.title() != null;
        int start = person.from();
        int at = person.from();
        if (tokens.is(at - 1, "to") && !tokens.is(at, "the")) return at; // "a call from the President to President X"
        while (at > Math.max(0, person.from() - LONGEST) && !tokens.beginsParagraph(at)) {
            if (tokens.is(at - 1, ")")) {
                at = openingOf(at - 1);
                continue;
            }
            int field = at == person.from() ? fieldBefore(person) : at;
            if (field < at) {
                at = field;
                start = field;
                continue;
            }
            boolean joint = tokens.is(at - 1, "and") || tokens.is(at - 1, ",");
            if (tokens.is(at - 1, "and") && at == person.from() && !office) break; // "the Chairman and X" are two
            if (joint ? !isTitle(at - 1, person) : !isPart(at - 1, person)) break;
            Mention named = joint ? null : ending[at];
            at = named != null && named.type() == Referent.STATE ? named.from() : at - 1; // all of "United Nations"
            if (!tokens.isCapital(at)) continue;
            start = at;
            office |= Institutions.isHead(tokens, at);
        }
        return office ? start : person.from();
    }

    /** {@code [Ruritanian opposition] leader X}: the token of the person's state, where small words tell of what he is the leader. */
    private int fieldBefore(Mention person) {
        int at = person.from();
        if (person.title() == null || tokens.isCapital(at)) return at;
        for (int next = at - 1; next > Math.max(0, at - LONGEST_FIELD) && isField(next); next--) {
            Mention state = ending[next];
            if (state == null) continue;
            boolean own = state.country() != null && state.country().equals(person.country());
            return own && !tokens.is(next - 1, "'s") ? state.from() : at;
        }
        return at;
    }

    private boolean isField(int at) {
        String word = tokens.word(at);
        return !tokens.isCapital(at)
                && !tokens.isMark(at)
                && word.length() > 3
                && !FunctionWords.isPreposition(word)
                && !FunctionWords.isStop(word)
                && !Verbs.isAuxiliary(word)
                && Verbs.ALL.at(tokens, at, at + 1) == null;
    }

    /** The token of the bracket that the one at the token closes; the token itself where it is not close. */
    private int openingOf(int closing) {
        for (int at = closing - 1; at > closing - 4 && at >= 0; at--) if (tokens.is(at, "(")) return at;
        return closing;
    }

    private boolean isPart(int at, Mention person) {
        if (isLink(at)) return at > 0 && !tokens.isMark(at - 1);
        if (tokens.is(at, "'s")) return ending[at] == null && tokens.isCapital(at - 1) && tokens.isCapital(at + 1);
        if (!tokens.isCapital(at) || tokens.isMark(at) || tokens.isNumber(at)) return false;
        Mention mention = ending[at + 1];
        if (mention != null && !isOfTitle(mention, person)) return false;
        boolean begins = at == 0 || tokens.beginsParagraph(at) || (tokens.isMark(at - 1) && !tokens.is(at - 1, ","));
        if (Institutions.isHead(tokens, at)) return true;
        if (begins && mention == null) return false;
        boolean date = DateWords.month(tokens, at) != null || DateWords.weekday(tokens, at) != null;
        boolean other = date
                || tokens.isPreposition(at)
                || FunctionWords.isStop(tokens.word(at))
                || Verbs.isAuxiliary(tokens.word(at));
        return !other && Verbs.ALL.at(tokens, at, at + 1) == null && Nouns.ALL.at(tokens, at, at + 1) == null;
    }

    private boolean isLink(int at) {
        return switch (tokens.word(at)) {
            case "of", "for", "to", "the" -> !tokens.isCapital(at);
            default -> false;
        };
    }

    /** Whether what is named there belongs to the title: it is no other person, and of no other country but one "to" which one is sent. */
    private boolean isOfTitle(Mention mention, Mention person) {
        boolean place = tokens.is(mention.from() - 1, "to") || tokens.is(mention.from() - 1, "for");
        boolean own = place || mention.country() == null || Objects.equals(mention.country(), person.country());
        return own
                && switch (mention.type()) {
                    case STATE, OFFICE -> true;
                    case ADJECTIVE -> !tokens.is(mention.to(), "'s");
                    case STRANGER -> Institutions.isHead(tokens, mention.to() - 1);
                    case PERSON, PERSONS, STATES, HOME, ANY, PRONOUN, SPEAKER, I -> false;
                };
    }

    /** {@code the envoy of both: the EU and NATO envoy X}. */
    private boolean isSharedEnvoy(int and, Mention person) {
        Mention one = ending[and];
        Titles.Title title = person.title();
        boolean sent = title != null
                && SENT.contains(title.name().substring(title.name().lastIndexOf(' ') + 1));
        boolean organisation = one != null && one.type() != Referent.PERSON && one.country() == null;
        return sent && organisation && tokens.is(and, "and") && tokens.isCapital(and + 1);
    }

    /** Whether before the "and" or the comma stands another title of the same person, and not another party. */
    private boolean isTitle(int joint, Mention person) {
        boolean secretary = tokens.is(joint - 1, "secretary") && tokens.is(joint - 2, "the");
        if (tokens.is(joint, "and") && (secretary || tokens.is(joint - 1, "president")))
            return false; // "the President and President X" are two
        if (isSharedEnvoy(joint, person)) return true;
        boolean office = false;
        int at = tokens.is(joint, "and") && tokens.is(joint - 1, ",") ? joint - 1 : joint;
        while (at > Math.max(0, joint - LONGEST) && isPart(at - 1, person)) {
            at--;
            Mention mention = ending[at + 1];
            boolean organisation = mention != null && mention.type() == Referent.STATE && mention.country() == null;
            if (organisation) return false;
            office |= Institutions.isHead(tokens, at);
        }
        return office && person.country() != null;
    }
}
