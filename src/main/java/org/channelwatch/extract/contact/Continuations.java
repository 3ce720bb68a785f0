package org.channelwatch.extract.contact;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads sentences that only add partners to the contact of the one before: {@code I spoke with X. With the President of Y. And with Z.} */
public final class Continuations {
    private final Scene scene;
    private @Nullable Event continued;
    private Sentence last = Sentence.NONE;

    public Continuations(Scene scene) {
        this.scene = scene;
    }

    /** Reads the sentence at hand, of which everything else was read. */
    public void read() {
        Sentence sentence = scene.sentence();
        boolean next = sentence.number() == last.number() + 1 && sentence.speakerFrom() == last.speakerFrom();
        Event before = next ? continued : null;
        Group partners = before == null ? null : partners(sentence);
        if (before != null && partners != null) tell(before, partners);
        else continued = scene.lastTold().filter(Continuations::isContact).orElse(null);
        last = sentence;
    }

    private static boolean isContact(Event event) {
        boolean contact = event.kind() == EvidenceKind.CONTACT || event.kind() == EvidenceKind.PLANNED;
        return contact && event.second() != null && !event.isRecalled();
    }

    private void tell(Event before, Group partners) {
        Group subject = scene.doers().topic();
        if (subject == null) return;
        for (Pair pair : scene.pairs(subject, partners))
            scene.emit(
                    pair,
                    before.kind(),
                    false,
                    before.words(),
                    before.occurred(),
                    before.confidence(),
                    "too:" + before.rule());
    }

    /** Whom the sentence adds, if it does nothing else. */
    private @Nullable Group partners(Sentence sentence) {
        Tokens tokens = scene.tokens();
        int at = sentence.from();
        while (isJoin(tokens.word(at))) at++;
        if (!tokens.is(at, "with")) return null;
        Group group = scene.rightOf(at + 1);
        if (group == null || group.from() > at + 2) return null;
        int behind = behindStates(group.to());
        return scene.timing().dates().endOf(behind) >= sentence.to() - 1 ? group : null;
    }

    /** {@code with X [of Y]}: the token behind; the same token where no state follows. */
    private int behindStates(int at) {
        Mention state = scene.tokens().is(at, "of") ? scene.groups().startingAt(at + 1) : null;
        return state == null ? at : behindStates(state.to());
    }

    private static boolean isJoin(String word) {
        return switch (word) {
            case "and", "also", "then", "," -> true;
            default -> false;
        };
    }
}
