package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.extract.Mention.Referent;
import org.jspecify.annotations.Nullable;

/** Finds coordinated mentions, {@code X, Y and Z}, and those that are the subject of a verb. */
final class Groups {
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "both",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "our",
            "your",
            "my",
            "visiting",
            "\"",
            "then",
            "newly",
            "recently",
            "inaugurated",
            "appointed",
            "reelected",
            "re",
            "sworn",
            "disputed",
            "ousted",
            "deposed",
            "jailed",
            "exiled",
            "outgoing",
            "incoming",
            "interim",
            "fellow",
            "elected",
            "new",
            "majesty",
            "holiness",
            "highness",
            "royal",
            "excellency",
            "honorable",
            "honourable",
            "senior",
            "top",
            "high",
            "ranking",
            "level",
            "leading",
            "several",
            "some",
            "two",
            "three",
            "four");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "to", "with", "by", "in", "on", "from", "at", "for", "against", "about", "into", "over", "near",
            "via", "through", "than", "as", "between", "toward", "towards", "under", "without");
    private static final int LONGEST_OFFICE = 6;
    private static final int LONGEST_UNKNOWN = 14;

    private final Tokens tokens;
    private final @Nullable Mention[] starting;
    private final @Nullable Mention[] ending;

    /** Coordinated mentions, in the order of the text. */
    record Group(int from, int to, List<Mention> members) {
        Mention first() {
            return members.getFirst();
        }
    }

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

    @Nullable
    Mention endingAt(int at) {
        return at < 0 || at >= ending.length ? null : ending[at];
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** The group that begins at the token, articles and the like skipped. */
    @Nullable
    Group rightOf(int at, int limit) {
        int from = skipDeterminers(at);
        Mention first = startingAt(from);
        if (first == null) {
            int behind = Institutions.skip(tokens, from);
            first = startingAt(skipDeterminers(behind));
        }
        if (first == null && isOfOffice(from, limit)) {
            int next = nextMember(at, behindUnknown(from, limit), limit);
            first = next < 0 ? null : startingAt(next);
            if (first != null && first.type() != Referent.PERSON) return null;
        }
        if (first == null || !first.isParticipant() || first.to() > limit) return null;
        List<Mention> members = new ArrayList<>();
        members.add(first);
        int to = first.to();
        while (to < limit) {
            int next = nextMember(at, to, limit);
            Mention member = next < 0 ? null : startingAt(next);
            if (member == null || !member.isParticipant() || member.to() > limit) break;
            if (members.size() == 1 && isNextSubject(at, to, limit)) break;
            members.add(member);
            to = member.to();
        }
        if (isNamedTwice(members))
            return new Group(at, to, List.copyOf(members.subList(members.size() / 2, members.size())));
        Group named = members.size() > 1 && first.type() == Referent.STATE ? apposed(to, limit, members) : null;
        return named == null ? new Group(at, to, members) : new Group(at, named.to(), named.members());
    }

    /** {@code met with X, and Y said}, {@code is in Lima, and officials from X and Y met}: behind the comma another clause begins. */
    private boolean isNextSubject(int first, int comma, int limit) {
        if (!tokens.is(comma, ",") || !tokens.is(comma + 1, "and")) return false;
        boolean object = isLink(tokens.word(first - 1)) || Verbs.ALL.at(tokens, first - 1, first) != null;
        Group next = object ? rightOf(comma + 2, limit) : null;
        return next != null && Verbs.isFinite(tokens, next.to());
    }

    /** Not {@code of}, nor {@code between}: what they bring may be a list within a subject. */
    private static boolean isLink(String word) {
        return isPreposition(word) && !word.equals("of") && !word.equals("between");
    }

    /** {@code the ministers of A and B, X and Y}, read as a list of four. */
    private static boolean isNamedTwice(List<Mention> members) {
        int half = members.size() / 2;
        if (half < 2 || members.size() != 2 * half) return false;
        for (int i = 0; i < half; i++) {
            Mention state = members.get(i);
            Mention person = members.get(half + i);
            boolean own = state.type() == Referent.STATE && person.type() == Referent.PERSON;
            if (!own || !Objects.equals(state.country(), person.country())) return false;
        }
        return true;
    }

    Group apposed(Group group, int limit) {
        Group named = group.members().size() > 1 ? apposed(group.to(), limit, group.members()) : null;
        return named == null ? group : named;
    }

    /** {@code the ministers of A and B, X and Y[,]}: those who are named stand for their states. */
    private @Nullable Group apposed(int at, int limit, List<Mention> states) {
        if (!tokens.is(at, ",")) return null;
        Group named = rightOf(at + 1, limit);
        if (named == null || named.members().size() != states.size()) return null;
        for (int i = 0; i < states.size(); i++) {
            Mention person = named.members().get(i);
            boolean own = person.type() == Referent.PERSON
                    && Objects.equals(person.country(), states.get(i).country());
            if (!own) return null;
        }
        int to = tokens.is(named.to(), ",") && named.to() < limit ? named.to() + 1 : named.to();
        return new Group(at, to, named.members());
    }

    private int skipDeterminers(int at) {
        int from = at;
        while (from < at + 4 && startingAt(from) == null && DETERMINERS.contains(tokens.word(from))) from++;
        return from;
    }

    /** Where the next coordinated member would begin; -1 where none can. */
    private int nextMember(int first, int at, int limit) {
        int next = at;
        if (tokens.is(next, ",") || tokens.is(next, ";")) next++;
        boolean comma = next > at;
        if (tokens.is(next, "and") || tokens.is(next, "&")) next++;
        else if (tokens.is(next, "as") && tokens.is(next + 1, "well") && tokens.is(next + 2, "as")) next += 3;
        else if (comma && behindOffice(at, next) > next) return nextMember(first, behindOffice(at, next), limit);
        else if (!comma || !(leadsToAnd(next, limit) || isHeadline(first, next))) return -1;
        while (tokens.is(next, "with") || tokens.is(next, "also")) next++;
        int member = memberAt(next);
        int behind = startingAt(member) == null ? behindUnknown(next, limit) : next;
        return behind > next ? nextMember(first, behind, limit) : member;
    }

    /** The token of the mention, over articles and {@code officials of}. */
    private int memberAt(int at) {
        int member = skipDeterminers(at);
        if (startingAt(member) != null) return member;
        int behind = Institutions.skip(tokens, member);
        return behind == member ? member : skipDeterminers(behind);
    }

    /** {@code X, Chief Adviser, and Y}, {@code X, John Doe and Y}: the token behind what is no mention; the same token where it ends no member. */
    private int behindUnknown(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST_UNKNOWN) && isPartOfName(at)) at++;
        boolean ends = tokens.is(at, ",") || tokens.is(at, "and");
        return ends && tokens.isCapital(from) && at < limit ? at : from;
    }

    /** {@code X, Y, and the Chief Adviser John Doe met}: the token behind Y; the same token where nobody is named so. */
    int skipUnknown(int end, int limit) {
        if (end == limit || Groups.isPreposition(tokens.word(end - 1))) return end;
        for (int at = end - 1; at > Math.max(limit, end - LONGEST_UNKNOWN); at--) {
            if (isPartOfName(at)) continue;
            if (!tokens.is(at, "and") || at == end - 1) return end;
            int before = tokens.is(at - 1, ",") ? at - 1 : at;
            Mention known = endingAt(before);
            if (known != null && known.type() == Referent.PERSON) return before;
        }
        return end;
    }

    /** {@code Chief Adviser John Doe and X}: the first is not known, and has an office. */
    private boolean isOfOffice(int from, int limit) {
        boolean office = false;
        for (int at = from; at < behindUnknown(from, limit); at++) office |= Institutions.isHead(tokens, at);
        return office;
    }

    private boolean isPartOfName(int at) {
        if (Verbs.ALL.at(tokens, at, at + 1) != null && !Institutions.isHead(tokens, at)) return false;
        return switch (tokens.word(at)) {
            case "of", "for", "the", "to" -> true;
            default -> tokens.isCapital(at) && !tokens.isMark(at);
        };
    }

    /** {@code X, the envoy of A, and Y}: the token behind the office of X; the same token where there is none. */
    private int behindOffice(int at, int next) {
        Mention named = endingAt(at);
        Mention office = startingAt(skipDeterminers(next));
        if (named == null || office == null || named.type() != Referent.PERSON || office.type() == Referent.PERSON)
            return next;
        boolean own = Objects.equals(named.country(), office.country());
        int end = office.to();
        while (end < office.to() + LONGEST_OFFICE && !tokens.is(end, ",") && !tokens.is(end, ".")) end++;
        boolean closed = tokens.is(end, ",") && tokens.is(end + 1, "and");
        return own && closed ? end : next;
    }

    /** {@code X, Y meet}: a headline has a comma for "and". */
    private boolean isHeadline(int first, int next) {
        Mention member = startingAt(next);
        boolean begins = first == 0 || tokens.beginsParagraph(first) || tokens.is(first - 1, "-");
        if (!begins || member == null) return false;
        boolean named = member.type() == Referent.PERSON || member.type() == Referent.STATE;
        return named && !tokens.isMark(member.to());
    }

    /** Whether a list goes on to an "and": {@code X, Y and Z}. */
    private boolean leadsToAnd(int at, int limit) {
        int next = at;
        while (next < limit) {
            Mention member = startingAt(memberAt(next));
            int behind = member == null ? behindUnknown(next, limit) : next;
            if (member == null ? behind == next : !member.isParticipant()) return false;
            next = member == null ? behind : member.to();
            if (member != null && hasAnd(member)) return true;
            boolean comma = tokens.is(next, ",") || tokens.is(next, ";");
            if (comma) next++;
            if (tokens.is(next, "and")) {
                int last = memberAt(next + 1);
                return startingAt(last) != null || tokens.isCapital(last);
            }
            if (!comma) return false;
        }
        return false;
    }

    /** {@code [X,] Y and Arab League officials}: the last is one mention, whoever else is in it. */
    private boolean hasAnd(Mention member) {
        for (int at = member.from() + 1; at < member.to(); at++)
            if (tokens.is(at, "and") && member.type() == Referent.STATE) return true;
        return false;
    }

    /** The group that ends before the token and begins not before the limit. */
    @Nullable
    Group leftOf(int at, int limit) {
        Mention last = endingAt(at);
        if (last == null || !last.isParticipant()) return null;
        for (int from = limit; from < last.from(); from++) {
            Mention first = startingAt(from);
            if (first == null || !first.isParticipant()) continue;
            Group group = rightOf(from, at);
            if (group != null && group.to() == at && group.members().size() > 1) return group;
        }
        return new Group(last.from(), at, List.of(last));
    }
}
