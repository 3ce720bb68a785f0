package org.channelwatch.extract.scene;

import java.util.List;
import org.channelwatch.extract.name.Capitals;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Antecedents;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.jspecify.annotations.Nullable;

/** Knows whom "him" means by whoever the sentence has named last, {@code X wrote to Y and will speak with him}, and when "he" is a guest. */
final class Him {
    private Him() {}

    /**
     * Y, whoever X spoke with before: none where the sentence names nobody else last.
     *
     * @param others those on the other side
     * @return null where it is one who is not in the catalog
     */
    static @Nullable List<Party> of(Scene scene, Mention pronoun, List<Party> others) {
        boolean object =
                scene.tokens().is(pronoun.from(), "him") || scene.tokens().is(pronoun.from(), "her");
        boolean him = object && pronoun.type() == Referent.PRONOUN;
        if (!him || others.isEmpty() || scene.sentence().spoken()) return List.of();
        if (isOfUnknown(scene, pronoun.from())) return null;
        for (int at = pronoun.from() - 1; at > scene.sentence().from(); at--) {
            Mention named = scene.groups().endingAt(at + 1);
            if (named == null && isAddressed(scene, at)) return null;
            if (named == null || named.type() != Referent.PERSON) continue;
            List<Party> meant = scene.discourse().resolve(named, List.of());
            return meant.stream().noneMatch(others::contains) ? meant : List.of();
        }
        return List.of();
    }

    /** {@code John Doe has spoken to Y, who called [him]}: to one who is not in the catalog. */
    private static boolean isOfUnknown(Scene scene, int pronoun) {
        int who = pronoun - 2;
        if (!scene.tokens().is(who, "who")) return false;
        int comma = scene.tokens().is(who - 1, ",") ? who - 1 : who;
        Mention caller = scene.groups().endingAt(comma);
        int first = scene.sentence().from();
        return caller != null
                && scene.doers().first(caller.from()) == null
                && scene.tokens().isCapital(first)
                && !scene.tokens().isPreposition(first);
    }

    /** {@code Minister X is here. [He] is meeting our secretary, and he will meet our adviser}: X with each of ours; nobody where X is not meant. */
    static List<Pair> asGuest(Scene scene, List<Party> ours) {
        Antecedents antecedents = scene.discourse().antecedents();
        Party guest = scene.sentence().spoken() ? antecedents.foreigner() : null;
        String own = scene.discourse().own().country();
        if (guest == null || own == null) return List.of();
        Pair met = scene.discourse().personPair();
        boolean with = met != null && met.has(guest);
        boolean last = antecedents.pronoun(List.of()).stream()
                .allMatch(named -> named.equals(guest) || (with && met != null && met.has(named)));
        boolean officials = ours.stream().allMatch(one -> one.person() && own.equals(one.country()));
        return last && officials
                ? ours.stream().map(one -> new Pair(guest, one)).toList()
                : List.of();
    }

    /** {@code [wrote] to John Doe}: two capitals that are nobody of the catalog. */
    private static boolean isAddressed(Scene scene, int last) {
        boolean name =
                Capitals.isFullName(scene.tokens(), last) && scene.groups().endingAt(last) == null;
        return name
                && (scene.tokens().is(last - 2, "to")
                        || scene.tokens().is(last - 2, "with")
                        || scene.tokens().is(last - 2, "'s"));
    }
}
