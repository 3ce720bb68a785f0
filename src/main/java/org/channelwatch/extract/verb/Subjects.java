package org.channelwatch.extract.verb;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.WholeGroups;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb. */
public final class Subjects {
    private static final Set<String> SAYING = Words.of("saying");
    private static final int LONGEST_ASIDE = 24;
    private static final int NEAR = 6;
    private static final Set<String> DELEGATIONS =
            Set.of("delegation", "delegations", "team", "mission", "negotiators");

    private final Tokens tokens;
    private final Groups groups;
    private final Deciders deciders;
    private final WholeGroups whole;
    private final SubjectGaps gaps;

    public Subjects(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
        this.deciders = new Deciders(tokens, groups);
        this.whole = new WholeGroups(tokens, groups);
        this.gaps = new SubjectGaps(tokens, groups);
    }

    /** The subject of a verb group that begins at the token; null where it can't be told. */
    public @Nullable Group of(int verb, Sentence sentence, List<Dates.Found> dates) {
        int at = verb;
        while (true) {
            Group group = groups.leftOf(at, sentence.from());
            if (group == null) group = whole.examples(at, sentence.from());
            if (group != null) return of(group, verb, at, sentence);
            int before = gaps.before(at, sentence, dates);
            if (before == at) break;
            at = before;
        }
        if (!isCoordinated(at)) return null;
        Group decider = deciders.before(at, sentence);
        if (decider != null) return decider;
        Group clause = Clauses.subject(tokens, groups, sentence, at);
        return clause != null ? clause : first(sentence, at);
    }

    /** The subject by those who are named before the verb, with nothing between that would tell of others; null where they are no subject. */
    private @Nullable Group of(Group group, int verb, int at, Sentence sentence) {
        if (whole.isOfOthers(group, sentence.from())) return null;
        Group ambassador = groups.ambassadorTo(group);
        if (ambassador != null) return ambassador;
        if (!isBehindPreposition(group, sentence)) return groups.apposed(whole.of(group), verb);
        boolean relative = at < verb && (tokens.is(at, "who") || (tokens.is(at, ",") && tokens.is(at + 1, "who")));
        if (relative) return WholeGroups.last(group);
        boolean own = tokens.word(verb).endsWith("ing") && GerundGovernors.leadsToSubject(tokens, group.from() - 1);
        if (own) return groups.apposed(whole.of(group), verb);
        if (isAbsolute(group, verb, sentence) || deciders.isOf(group, verb) || isHead(group)) return group;
        return Institutions.endsBefore(tokens, group.from()) ? groups.apposed(group, verb) : null;
    }

    /** {@code …, with X and Y scheduled to meet}, {@code With X meeting Y today, …}: a clause of its own. */
    private boolean isAbsolute(Group group, int verb, Sentence sentence) {
        int with = group.from() - 1;
        boolean opens = with == sentence.from() || tokens.is(with - 1, ",");
        if (!opens || !tokens.is(with, "with") || group.to() != verb) return false;
        return switch (tokens.word(verb)) {
            case "scheduled", "set", "due", "expected", "slated", "poised", "about" -> true;
            default -> false;
        };
    }

    private boolean isBehindPreposition(Group group, Sentence sentence) {
        if (group.from() <= sentence.from()) return false;
        int at = group.from() - 1;
        return tokens.is(at, "as") ? isComparison(tokens.word(at - 1)) : tokens.isPreposition(at);
    }

    /** {@code such as X}; not {@code as X meets Y}. */
    private static boolean isComparison(String before) {
        return switch (before) {
            case "such", "well", "known", "same", "far", "described", "seen", "regarded", "recognised", "recognized" ->
                true;
            default -> false;
        };
    }

