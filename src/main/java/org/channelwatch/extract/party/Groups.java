package org.channelwatch.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Coordination;
import org.channelwatch.extract.name.MemberStarts;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.name.MentionIndex;
import org.channelwatch.extract.name.UnknownMembers;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds coordinated mentions, {@code X, Y and Z}, and those that are the subject of a verb. */
public final class Groups {
    private static final int LONGEST_NAME = 12;
    private static final Set<String> AMBASSADORS = Words.of("ambassadors");

    private static final int MOST_MEMBERS = 30;

    private final Tokens tokens;
    private final MentionIndex mentions;
    private final Coordination coordination;
    private final MemberStarts starts;

    /** Coordinated mentions, in the order of the text. */
    public record Group(int from, int to, List<Mention> members) {
        public Mention first() {
            return members.getFirst();
        }
    }

    public Groups(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = new MentionIndex(tokens, mentions);
        this.coordination = new Coordination(tokens, this.mentions);
        this.starts = new MemberStarts(tokens, this.mentions);
    }

    /** The mention whose first token this is; null where none begins there. */
    public @Nullable Mention startingAt(int at) {
        return mentions.startingAt(at);
    }

    /** The mention behind whose last token this is; null where none ends there. */
    public @Nullable Mention endingAt(int at) {
        return mentions.endingAt(at);
    }

    /** Whether the token belongs to the name of one of the catalog, or of a stranger. */
    public boolean isWithinName(int at) {
        for (int from = at; from > at - LONGEST_NAME; from--) {
            Mention mention = startingAt(from);
            boolean named = mention != null && (!mention.actors().isEmpty() || mention.type() == Referent.STRANGER);
            if (mention != null) return named && mention.to() > at;
        }
        return false;
    }

    /** The same end, or the token before an unknown officer who is named with a person: see {@link UnknownMembers#skip}. */
    public int skipUnknown(int end, int limit) {
        return coordination.unknown().skip(end, limit);
    }

    /** The group that begins at the token, articles and the like skipped. */
    public @Nullable Group rightOf(int at, int limit) {
        Mention first = firstMember(at, limit);
        if (first == null || !first.isParticipant() || first.to() > limit) return null;
        List<Mention> members = new ArrayList<>();
        members.add(first);
        int to = first.to();
        boolean complete = false;
        while (to < limit && members.size() < MOST_MEMBERS) {
            int next = coordination.nextMember(at, to, limit);
            Mention member = next < 0 ? null : startingAt(next);
            if (member == null || !member.isParticipant() || member.to() > limit) break;
            if (members.size() == 1 ? isNextSubject(at, to, limit) : complete && isNextClause(at, to, limit)) break;
            boolean last = coordination.isLast(to);
            if (complete && !last && tokens.is(to, ",")) break; // "after talks between X, Y, and Z, the two met"
            boolean within = tokens.isPreposition(next - 1) && !tokens.is(next - 2, "and");
            if (last) complete = !within; // not "and the kings of Y, Z"
            members.add(member);
            to = member.to();
        }
        if (isOfNamed(members)) members.removeFirst(); // "German leaders, X and Y"
        Group named = members.size() > 1 && first.type() == Referent.STATE ? apposed(to, limit, members) : null;
        return named == null ? new Group(at, to, members) : new Group(at, named.to(), named.members());
    }

    /** Whether all others are persons of the state that comes first. */
    private static boolean isOfNamed(List<Mention> members) {
        Mention state = members.getFirst();
        if (members.size() < 2 || state.type() != Referent.STATE || state.country() == null) return false;
        return members.stream()
                .skip(1)
                .allMatch(member ->
                        member.type() == Referent.PERSON && state.country().equals(member.country()));
    }

    private @Nullable Mention firstMember(int at, int limit) {
        int from = starts.of(at);
        Mention first = startingAt(from);
        int several = coordination.behindSeveral(at);
        if (several > at) return startingAt(several);
        if (first == null) {
            int behind = Institutions.skip(tokens, from);
            first = startingAt(starts.of(behind));
        }
        if (first != null && first.isParticipant() && !(isVague(first) && tokens.is(first.to(), "of"))) return first;
        int person = coordination.unknown().personBehind(at, limit);
        if (person > at) return startingAt(person);
        if (first != null) return first;
        int apposed = coordination.unknown().officeBehind(at, limit);
        if (apposed > at) return startingAt(apposed);
        if (!coordination.unknown().isOfOffice(from, limit)) return null;
        int next = coordination.nextMember(at, coordination.unknown().behind(from, limit), limit);
        Mention named = next < 0 ? null : startingAt(next);
        return named == null || named.type() != Referent.PERSON ? null : named;
    }

    /** {@code the chairman}: of what, and so who, is told behind. */
    private static boolean isVague(Mention mention) {
        return mention.type() == Referent.OFFICE
                && mention.country() == null
                && mention.actors().isEmpty();
    }

