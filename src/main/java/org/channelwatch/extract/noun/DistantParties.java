package org.channelwatch.extract.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.MemberStarts;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds whom "with" or "between" leads to where nobody is named right behind it: {@code between the border guards of X and Y}. */
public final class DistantParties {
    private static final Set<String> OFFICIALS_OF = Words.of("officials of");
    private static final Set<String> RANKS_OF_OFFICIALS = Words.of("ranks of officials");
    private static final Set<String> MOVEMENTS = Words.of("movements");
    private static final Set<String> PRESENT = Words.of("being there");
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");
    private static final Set<String> GOING_BETWEEN = Words.of("going between");
    private static final int REACH = 12;
    private static final int FAR = 10;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final NamedObjects names;

    public DistantParties(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = new NamedObjects(scene);
    }

    /** The parties to which the preposition at the token leads; null where it leads to none. */
    @Nullable
    Group behind(int preposition) {
        if (tokens.is(preposition, "between")) return behindOf(preposition + 1);
        if (!tokens.is(preposition, "with")) return null;
        Group shared = shared(preposition + 1);
        if (shared == null) shared = officials(preposition + 1);
        if (shared == null) shared = movement(preposition + 1);
        return shared != null ? shared : names.including(preposition + 1);
    }

    /** {@code talks for 20 minutes on Friday, May 3, with Y}; not {@code talks on Friday, with Y insisting}. */
    @Nullable
    Group behindTimes(int from) {
        int with = scene.timing().dates().behindTimes(from);
        Group group = with > from && tokens.is(with, "with") ? scene.rightOf(with + 1) : null;
        boolean closed = group != null && (tokens.isMark(group.to()) || tokens.isPreposition(group.to()));
        return closed ? group : null;
    }

    /** {@code talks on Friday, with Y insisting}, {@code with Y shuttling}: Y may have been far away; not {@code with Y attending}. */
    static boolean isAside(Tokens tokens, int with, Group group) {
        String word = tokens.word(group.to());
        boolean doing = word.endsWith("ing") && !isPresent(word) && !tokens.isCapital(group.to());
        return tokens.is(with, "with") && doing && (tokens.is(with - 1, ",") || GOING_BETWEEN.contains(word));
    }

    /** {@code attending}, {@code present}: whoever does so is there. */
    static boolean isPresent(String word) {
        return PRESENT.contains(word);
    }

    /** {@code with key people in X}, {@code with leaders in Lima}, {@code with aides to X}: whose they are. */
    public @Nullable Group officials(int from) {
        int at = from;
        while (at < from + NEAR && isRank(tokens.word(at))) at++;
        boolean own = isOfficials(tokens.word(at));
        int in = behindBoth(at + 1);
        boolean of = tokens.is(in, "in") || tokens.is(in, "from") || (tokens.is(in, "to") && tokens.is(at, "aides"));
        Mention whose = own && of ? scene.groups().startingAt(behindArticle(in + 1)) : null;
        String country = whose == null ? null : whose.country();
        if (whose == null || country == null) return null;
        List<Mention> named = new ArrayList<>(List.of(stateOf(whose, country)));
        int to = whose.to();
        for (Mention next = further(to); next != null && next.country() != null; next = further(to)) {
            named.add(stateOf(next, next.country()));
            to = next.to();
        }
        return new Group(from, to, named);
    }

    /** {@code in Peru[,] [and] [in] Chile}; null where no other country follows. */
    private @Nullable Mention further(int joint) {
        int at = tokens.is(joint, ",") ? joint + 1 : joint;
        if (tokens.is(at, "and")) at++;
        if (at == joint) return null;
        Mention next = scene.groups().startingAt(behindArticle(tokens.is(at, "in") ? at + 1 : at));
        if (next == null || next.title() != null) return null;
        return switch (next.type()) {
            case STATE, ADJECTIVE -> next;
            default -> null;
        };
    }

    /** {@code our counterparts[, both] in Peru and in Chile}. */
    private int behindBoth(int at) {
        int next = tokens.is(at, ",") ? at + 1 : at;
        return tokens.is(next, "both") ? next + 1 : at;
    }

    private Mention stateOf(Mention place, String country) {
        Party state = scene.discourse().cast().state(country);
        List<String> actors = state.actor() == null ? List.of() : List.of(state.actor());
        return new Mention(place.from(), place.to(), Mention.Referent.STATE, actors, country, null);
    }

    private int behindArticle(int at) {
        return tokens.is(at, "the") ? at + 1 : at;
    }

    private static boolean isRank(String word) {
        return RANKS_OF_OFFICIALS.contains(word);
    }

    private static boolean isOfficials(String word) {
        return OFFICIALS_OF.contains(word);
    }

    /** {@code between the border guards of X and Y}, {@code between the heads of the fisheries departments of X and Y}. */
    private @Nullable Group behindOf(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            Group whose = tokens.is(at, "of") ? scene.rightOf(at + 1) : null;
            if (whose != null) return whose;
            if (tokens.isCapital(at) || tokens.isMark(at)) return null;
        }
        return null;
    }

    /** {@code calls between its generals and those of Y}: Y, with whom the subject has them; null where no such words begin at the token. */
    @Nullable
    Group behindOwn(int its) {
        if (!OWN.contains(tokens.word(its))) return null;
        for (int at = its + 1; at < Math.min(its + FAR, scene.sentence().to()); at++) {
            if (tokens.isMark(at) || FunctionWords.isPreposition(tokens.word(at))) return null;
            int whose = tokens.is(at, "and") ? MemberStarts.behindSame(tokens, at + 1) : at;
            if (tokens.is(at, "and")) return whose == at + 1 ? null : scene.rightOf(whose);
        }
        return null;
    }

    /** {@code cut ties with and will not resume talks with Y}: whom both have for their other side. */
    private @Nullable Group shared(int and) {
        if (!tokens.is(and, "and") && !tokens.is(and, "or")) return null;
        for (int at = and + 1; at < Math.min(and + REACH, scene.sentence().to()); at++) {
            if (tokens.is(at, "with")) return scene.rightOf(at + 1);
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code X blames Y and suspends talks with the group}: the movement of which the sentence speaks. */
    private @Nullable Group movement(int the) {
        if (!tokens.is(the, "the") || !isMovement(tokens.word(the + 1))) return null;
        for (int at = the; at > scene.sentence().from(); at--) {
            Mention mention = scene.groups().endingAt(at);
            if (mention == null || mention.type() != Mention.Referent.STATE || mention.country() != null) continue;
            if (!mention.actors().isEmpty()) return new Group(the, the + 2, List.of(mention));
        }
        return null;
    }

    private static boolean isMovement(String word) {
        return MOVEMENTS.contains(word);
    }
}