    /** {@code …, X said after talks}, {@code said X}: who says something right before the token; null where nobody does. */
    public @Nullable Group sayer(int before, Sentence sentence, List<Dates.Found> dates) {
        for (int at = before - 1; at > Math.max(sentence.from(), before - NEAR); at--) {
            if (SAYING.contains(tokens.word(at))) return of(at, sentence, dates);
            Mention mention = groups.endingAt(at + 1);
            if (mention != null && SAYING.contains(tokens.word(mention.from() - 1)))
                return new Group(mention.from(), mention.to(), List.of(mention)); // "said X after talks"
            boolean other = mention != null && mention.isParticipant() && mention.type() != Referent.STRANGER;
            if (other || FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code was stated by X}: X; null where nobody has said anything so before the token. */
    public @Nullable Group teller(int before, Sentence sentence) {
        for (int by = sentence.from() + 1; by < before; by++)
            if (tokens.is(by, "by") && SAYING.contains(tokens.word(by - 1))) return groups.rightOf(by + 1, before);
        return null;
    }

    private boolean isCoordinated(int at) {
        String before = tokens.word(at - 1);
        boolean listed = before.equals(",") && (Verbs.isHave(tokens.word(at)) || Verbs.isBe(tokens.word(at)));
        boolean next = before.equals(",") && tokens.is(at, "then");
        return listed
                || next
                || before.equals("and")
                || before.equals("but")
                || before.equals("or")
                || before.equals("then");
    }

    /** {@code led by}, {@code headed by}: whether the token begins what leads to the head of a delegation. */
    public static boolean isLedBy(Tokens tokens, int led) {
        return tokens.is(led + 1, "by") && (tokens.is(led, "led") || tokens.is(led, "headed"));
    }

    /** {@code a delegation led by X met}: X was there. */
    private boolean isHead(Group group) {
        int by = group.from() - 1;
        return isLedBy(tokens, by - 1)
                && (DELEGATIONS.contains(tokens.word(by - 2)) || groups.endingAt(by - 1) != null);
    }

    /** The first participants of the sentence that stand before the token and not behind a preposition. */
    public @Nullable Group first(Sentence sentence, int before) {
        for (int from = behindOpening(sentence, before); from < before; from++) {
            Mention mention = groups.startingAt(from);
            if (mention == null || !mention.isParticipant()) continue;
            if (mention.type() == Referent.STRANGER && mention.country() == null) continue;
            boolean behind = from > sentence.from() && tokens.isPreposition(from - 1);
            Group named = groups.rightOf(from, before);
            boolean led = behind && named != null && isHead(named);
            if (behind && !led && !Institutions.endsBefore(tokens, from)) continue;
            Group announced = mention.type() == Referent.I ? announced(mention.to(), before) : null;
            Group head = named == null ? null : headOf(named, before);
            return announced != null ? announced : head != null ? head : named;
        }
        return null;
    }

    /** {@code a delegation of Y[,] led by X}: X; null where no person of the catalog leads it. */
    private @Nullable Group headOf(Group delegation, int before) {
        int led = tokens.is(delegation.to(), ",") ? delegation.to() + 1 : delegation.to();
        Group head = isLedBy(tokens, led) && delegation.first().type() == Referent.STATE
                ? groups.rightOf(led + 2, before)
                : null;
        return head != null && head.first().type() == Referent.PERSON ? head : null;
    }

    /** {@code After meeting X in Lima, Y flew on}: the token of Y; else where the sentence begins. */
    private int behindOpening(Sentence sentence, int before) {
        int from = sentence.from();
        boolean opening = switch (tokens.word(from)) {
            case "after", "before", "following", "while", "upon" ->
                tokens.word(from + 1).endsWith("ing");
            case "having" -> true;
            default -> false;
        };
        for (int at = from; opening && at < Math.min(before, from + LONGEST_ASIDE); at++)
            if (tokens.is(at, ",") && groups.rightOf(at + 1, before) != null) return at + 1;
        return from;
    }

    /** {@code I can announce that X will travel}: X. */
    private @Nullable Group announced(int from, int before) {
        for (int at = from; at < before; at++) {
            Group group = tokens.is(at, "that") ? groups.rightOf(at + 1, before) : null;
            if (group != null) return group;
        }
        return null;
    }
}
