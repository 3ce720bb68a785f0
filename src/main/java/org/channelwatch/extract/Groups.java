package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.Mention.Type;
import org.jspecify.annotations.Nullable;

/** Finds coordinated mentions: {@code X, Y and Z}, and those that stand before a verb as its subject. */
final class Groups {
    private final Tokens tokens;
    private final Mention[] starting;
    private final Mention[] ending;

    /** Coordinated mentions, in the order of the text. */
    record Group(int from, int to, List<Mention> members) {}

    Groups(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.starting = new Mention[tokens.size() + 1];
        this.ending = new Mention[tokens.size() + 1];
        for (Mention mention : mentions) {
            starting[mention.from()] = mention;
            ending[mention.to()] = mention;
        }
    }

    @Nullable
    Mention startingAt(int at) {
        return at < 0 || at >= starting.length ? null : starting[at];
    }

    /** The group that begins at the token, articles and the like skipped. */
    @Nullable
    Group rightOf(int at, int limit) {
        int from = skipDeterminers(at);
        Mention first = startingAt(from);
        if (first == null || !first.isParticipant()) return null;
        List<Mention> members = new ArrayList<>();
        members.add(first);
        int to = first.to();
        while (to < limit) {
            int next = nextMember(to, limit);
            Mention member = next < 0 ? null : startingAt(next);
            if (member == null || !member.isParticipant() || member.to() > limit) break;
            members.add(member);
            to = member.to();
        }
        return new Group(at, to, members);
    }

    private int skipDeterminers(int at) {
        int from = at;
        while (from < at + 3 && startingAt(from) == null && isDeterminer(tokens.word(from))) from++;
        return from;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the",
                    "both",
                    "a",
                    "an",
                    "his",
                    "her",
                    "its",
                    "their",
                    "visiting",
                    "\"",
                    "then",
                    "newly",
                    "elected",
                    "new" -> true;
            default -> false;
        };
    }

    /** Where the next coordinated member would begin; -1 where none can. */
    private int nextMember(int at, int limit) {
        int next = at;
        if (tokens.is(next, ",")) next++;
        boolean comma = next > at;
        if (tokens.is(next, "and") || tokens.is(next, "&")) next++;
        else if (tokens.is(next, "as") && tokens.is(next + 1, "well") && tokens.is(next + 2, "as")) next += 3;
        else if (!comma || !leadsToAnd(next, limit)) return -1;
        while (tokens.is(next, "with") || tokens.is(next, "also") || tokens.is(next, "the") && startingAt(next) == null)
            next++;
        return next;
    }

    /** Whether a list goes on to an "and": {@code X, Y and Z}. */
    private boolean leadsToAnd(int at, int limit) {
        int next = at;
        while (next < limit) {
            Mention member = startingAt(skipDeterminers(next));
            if (member == null || !member.isParticipant()) return false;
            next = member.to();
            if (tokens.is(next, ",")) next++;
            if (tokens.is(next, "and")) return startingAt(skipDeterminers(next + 1)) != null;
            if (next == member.to()) return false;
        }
        return false;
    }

    /** The group that ends before the token. */
    @Nullable
    Group leftOf(int at, int limit) {
        Mention last = at < 0 || at >= ending.length ? null : ending[at];
        if (last == null || !last.isParticipant()) return null;
        for (int from = limit; from < last.from(); from++) {
            Mention first = startingAt(from);
            if (first == null || !first.isParticipant()) continue;
            Group group = rightOf(from, at);
            if (group != null && group.to() == at && group.members().size() > 1) return group;
        }
        return new Group(last.from(), at, List.of(last));
    }

    /** The subject of a verb group that begins at the token; null where it can't be told. */
    @Nullable
    Group subjectOf(int verb, Sentence sentence) {
        int at = verb;
        for (int step = 0; step < 4; step++) {
            Group group = leftOf(at, sentence.from());
            if (group != null) return isObject(group, sentence) ? governing(group, sentence) : group;
            int before = skipAside(at, sentence);
            if (before == at) break;
            at = before;
        }
        return isCoordinated(at) ? firstSubject(sentence, at) : null;
    }

    private boolean isCoordinated(int at) {
        String before = tokens.word(at - 1);
        return before.equals("and")
                || before.equals("but")
                || before.equals("or")
                || before.equals(",")
                || before.equals("then");
    }

    /** {@code X, the foreign minister of Y, met}: the token after X. */
    private int skipAside(int at, Sentence sentence) {
        String before = tokens.word(at - 1);
        if (before.equals("who")) return tokens.is(at - 2, ",") ? at - 2 : at - 1;
        if (before.equals(",")) {
            for (int i = at - 2; i > Math.max(sentence.from(), at - 16); i--) {
                if (tokens.is(i, ",") && ending[i] != null) return i;
            }
        }
        if (before.equals(")")) {
            for (int i = at - 2; i > Math.max(sentence.from(), at - 10); i--) if (tokens.is(i, "(")) return i;
        }
        Mention aside = at > 0 ? ending[at] : null;
        return aside == null ? at : at;
    }

    private boolean isObject(Group group, Sentence sentence) {
        return group.from() > sentence.from() && isPreposition(tokens.word(group.from() - 1));
    }

    static boolean isPreposition(String word) {
        return switch (word) {
            case "of",
                    "to",
                    "with",
                    "by",
                    "in",
                    "on",
                    "from",
                    "at",
                    "for",
                    "against",
                    "about",
                    "into",
                    "over",
                    "near",
                    "via",
                    "than",
                    "as" -> true;
            default -> false;
        };
    }

    /** {@code the talks between X and Y}, {@code a spokesman for X}: not the subject itself. */
    private @Nullable Group governing(Group group, Sentence sentence) {
        return null;
    }

    /** The first participant of the sentence that is not behind a preposition and stands before the token. */
    @Nullable
    Group firstSubject(Sentence sentence, int before) {
        for (int from = sentence.from(); from < before; from++) {
            Mention mention = startingAt(from);
            if (mention == null
                    || !mention.isParticipant()
                    || mention.type() == Type.STRANGER && mention.country() == null) continue;
            if (from > sentence.from() && isPreposition(tokens.word(from - 1))) continue;
            return rightOf(from, before);
        }
        return null;
    }
}
