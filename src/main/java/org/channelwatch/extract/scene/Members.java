package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.jspecify.annotations.Nullable;

/** Tells who the members of a group are, as parties: also "they", "the two countries", and "he" where it is no person of the catalog. */
final class Members {
    private final Scene scene;
    private final Them them;

    Members(Scene scene) {
        this.scene = scene;
        this.them = new Them(scene, this);
    }

    Them them() {
        return them;
    }

    /** Whoever the members of a group are. */
    List<Party> parties(Group group, List<Party> others) {
        List<Party> parties = new ArrayList<>();
        for (Mention member : group.members()) {
            List<Party> context = new ArrayList<>(others);
            context.addAll(parties);
            Group several = member.type() == Referent.ANY ? severalStates(member.from()) : null;
            if (several != null) {
                parties.addAll(parties(several, others));
                continue;
            }
            boolean unnamed = member.actors().isEmpty() && member.country() == null;
            if (unnamed && (member.type() == Referent.ANY || member.type() == Referent.STATES)) {
                List<Party> before = them.again(member);
                if (before.isEmpty()) before = namedBefore(member);
                if (!before.isEmpty()) {
                    parties.addAll(before);
                    continue;
                }
            }
            if (member.type() == Referent.PRONOUN
                    && others.isEmpty()
                    && group.members().size() > 1) {
                parties.addAll(scene.discourse().antecedents().beside(behind(member, group)));
                continue;
            }
            List<Party> official = member.type() == Referent.PRONOUN ? official(member, context) : List.of();
            List<Party> him = official.isEmpty() ? Him.of(scene, member, others) : official;
            if (him == null) continue;
            if (!him.isEmpty()) parties.addAll(him);
            else if (member.type() == Referent.HOME) parties.addAll(home(member));
            else {
                List<Party> meant = scene.discourse().resolve(member, context);
                boolean theirs =
                        meant.isEmpty() && others.isEmpty() && scene.tokens().is(member.from(), "their");
                parties.addAll(
                        theirs ? namedBefore(member) : meant); // "the two Xs set up a line between their leaders"
            }
        }
        if (parties.size() == 1 && group.members().size() == 2 && others.isEmpty())
            parties.addAll(Counterparts.beside(scene, group, parties));
        return parties;
    }

    /** {@code X, Y and Z said they had cut ties}: all of them. */
    private @Nullable Group severalStates(int they) {
        Group first = scene.doers().first(they);
        boolean several = first != null
                && first.members().size() > 2
                && first.members().stream().allMatch(member -> member.type() == Referent.STATE);
        return several ? first : null;
    }

    /** {@code she and Y}: the persons behind the pronoun. */
    private List<Party> behind(Mention pronoun, Group group) {
        return group.members().stream()
                .filter(member -> member.type() == Referent.PERSON && member.from() > pronoun.from())
                .flatMap(member -> scene.discourse().resolve(member, List.of()).stream())
                .toList();
    }

    /** {@code India's army chief said he had called}: of an office whose holder is unknown, where "he" can be nobody else. */
    private List<Party> official(Mention pronoun, List<Party> others) {
        Mention traveller = Travellers.of(scene, pronoun.from());
        if (traveller != null) return scene.discourse().resolve(traveller, others);
        Mention teller = Strangers.teller(scene, pronoun.from());
        if (teller != null && teller.country() != null)
            return List.of(scene.discourse().cast().state(teller.country()));
        if (!others.isEmpty() || !scene.discourse().cast().everybody().isEmpty()) return List.of();
        for (int at = scene.sentence().from(); at < pronoun.from(); at++) {
            Mention mention = scene.groups().startingAt(at);
            String country = mention == null ? null : mention.country();
            if (mention != null && mention.type() == Referent.OFFICE && country != null)
                return List.of(scene.discourse().cast().state(country));
        }
        return List.of();
    }

    /** The country that the sentence names first, also as an adjective: "the Iranian minister says his country". */
    private List<Party> home(Mention country) {
        for (int at = scene.sentence().from(); at < country.from(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && mention.country() != null)
                return List.of(scene.discourse().cast().state(mention.country()));
        }
        Group topic = country.from() == scene.sentence().from() ? scene.doers().topic() : null;
        String spokenOf = topic == null ? null : topic.first().country();
        return spokenOf == null ? List.of() : List.of(scene.discourse().cast().state(spokenOf));
    }

    /** {@code leaders of the two countries agreed when they met}: "they" are those. */
    private static boolean isTwo(Mention mention) {
        boolean states = mention.type() == Referent.STATES
                && mention.country() == null
                && mention.actors().isEmpty();
        boolean two = mention.type() == Referent.ANY && mention.to() - mention.from() > 1; // "the two"
        return states || two || mention.type() == Referent.PERSONS;
    }

    /** The two countries that the sentence names before "they" or "the two countries". */
    private List<Party> namedBefore(Mention collective) {
        List<String> countries = new ArrayList<>();
        for (int at = scene.sentence().from(); at < collective.from(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && isTwo(mention) && collective.type() == Referent.ANY)
                return parties(new Group(mention.from(), mention.to(), List.of(mention)), List.of());
            if (mention == null || mention.country() == null || mention.type() == Referent.STRANGER) continue;
            if (mention.type() == Referent.ADJECTIVE && collective.type() == Referent.ANY) continue;
            if (mention.type() == Referent.PERSON && collective.type() == Referent.ANY) return List.of();
            for (String country : mention.country().split(" ", -1))
                if (!countries.contains(country)) countries.add(country);
        }
        return countries.size() == 2
                ? countries.stream().map(scene.discourse().cast()::state).toList()
                : List.of();
    }
}