    /** {@code met with X, and Y said}, {@code is in Lima, and officials from X and Y met}: behind the comma another clause begins. */
    private boolean isNextSubject(int first, int comma, int limit) {
        if (!tokens.is(comma, ",")) return false;
        if (!tokens.is(comma + 1, "and")) return isMainClause(first, comma, limit);
        boolean object = isLink(tokens.word(first - 1)) || Verbs.ALL.at(tokens, first - 1, first) != null;
        Group next = object ? rightOf(comma + 2, limit) : null;
        if (next == null) return false;
        int verb = Modality.isAdverb(tokens.word(next.to())) ? next.to() + 1 : next.to(); // "and he also spoke"
        return Verbs.isFinite(tokens, verb);
    }

    /** {@code After the storm in X[,] Y cut ties}; not {@code talks between X, Y end}, as headlines have it. */
    private boolean isMainClause(int first, int comma, int limit) {
        int link = tokens.is(first - 1, "the") ? first - 2 : first - 1;
        if (!tokens.isPreposition(link) || tokens.is(link, "between")) return false;
        Group next = rightOf(comma + 1, limit);
        if (next == null || next.members().size() > 1) return false;
        int verb = Modality.isAdverb(tokens.word(next.to())) ? next.to() + 1 : next.to();
        return Verbs.isFinite(tokens, verb);
    }

    /** {@code spoke to the leaders of X and Z, and he called Y}: behind a list that has its "and" another clause begins. */
    private boolean isNextClause(int first, int comma, int limit) {
        boolean and = tokens.is(comma, ",") && tokens.is(comma + 1, "and") && tokens.isPreposition(first - 1);
        Group next = and ? rightOf(comma + 2, limit) : null;
        return next != null && next.members().size() == 1 && Verbs.isFinite(tokens, next.to());
    }

    /** Not {@code of}, nor {@code between}: what they bring may be a list within a subject. */
    private static boolean isLink(String word) {
        return FunctionWords.isPreposition(word) && !word.equals("of") && !word.equals("between");
    }

    /** The group with those who are named behind it: {@code the ministers of A and B, X and Y}; the same where nobody is. */
    public Group apposed(Group group, int limit) {
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

    /** {@code our ambassador to Y}, {@code the X ambassador to Y}: the ambassador; null where the group is no place of one. */
    public @Nullable Group ambassadorTo(Group place) {
        int to = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        boolean ambassador = tokens.is(to, "to") && AMBASSADORS.contains(tokens.word(to - 1));
        boolean state = place.members().size() == 1 && place.first().type() == Referent.STATE;
        Group several = state && tokens.is(to, "to") && !ambassador ? ambassadorsOf(to) : null;
        if (several != null) return new Group(several.from(), place.to(), several.members());
        Mention envoy = ambassador && state ? endingAt(to) : null;
        return envoy == null || !envoy.isParticipant() ? null : new Group(envoy.from(), place.to(), List.of(envoy));
    }

    /** {@code the ambassadors of [X and Y] to W}: those whose ambassadors they are; null where they are nobody's. */
    private @Nullable Group ambassadorsOf(int to) {
        for (int at = to - 1; at > Math.max(0, to - LONGEST_NAME); at--) {
            boolean of = tokens.is(at, "of") || tokens.is(at, "from");
            if (!of || !AMBASSADORS.contains(tokens.word(at - 1))) continue;
            Group senders = rightOf(at + 1, to);
            return senders != null && senders.to() == to ? senders : null;
        }
        return null;
    }

    /** {@code [In Lima], X and Y will meet}, {@code as they march [in both capitals], X and Y met}: no list. */
    private boolean isPlaceBefore(Group group, int limit) {
        Mention place = group.first();
        if (!tokens.is(place.to(), ",")) return false;
        return switch (place.type()) {
            case STATES, PERSONS -> isLink(tokens.word(place.from() - 1));
            case STATE ->
                place.from() == limit + 1
                        && (tokens.is(limit, "in") || tokens.is(limit, "from") || tokens.is(limit, "at"));
            default -> false;
        };
    }

    /** The group that ends before the token and begins not before the limit. */
    public @Nullable Group leftOf(int at, int limit) {
        Mention last = endingAt(at);
        if (last == null || !last.isParticipant()) return null;
        for (int from = limit; from < last.from(); from++) {
            Mention first = startingAt(from);
            if (first == null || !first.isParticipant()) continue;
            Group group = rightOf(from, at);
            if (group == null || group.members().size() == 1 || isPlaceBefore(group, limit)) continue;
            if (group.to() == at) return group;
            if (group.to() <= last.from()) from = group.to() - 1; // a list of its own
        }
        return new Group(last.from(), at, List.of(last));
    }
}
