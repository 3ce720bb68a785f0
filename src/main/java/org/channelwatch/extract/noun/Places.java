package org.channelwatch.extract.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells between whom something is by where it is: {@code X's embassy in Y}, {@code the visit of X to Y}. */
public final class Places {
    private static final Set<String> VENUES = Words.of("venues");
    private static final Set<String> TALKS = Words.of("for hosts");
    private static final int NEAR = 12;

    private final Scene scene;
    private final Tokens tokens;

    public Places(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether it is an embassy or the like that stands in a place. */
    static boolean isMission(Scene scene, Phrases.Match<Noun> noun) {
        String name = noun.value().name();
        boolean liaison = name.startsWith("liaison office") && scene.groups().startingAt(noun.to() + 1) != null;
        boolean mission = isEmbassy(noun)
                || name.startsWith("representative office")
                || name.startsWith("diplomatic mission")
                || name.startsWith("diplomatic presence")
                || name.startsWith("diplomatic representation")
                || name.endsWith(" operations")
                || name.endsWith(" activities")
                || liaison;
        return (mission && (scene.tokens().is(noun.to(), "in") || isNamedByPlace(scene, noun)))
                || name.endsWith("mission to");
    }

    /** {@code Embassy Lima}. */
    private static boolean isNamedByPlace(Scene scene, Phrases.Match<Noun> noun) {
        Mention place = scene.groups().startingAt(noun.to());
        return isEmbassy(noun)
                && scene.tokens().isCapital(noun.from())
                && place != null
                && place.type() == Mention.Referent.STATE;
    }

    /** An embassy or a consulate, one or more. */
    public static boolean isEmbassy(Phrases.Match<Noun> noun) {
        String name = noun.value().name();
        return name.startsWith("embass") || name.startsWith("consulate");
    }

    /** {@code the embassy of X in Y}. */
    List<Pair> mission(Phrases.Match<Noun> noun) {
        Group whose = isEmbassy(noun) && tokens.is(noun.to(), "of") ? scene.rightOf(noun.to() + 1) : null;
        if (whose == null || !tokens.is(whose.to(), "in")) return List.of();
        Group place = at(whose.to() + 1);
        return place == null ? List.of() : scene.pairs(whose, place);
    }

    /** {@code X reopens its embassy in Y}, {@code X and Y reopen embassies in each other's capitals}. */
    List<Pair> mission(Phrases.Match<Noun> noun, Group subject) {
        boolean in = tokens.is(noun.to(), "in");
        int at = in ? noun.to() + 1 : noun.to();
        if (tokens.is(at, "each") || tokens.is(at, "their")) return scene.pairs(subject, null);
        Group place = at(at);
        return place == null ? List.of() : scene.pairs(subject, place);
    }

    /** {@code a visit by X to Y}, {@code a visit to Y by X}, {@code X's visit to Y}, {@code a visit to Y}, where X is the subject. */
    List<Pair> journey(Phrases.Match<Noun> noun, @Nullable Group subject) {
        Group traveller = subject;
        Group place = null;
        for (int at = noun.to();
                at < Math.min(noun.to() + NEAR, scene.sentence().to());
                at++) {
            boolean by = tokens.is(at, "by") || (at == noun.to() && tokens.is(at, "of"));
            Group other = by ? scene.rightOf(at + 1) : null;
            if (other != null) {
                if (!scene.parties(other, List.of()).isEmpty()) traveller = other;
                if (place != null) return between(traveller, place);
                at = other.to() - 1;
                continue;
            }
            if (place == null && tokens.is(at, "to")) {
                place = several(at + 1);
                if (place == null || traveller != null) return between(traveller, place);
                at = place.to() - 1;
                continue;
            }
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) break;
        }
        boolean host = place == null && traveller != null && subject != null && !traveller.equals(subject);
        return host ? between(traveller, subject) : List.of(); // "Y cancelled a trip by X"
    }

    /** {@code a visit by X has been postponed}, {@code X's visit is off}, as a government says: to none but itself. */
    List<Pair> calledOffVisit(Phrases.Match<Noun> noun, @Nullable Group owner) {
        Party own = scene.discourse().own().party();
        boolean by = tokens.is(noun.to(), "by") || tokens.is(noun.to(), "of");
        Group guest = by ? scene.rightOf(noun.to() + 1) : owner;
        boolean visit = noun.value().name().equals("visit");
        if (own == null || guest == null || !visit || !scene.sentence().spoken() || !isCalledOff(noun.to()))
            return List.of();
        return scene.parties(guest, List.of()).stream()
                .filter(party -> !party.isSameSideAs(own))
                .map(party -> scene.discourse().cast().statesOf(new Pair(own, party)))
                .toList();
    }

    /** {@code that trip has been postponed}, {@code the visit was cancelled}. */
    boolean isCalledOffAgain(Phrases.Match<Noun> noun) {
        boolean same = tokens.is(noun.from() - 1, "that")
                || tokens.is(noun.from() - 1, "this")
                || tokens.is(noun.from() - 1, "the");
        boolean single = !noun.value().name().endsWith("s");
        return same && single && !scene.sentence().question() && isCalledOff(noun.to());
    }

    /** {@code [a visit] by X to W}, {@code to W}: the token behind; the same token where the words do not tell whose it is. */
    int behindTravellers(int from) {
        int at = from;
        while (at < from + NEAR) {
            if (scene.timing().dates().beginsAt(at)
                    && tokens.is(scene.timing().dates().endOf(at), "to"))
                at = scene.timing().dates().endOf(at);
            boolean linked = switch (tokens.word(at)) {
                case "of", "by", "from", "to" -> true;
                default -> false;
            };
            Group place = tokens.is(at, "to") ? several(at + 1) : null;
            Group named = place == null && linked ? scene.rightOf(at + 1) : place;
            if (named == null || named.from() > at + 2) return at;
            at = named.to();
        }
        return at;
    }

    private boolean isCalledOff(int from) {
        int limit = scene.sentence().to();
        for (int at = from; at < limit; at++) {
            if (tokens.is(at, "to")) {
                Group place = at(at + 1);
                if (place != null) return false;
            }
            if (Verbs.isCancelling(tokens, at, limit)) return !Provisos.areBetween(tokens, at, limit);
            if (Predicate.isOff(tokens, at, limit)) return true;
        }
        return false;
    }

    /** {@code X arrives in Y, where he will hold talks}, {@code X arrives in Y to hold talks}: with whom, if not with his hosts? */
    public List<Pair> withHosts(Phrases.Match<Noun> talks, Group subject, int hold) {
        boolean where = tokens.is(subject.from() - 1, "where");
        int link = where ? subject.from() - 1 : hold - 1;
        if (!where && !tokens.is(link, "to")) return List.of();
        Group hosts = hosts(talks, tokens.is(link - 1, ",") ? link - 1 : link);
        return hosts == null ? List.of() : scene.pairs(subject, hosts);
    }

    /** {@code X arrives in [Y] for talks}: Y; null where one goes no such way, or others meet there too, {@code in Arica, Chile}. */
    public @Nullable Group hosts(Phrases.Match<Noun> talks, int end) {
        boolean plain = TALKS.contains(talks.value().name());
        Mention place = scene.groups().endingAt(end);
        if (!plain || Complements.isLink(tokens.word(talks.to()))) return null;
        if (place == null || place.country() == null || place.title() != null) return null;
        Mention capital = scene.groups().endingAt(place.from()); // "in the Y capital Lima"
        int at = capital != null && place.country().equals(capital.country()) ? capital.from() : place.from();
        int motion = tokens.is(at - 1, "in") || tokens.is(at - 1, "to") ? at - 1 : at;
        Phrases.Match<Modality> went =
                Modality.endingAt(tokens, motion, scene.sentence().from());
        boolean comes = went != null && went.value() == Modality.MOTION;
        boolean venue = VENUES.contains(tokens.word(place.to() - 1));
        return comes && !venue ? Complements.groupOf(place.as(Mention.Referent.STATE)) : null;
    }

    /** The state whose name or capital begins at the token, unless others meet there too, {@code in Vienna}; null where none does. */
    public @Nullable Group host(int at) {
        Group place = at(at);
        if (place == null || VENUES.contains(tokens.word(place.to() - 1))) return null;
        return place.first().country() == null ? null : place;
    }

    /** {@code [a trip to] X, Y and Z}. */
    public @Nullable Group several(int from) {
        Group place = at(from);
        if (place == null) return null;
        List<Mention> named = new ArrayList<>(place.members());
        int to = place.to();
        for (Group next = further(to); next != null; next = further(to)) {
            named.addAll(next.members());
            to = next.to();
        }
        return new Group(from, to, named);
    }

    /** {@code X[,] [and] Y}; null where no other place follows, or what Y does. */
    private @Nullable Group further(int joint) {
        int next = tokens.is(joint, ",") ? joint + 1 : joint;
        if (tokens.is(next, "and")) next++;
        Group place = next == joint ? null : at(next);
        if (place == null) return null;
        int behind = place.to();
        boolean ends = behind >= scene.sentence().to()
                || tokens.isMark(behind)
                || tokens.isPreposition(behind)
                || tokens.is(behind, "and");
        return ends && !tokens.is(behind, "'s") ? place : null;
    }

    private List<Pair> between(@Nullable Group traveller, @Nullable Group place) {
        if (traveller == null || place == null) return List.of();
        return scene.pairs(traveller, place);
    }

    /** The state whose name, or whose capital, begins at the token; null where none does. */
    public @Nullable Group at(int at) {
        Mention place =
                scene.groups().startingAt(tokens.is(at, "the") && scene.groups().startingAt(at) == null ? at + 1 : at);
        if (place == null || (place.country() == null && place.actors().isEmpty())) return null;
        return Complements.groupOf(place.as(Mention.Referent.STATE));
    }
}
