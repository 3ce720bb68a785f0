package org.channelwatch.extract.contact;

import java.util.Objects;
import org.channelwatch.channel.EvidenceKind;
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
        Group partners = next && continued != null ? partners(sentence) : null;
        if (partners == null)
            continued = scene.lastTold().filter(Continuations::isContact).orElse(null);
        else if (continued != null) tell(continued, partners);
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
        int behind = group.to();
        while (tokens.is(behind, "of") && scene.groups().startingAt(behind + 1) != null)
            behind = Objects.requireNonNull(scene.groups().startingAt(behind + 1))
                    .to(); // "with X of Y"
        return scene.timing().dates().endOf(behind) >= sentence.to() - 1 ? group : null;
    }

    private static boolean isJoin(String word) {
        return switch (word) {
            case "and", "also", "then", "," -> true;
            default -> false;
        };
    }
}
