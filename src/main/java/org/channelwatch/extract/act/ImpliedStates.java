package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the other side of ties that nobody names with them: {@code X accuses Y of spying and severs diplomatic ties}. */
final class ImpliedStates {
    private static final Set<String> SAYING = Words.of("saying");
    private static final Set<String> REASONS = Words.of("reasons");
    private static final Set<String> OFFICES = Words.of("offices of several");
    private static final int REACH = 30;

    private final Scene scene;
    private final Tokens tokens;

    ImpliedStates(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * The subject with the only other state that its sentence names before what is done, or else behind it; empty where that is none, or
     * several.
     *
     * @param done what is done, as a token
     */
    List<Pair> of(Group subject, int done) {
        return of(subject, done, false);
    }

    /** The same of ties, of which the clause before may tell: {@code W cuts ties with Y, and X downgrades diplomatic ties}. */
    List<Pair> ofTies(Group subject, int done) {
        return of(subject, done, true);
    }

    /**
     * {@code X called off talks between the foreign ministers after Y fired}: the only other state behind "after" or the like; empty where
     * the talks are with others, {@code talks with the unions}.
     */
    List<Pair> ofReason(Group subject, int talks) {
        int reason = reasonBehind(talks);
        if (reason < 0 || subject.members().size() != 1) return List.of();
        List<Party> parties = scene.parties(subject, List.of());
        if (parties.size() != 1) return List.of();
        Party own = scene.discourse().cast().stateOf(parties.getFirst());
        Party other = otherThan(own, reason, scene.sentence().to());
        return other == null ? List.of() : List.of(new Pair(own, other));
    }

    /** The token behind which the reason is told; -1 where there is none, or others are named before it. */
    private int reasonBehind(int talks) {
        for (int at = talks; at < scene.sentence().to(); at++) {
            String word = tokens.word(at);
            if (REASONS.contains(word)) return at + 1;
            boolean others = word.equals("with") || word.equals("between") || word.equals("of");
            Mention named = scene.groups().startingAt(word.equals("of") ? at + 1 : at);
            boolean both = named != null && named.type() == Referent.STATES && named.country() == null;
            if (both) continue; // "the advisers of the two countries"
            if (others && !OFFICES.contains(tokens.word(behindRank(at + 1)))) return -1;
            named = scene.groups().startingAt(at);
            if (named != null && named.type() != Referent.ANY && !isPlace(at)) return -1;
        }
        return -1;
    }

    /** {@code the two foreign [secretaries]}, {@code top [diplomats]}. */
    private int behindRank(int from) {
        int at = from;
        while (at < from + 4 && !OFFICES.contains(tokens.word(at))) at++;
        return at;
    }

    private boolean isPlace(int at) {
        return tokens.is(at - 1, "in") || tokens.is(at - 1, "at");
    }

    /** Whether the sentence names no state but those of the pair. */
    boolean isAlone(Group subject, Pair states) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null || mention.from() == subject.from()) continue;
            boolean other = mention.country() != null
                    && !states.has(scene.discourse().cast().state(mention.country()));
            if (other || isBody(mention)) return false;
        }
        return true;
    }

    private List<Pair> of(Group subject, int done, boolean ties) {
        if (subject.members().size() != 1 || subject.first().type() != Referent.STATE) return List.of();
        List<Party> parties = scene.parties(subject, List.of());
        if (parties.size() != 1) return List.of();
        Party own = scene.discourse().cast().stateOf(parties.getFirst());
        int from = behindHeading(subject);
        Party other = otherThan(own, from, done);
        if (other == null && ties) other = ofClauseBefore(own, subject.from());
        if (other == null) other = otherThan(own, from, scene.sentence().to());
        return other == null ? List.of() : List.of(new Pair(own, other));
    }

    /** {@code W cuts ties with [Y], and X downgrades diplomatic ties}: Y. */
    private @Nullable Party ofClauseBefore(Party own, int subject) {
        for (int at = subject - 1; at > scene.sentence().from(); at--) {
            if (!tokens.is(at, "with")) continue;
            Group other = scene.rightOf(at + 1);
            int and = other == null ? -1 : tokens.is(other.to(), ",") ? other.to() + 1 : other.to();
            boolean joined = tokens.is(and, "and") || tokens.is(and, "while");
            boolean next = joined && (and + 1 == subject || (tokens.is(and + 1, "the") && and + 2 == subject));
            List<Party> parties = other == null || !next ? List.of() : scene.parties(other, List.of());
            return parties.size() == 1 && !parties.getFirst().isSameSideAs(own)
                    ? scene.discourse().cast().stateOf(parties.getFirst())
                    : null;
        }
        return null;
    }

    /** {@code The X war: Y ends peace talks}: a heading also tells of whom the sentence speaks; else the token behind the subject. */
    private int behindHeading(Group subject) {
        for (int at = scene.sentence().from(); at < subject.from(); at++)
            if (tokens.is(at, ":")) return scene.sentence().from();
        return subject.to();
    }

    private @Nullable Party otherThan(Party own, int from, int to) {
        Party other = null;
        for (int at = from; at < Math.min(from + REACH, to); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null || (mention.country() == null && !isBody(mention))) continue;
            at = mention.to() - 1;
            if (isAside(mention)) continue;
            Party named = isBody(mention) || mention.country() == null
                    ? new Party(mention.actors().getFirst(), mention.country(), false)
                    : scene.discourse().cast().state(mention.country());
            if (named.isSameSideAs(own) || (other != null && named.isSameSideAs(other))) continue;
            if (other != null) return null;
            other = named;
        }
        return other;
    }

    private static boolean isBody(Mention mention) {
        return mention.type() == Referent.STATE && !mention.actors().isEmpty();
    }

    /** {@code the Peru campaign}: what it was about; not {@code the US raid}. */
    private boolean isTopic(Mention mention) {
        int name = mention.to() - 1;
        boolean the = tokens.is(name - 1, "the") && mention.type() == Referent.STATE;
        if (!the || tokens.isAllCapitals(name)) return false;
        int next = mention.to();
        return next < scene.sentence().to()
                && !tokens.isMark(next)
                && !tokens.isPreposition(next)
                && !Verbs.isFinite(tokens, next);
    }

    /** {@code in Lima}, {@code X's press says}: where it was, or who tells of it. */
    private boolean isAside(Mention mention) {
        int before = tokens.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
        boolean place = tokens.is(before, "in")
                || tokens.is(before, "from")
                || (tokens.is(before, "at") && !tokens.is(before - 1, "protest"))
                || tokens.is(before, "near");
        return place
                || isTopic(mention)
                || SAYING.contains(tokens.word(mention.to()))
                || SAYING.contains(tokens.word(mention.from() - 1));
    }
}
