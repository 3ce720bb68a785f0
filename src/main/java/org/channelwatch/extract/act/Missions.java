package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.NominalVerbs;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads what becomes of a mission that is not called an embassy: {@code X will turn its technical mission in Lima into an embassy}, {@code
 * X orders the closure of the Front's mission}.
 */
public final class Missions {
    private static final Set<String> MISSIONS = Words.of("missions below an embassy");
    private static final Set<String> RAISING = Words.of("raising a mission");
    private static final Set<String> BECOMING = Set.of("become", "became", "becoming");
    private static final Set<String> SAYING = Words.of("before full embassies");
    private static final int REACH = 9;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Places places;

    public Missions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new Places(scene);
    }

    /** Reads on around the word, where it is one of a mission. */
    public void read(int at) {
        if (!MISSIONS.contains(tokens.word(at)) || tokens.isCapital(at)) return;
        if (tokens.word(at).endsWith("s")) both(at);
        int raised = verbBefore(at);
        if (raised >= 0 && isToEmbassy(at + 1)) raised(raised, at);
        else closed(at, ownerOf(at));
    }

    /** The same of a mission that is named as one with its owner: {@code the Front's mission}. */
    public void read(Mention mention) {
        int at = mention.to() - 1;
        boolean named = mention.type() == Referent.STATE && at > mention.from() && MISSIONS.contains(tokens.word(at));
        if (named && !tokens.isCapital(at)) closed(at, mention);
    }

    /** {@code the interests sections of both states become embassies}: theirs, where the text speaks of two. */
    private void both(int sections) {
        Group whose = tokens.is(sections + 1, "of") ? scene.rightOf(sections + 2) : null;
        int become = whose == null ? sections + 1 : whose.to();
        boolean embassies = tokens.is(become + 1, "embassies") || tokens.is(become + 2, "embassies");
        if (!BECOMING.contains(tokens.word(become)) || !embassies) return;
        List<Pair> pairs = whose == null ? List.of() : scene.pairs(whose, null);
        Pair states = pairs.isEmpty() ? scene.discourse().cast().onlyStates() : pairs.getFirst();
        if (states == null) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), become);
        if (group.modality() != null || group.negated() || scene.sentence().question()) return;
        TimeSpan when = scene.timing().when(EvidenceKind.RESTORED, become, become, become + 2, group.tense());
        scene.recall(scene.discourse().cast().statesOf(states), EvidenceKind.RESTORED, when, 0.7, "become:embassies");
    }

    /** {@code [turns] its technical mission}, {@code [upgrades] the mission}: -1 where no such verb stands there. */
    private int verbBefore(int mission) {
        for (int at = mission - 1; at > Math.max(scene.sentence().from() - 1, mission - REACH + NEAR); at--) {
            if (RAISING.contains(tokens.word(at))) return at;
            if (tokens.isMark(at) || tokens.isPreposition(at)) return -1;
        }
        return -1;
    }

    /** {@code [its mission] in Lima back into a full embassy}, {@code to the level of an embassy}. */
    private boolean isToEmbassy(int from) {
        boolean to = false;
        for (int at = from; at < Math.min(from + REACH + NEAR, scene.sentence().to()); at++) {
            String word = tokens.word(at);
            if (to && (word.equals("embassy") || word.equals("embassies"))) return true;
            to |= word.equals("into") || word.equals("to");
            boolean like = SAYING.contains(word) || tokens.isCapital(at);
            if (!like) return false;
        }
        return false;
    }

    private void raised(int verb, int mission) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb);
        Group subject = scene.doers().of(group.from());
        if (subject == null) subject = scene.doers().topicBefore(group.from()); // "said it was upgrading"
        if (subject == null) subject = scene.doers().firstOfClause(group.from());
        Group place = tokens.is(mission + 1, "in") ? places.at(mission + 2) : null;
        if (subject == null || place == null) return;
        tell(subject, place, EvidenceKind.RESTORED, group, verb, place.to());
    }

    /** {@code [orders] the closure of Y's mission in W}, {@code closes Y's office}: by whoever is host to it. */
    private void closed(int mission, @Nullable Mention owner) {
        int at = owner == null ? -1 : owner.from() - 1;
        while (at > scene.sentence().from() && (tokens.is(at, "the") || tokens.is(at, "of"))) at--;
        Phrases.Match<Inflected> verb = at < 0 ? null : Verbs.ALL.at(tokens, at - 1, at + 1); // "shuts down"
        if (verb == null || verb.to() <= at) verb = at < 0 ? null : Verbs.ALL.at(tokens, at, at + 1);
        if (owner == null || verb == null || verb.value().verb().type() != Verbs.Sense.KILL) return;
        Inflected done = verb.value();
        VerbGroup group = done.form() == Form.NOMINAL
                ? NominalVerbs.of(tokens, scene.sentence(), verb.from(), Verbs.Sense.KILL)
                : VerbGroup.of(tokens, scene.sentence(), verb.from(), done.form());
        Group host = scene.doers().first(group.from());
        Group place = tokens.is(mission + 1, "in") ? places.at(mission + 2) : null;
        boolean abroad =
                host != null && place != null && !isOf(host, place.first().country());
        if (host != null && !abroad)
            tell(
                    host,
                    Complements.groupOf(owner.as(Referent.STATE)),
                    EvidenceKind.DEFUNCT,
                    group,
                    verb.from(),
                    mission + 1);
    }

    /** {@code the Front's [political] mission}, {@code the mission of the Front}: the Front; null where it is nobody's who is known. */
    private @Nullable Mention ownerOf(int mission) {
        for (int at = mission - 1; at > mission - NEAR; at--) {
            if (tokens.isMark(at) && !tokens.is(at, "'s")) return null;
            Mention owner = tokens.is(at, "'s")
                    ? scene.groups().endingAt(at)
                    : scene.groups().endingAt(at + 1);
            if (owner == null) continue;
            boolean party = owner.type() == Referent.STATE || owner.type() == Referent.ADJECTIVE;
            return party && (owner.country() != null || !owner.actors().isEmpty()) ? owner : null;
        }
        return null;
    }

    private boolean isOf(Group host, @Nullable String country) {
        return country != null
                && scene.parties(host, List.of()).stream().anyMatch(party -> country.equals(party.country()));
    }

    private void tell(Group one, Group other, EvidenceKind kind, VerbGroup group, int verb, int end) {
        Modality modality = Conditions.before(scene, one.from(), group.modality());
        if (Modality.isUnreal(modality) || group.negated() || scene.sentence().question()) return;
        boolean plan = modality == Modality.PLANNED && kind == EvidenceKind.RESTORED;
        TimeSpan when = plan
                ? scene.timing().ahead(group.from(), verb, end)
                : scene.timing().when(kind, group.from(), verb, end, group.tense());
        EvidenceKind told = plan ? EvidenceKind.PLANNED : kind;
        for (Pair pair : scene.pairs(one, other)) {
            Pair states = scene.discourse().cast().statesOf(pair);
            scene.recall(states, told, when, 0.7, tokens.word(verb) + ":mission"); // "they" are those who tell of it
        }
    }
}
