package org.channelwatch.extract.scene;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.party.Recent;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells who "them", "theirs" and "both of them" are, behind a verb of contact; rather nobody than those who may not be meant. */
public final class Them {
    private static final Set<String> CROWDS = Words.of("people who are no party");

    private final Scene scene;
    private final Tokens tokens;
    private final Members members;

    Them(Scene scene, Members members) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.members = members;
    }

    static boolean isThem(Scene scene, Group group) {
        if (group.members().size() != 1) return false;
        String last = scene.tokens().word(group.first().to() - 1);
        return last.equals("them") || last.equals("theirs");
    }

    /** {@code I spoke with my counterpart; our ministers, X and V, spoke with theirs}: of which country, the words do not tell. */
    static boolean isOfOfficials(Scene scene, Group subject, Group object) {
        boolean persons = subject.members().stream().allMatch(member -> member.type() == Referent.PERSON);
        return persons && scene.tokens().is(object.to() - 1, "theirs");
    }

    /** Notes those whom a group names together. */
    public void note(Group group) {
        note(group, members.parties(group, List.of()));
    }

    /** Notes the parties of a group: not those of {@code the war between X and Z}. */
    void note(Group group, List<Party> parties) {
        boolean uniform = parties.stream().map(Party::person).distinct().count() == 1;
        if (parties.size() < 2 || !uniform) return;
        switch (tokens.word(group.from() - 1)) {
            case "between",
                    "of",
                    "from",
                    "in",
                    "for",
                    "than",
                    "against",
                    "about",
                    "on",
                    "over",
                    "toward",
                    "towards",
                    "'s" -> {}
            default -> scene.discourse().noteTogether(List.copyOf(parties), group.to());
        }
    }

    /** {@code X and Y are here. They met with Z}: whether "they" can be nobody but those two. */
    public boolean isJustNamed(Group they) {
        Recent.Several together = scene.discourse().antecedents().together();
        if (together == null || they.first().type() != Referent.ANY) return false;
        return together.sentence() >= scene.sentence().number() - 1
                && together.parties().equals(members.parties(they, List.of()))
                && !isOfCrowd(together.to(), they.from());
    }

    /** {@code Our minister and our envoy are in Lima. They met with Y}: whom the government that speaks has just named of its own, where Y is a person. */
    public List<Party> ofOurs(Group object) {
        if (object.first().type() != Referent.PERSON) return List.of();
        Recent.Several together = scene.discourse().antecedents().together();
        String own = scene.discourse().own().country();
        if (together == null || own == null || !scene.discourse().areOwn()) return List.of();
        boolean near = together.sentence() >= scene.sentence().number() - 1;
        boolean ours = together.parties().stream().allMatch(party -> party.person() && own.equals(party.country()));
        return near && ours ? together.parties() : List.of();
    }

    /**
     * Whoever they are.
     *
     * @param subject who is in contact with them, {@code others}
     */
    List<Party> parties(Group subject, Group object, List<Party> others) {
        List<Party> before = stateBefore(subject, others);
        if (!before.isEmpty()) return before;
        Recent.Several together = scene.discourse().antecedents().together();
        if (together != null) {
            boolean he = subject.first().type() == Referent.PRONOUN;
            return isOfCrowd(together.to(), object.from())
                    ? List.of()
                    : together.parties().stream()
                            .filter(party -> he || !others.contains(party))
                            .toList();
        }
        Party state = scene.discourse().antecedents().stateWith(others);
        return state != null ? List.of(state) : lastNamed(subject, object, others);
    }

    /** {@code spoke with X and Y to thank them for the deal [they] signed}: the same; nobody where no "them" stands before. */
    List<Party> again(Mention they) {
        Recent.Several together = scene.discourse().antecedents().together();
        boolean same =
                together != null && together.sentence() == scene.sentence().number();
        if (together == null || !same || !tokens.is(they.from(), "they")) return List.of();
        for (int at = they.from() - 1; at >= together.to(); at--) if (tokens.is(at, "them")) return together.parties();
        return List.of();
    }

    /** {@code X's officials are here, and Y was able to engage with them}: the state of which the sentence spoke. */
    private List<Party> stateBefore(Group subject, List<Party> others) {
        for (int at = subject.from() - 1; at >= scene.sentence().from(); at--) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null || mention.type() != Referent.STATE) continue;
            List<Party> parties = scene.discourse().resolve(mention, List.of());
            if (parties.stream().noneMatch(party -> others.stream().anyMatch(party::isSameSideAs))) return parties;
        }
        return List.of();
    }

    /** {@code X and Y helped the families. He spoke with them}: with the families. */
    private boolean isOfCrowd(int from, int to) {
        return tokens.hasAny(CROWDS, from, to);
    }

    private List<Party> lastNamed(Group subject, Group object, List<Party> others) {
        List<Party> named = members.parties(object, others);
        boolean we = subject.first().type() == Referent.SPEAKER;
        boolean person = named.stream().anyMatch(Party::person);
        boolean one = named.stream().filter(party -> !others.contains(party)).count() == 1;
        boolean other = person && (we || one); // "them" are not one person, nor are we among them
        return other || isByTheWay(named) ? List.of() : named;
    }

    /** {@code There is a war between X and Y. He has spoken to them}: it was not said that they spoke. */
    private boolean isByTheWay(List<Party> named) {
        if (named.size() != 2 || named.stream().anyMatch(Party::person)) return false;
        Pair pair = new Pair(named.getFirst(), named.getLast());
        String own = scene.discourse().own().country();
        boolean ours = own != null && named.stream().anyMatch(party -> own.equals(party.country()));
        return !ours && !scene.discourse().isTold(pair);
    }
}
