package org.channelwatch.extract.talks;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads who took part in talks: {@code participants in the call included X and Y}, {@code the talks, co-chaired by X and Y}. */
final class Participants {
    private static final int REACH = 6;
    private static final int MOST_AMONG_EACH_OTHER = 6;

    private final Scene scene;
    private final Tokens tokens;

    Participants(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Reads on behind the noun and answers whether there are those who took part. */
    boolean read(Phrases.Match<Noun> noun) {
        if (noun.value().type() != Nouns.Sense.TALK) return false;
        Group list = listed(noun);
        boolean led = list == null;
        if (list == null) list = leaders(noun);
        if (list == null || Conditions.before(scene, noun.from(), null) != null) return false;
        List<Party> parties = scene.parties(list, List.of());
        Party host = led ? null : scene.discourse().own().anyPresident();
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, noun.from(), noun.from(), list.to(), Tense.PRESENT);
        String rule = "participants:" + noun.value().name();
        List<Pair> pairs = pairs(parties, host);
        for (Pair pair : pairs) scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.8, rule);
        return !pairs.isEmpty();
    }

    /** The host with each, and those of a small round with each other. */
    private static List<Pair> pairs(List<Party> parties, @Nullable Party host) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Party one = parties.get(i);
            if (host != null && !host.isSameSideAs(one)) pairs.add(new Pair(host, one));
            for (int j = i + 1; parties.size() <= MOST_AMONG_EACH_OTHER && j < parties.size(); j++)
                if (!one.isSameSideAs(parties.get(j))) pairs.add(new Pair(one, parties.get(j)));
        }
        return pairs;
    }

    /** {@code participants in the call included X and Y}, {@code joining on the call were X and Y}. */
    private @Nullable Group listed(Phrases.Match<Noun> noun) {
        boolean took = false;
        for (int at = scene.sentence().from(); at < noun.from(); at++)
            took |= tokens.is(at, "participants") || tokens.is(at, "joining") || isPartaking(at);
        int verb = noun.to();
        boolean were = tokens.is(verb, "included")
                || tokens.is(verb, "were")
                || tokens.is(verb, "was")
                || tokens.is(verb, "include");
        if (!took || !were) return null;
        return scene.rightOf(tokens.is(verb + 1, ":") ? verb + 2 : verb + 1);
    }

    /** {@code taking part in}, {@code participating in}. */
    private boolean isPartaking(int at) {
        return tokens.is(at, "participating") || (tokens.is(at, "taking") && tokens.is(at + 1, "part"));
    }

    /** {@code the talks, co-chaired by X and Y}. */
    private @Nullable Group leaders(Phrases.Match<Noun> noun) {
        for (int at = noun.to();
                at < Math.min(noun.to() + REACH, scene.sentence().to());
                at++) {
            if (tokens.is(at, "by") && isLed(tokens.word(at - 1))) {
                Group leaders = scene.rightOf(at + 1);
                return leaders != null && leaders.members().size() > 1 ? leaders : null;
            }
            if (FunctionWords.isStop(tokens.word(at)) && !tokens.is(at, "which")) return null;
        }
        return null;
    }

    private static boolean isLed(String word) {
        return switch (word) {
            case "chaired", "attended", "led", "headed" -> true;
            default -> false;
        };
    }
}
