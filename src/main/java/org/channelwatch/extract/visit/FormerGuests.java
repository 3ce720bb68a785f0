package org.channelwatch.extract.visit;

import java.util.List;
import java.util.Objects;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.OwnGovernment;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/**
 * Reads who was at the seat of the government that speaks, as somebody recalls it: {@code When President X was here, he said},
 * {@code when the Chancellor came to Lima}. A leader was the guest of its president.
 */
public final class FormerGuests {
    private final Scene scene;
    private final Tokens tokens;
    private final Places places;

    public FormerGuests(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new Places(scene);
    }

    /** Reads what stands around somebody who is named. */
    public void read(Mention mention) {
        boolean person = mention.type() == Referent.PERSON || mention.type() == Referent.OFFICE;
        if (!person || !scene.sentence().spoken() || !tokens.is(mention.from() - 1, "when")) return;
        int end = behindPlace(mention.to());
        OwnGovernment own = scene.discourse().own();
        Party government = own.party();
        if (end < 0 || government == null) return;
        Group guest = Complements.groupOf(mention);
        Dates.Found date = scene.timing().dates().after(end, 1);
        TimeSpan when = date == null
                ? scene.published().unknown()
                : scene.timing().when(EvidenceKind.CONTACT, mention.from(), mention.to(), end, Tense.PAST);
        for (Party other : scene.parties(guest, List.of())) {
            if (!other.person() || other.isSameSideAs(government)) continue;
            Pair pair = own.with(other, government);
            if (scene.discourse().isTold(pair)) continue;
            scene.takeForGranted(true);
            scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.7, "guest:was");
            scene.takeForGranted(false);
        }
    }

    /** {@code [X] was here}, {@code came to Lima}, {@code visited us}: the token behind; -1 where it is another place. */
    private int behindPlace(int verb) {
        int at = verb;
        while (Modality.isAdverb(tokens.word(at))) at++;
        boolean came = switch (tokens.word(at)) {
            case "was", "came", "visited", "arrived" -> true;
            default -> false;
        };
        if (!came) return -1;
        at++;
        if (tokens.is(at, "here")) return at + 1;
        if (tokens.is(at, "to") || tokens.is(at, "in") || tokens.is(at, "at")) at++;
        boolean toHost = scene.discourse().own().head() != null && tokens.is(at, "you");
        if (toHost || (tokens.is(at, "us") && !tokens.isCapital(at))) return at + 1;
        Group place = places.at(at);
        boolean own = place != null
                && Objects.equals(
                        place.first().country(), scene.discourse().own().country());
        return place != null && own ? place.to() : -1;
    }
}
