package org.channelwatch.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who talks with whom in a conversation on the site of a president, turn by turn, also where a passage begins before anybody is named: those
 * are not the words of the one who is named first, but most likely of whoever answers him.
 */
public final class Turns {
    private final Groups groups;
    private final Discourse discourse;
    private final List<Turn> turns = new ArrayList<>();
    private boolean withHead;

    /**
     * What somebody says at a stretch.
     *
     * @param from the first token of the name before it
     * @param speaker null where nobody is named, or one whom the catalog does not have
     * @param reporter whether it is asked by a reporter
     */
    private record Turn(int from, @Nullable Mention speaker, boolean reporter) {}

    public Turns(Groups groups, Discourse discourse) {
        this.groups = groups;
        this.discourse = discourse;
    }

    /** Takes the turns of all sentences of a text. */
    public void hear(List<Sentence> sentences) {
        if (discourse.own().head() == null) return;
        for (Sentence sentence : sentences) {
            boolean said = sentence.speakerFrom() < sentence.speakerTo() || sentence.asked();
            boolean same = !turns.isEmpty() && turns.getLast().from() == sentence.speakerFrom();
            if (said && !same)
                turns.add(new Turn(sentence.speakerFrom(), labelled(groups, sentence), sentence.asked()));
        }
        withHead = turns.stream().anyMatch(turn -> isHead(turn.speaker()));
    }

    /** {@code MR. KOVAL:}, {@code THE PRESIDENT:}: a person, before or behind whom an office may stand, or else the last who is named there. */
    static @Nullable Mention labelled(Groups groups, Sentence in) {
        Mention named = null;
        for (int at = in.speakerFrom(); at < in.speakerTo(); at++) {
            Mention mention = groups.startingAt(at);
            boolean office = named != null && named.type() == Referent.PERSON;
            if (mention != null && (!office || mention.type() == Referent.PERSON)) named = mention;
        }
        return named;
    }

    /** Whose words it is in a conversation, a stranger of the president's country where nobody knows; null of any other text. */
    public @Nullable Mention speakerOf(Sentence in) {
        int turn = turnOf(in);
        if (turns.isEmpty() || in.asked()) return null;
        Mention speaker = turn >= 0 ? turns.get(turn).speaker() : opener();
        boolean unnamed = turn < 0 && !isHead(turns.getFirst().speaker()); // a report, or the president himself
        return speaker != null || unnamed ? speaker : stranger(in);
    }

    /** Whom the sentence addresses, where it is said who else speaks before or behind; else null. */
    @Nullable
    Mention partnerOf(Sentence in) {
        int turn = turnOf(in);
        if (turns.isEmpty()) return null;
        Mention next = turn + 1 < turns.size() ? turns.get(turn + 1).speaker() : null;
        return next != null || turn < 1 ? next : turns.get(turn - 1).speaker();
    }

    /** All who speak and are known by name. */
    List<Mention> speakers() {
        return turns.stream()
                .map(Turn::speaker)
                .filter(Objects::nonNull)
                .filter(speaker -> speaker.type() == Referent.PERSON)
                .toList();
    }

    /** {@code Following your order, we wrote to Y. – PRESIDENT: Did he answer? – X: Yes}: X, who spoke before too. */
    private @Nullable Mention opener() {
        boolean reported = turns.stream().anyMatch(Turn::reporter);
        boolean his = isHead(turns.getFirst().speaker());
        return !reported && his && turns.size() > 1 ? turns.get(1).speaker() : null;
    }

    /** Whether the president is among those who speak: then nobody calls him "he". */
    boolean isWithHead() {
        return withHead;
    }

    private boolean isHead(@Nullable Mention speaker) {
        Party head = discourse.own().head();
        return speaker != null
                && head != null
                && discourse.resolve(speaker, List.of()).contains(head);
    }

    private Mention stranger(Sentence in) {
        return new Mention(
                in.from(),
                in.from() + 1,
                Referent.STRANGER,
                List.of(),
                discourse.own().country(),
                null);
    }

    /** The turn of the sentence; -1 before the first. */
    private int turnOf(Sentence in) {
        for (int turn = turns.size() - 1; turn >= 0; turn--) if (turns.get(turn).from() <= in.from()) return turn;
        return -1;
    }
}
