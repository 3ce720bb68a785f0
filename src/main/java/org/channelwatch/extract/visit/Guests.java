package org.channelwatch.extract.visit;

import java.util.List;
import java.util.Objects;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.OwnGovernment;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is expected at the seat of the government that speaks: {@code President X will be here on Friday}, {@code the visit of
 * President X tomorrow}. A leader is the guest of its president.
 */
public final class Guests {
    private final Scene scene;
    private final Tokens tokens;
    private final Places places;

    public Guests(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new Places(scene);
    }

    /** {@code X will be here on Friday}, {@code we will have X here}, of whoever is named. */
    public void read(Mention mention) {
        boolean person = mention.type() == Referent.PERSON || mention.type() == Referent.OFFICE;
        if (!person || !scene.sentence().spoken() || scene.sentence().question()) return;
        int at = mention.to();
        boolean had = isHaving(mention.from() - 1);
        int verb = had ? at : behindBe(at);
        int end = verb < 0 ? -1 : behindPlace(verb, had);
        if (end > 0) tell(Complements.groupOf(mention), dateOf(at, end), had || isWill(at));
    }

    /** {@code the visit of X tomorrow}, {@code a visit by X next week}. */
    public void read(Phrases.Match<Noun> noun) {
        boolean visit =
                noun.value().type() == Nouns.Sense.TRIP && (tokens.is(noun.to(), "of") || tokens.is(noun.to(), "by"));
        if (!visit || !scene.sentence().spoken()) return;
        Group guest = scene.rightOf(noun.to() + 1);
        if (guest == null || tokens.is(guest.to(), "to")) return;
        Dates.Found date = scene.timing().dates().after(guest.to(), 1);
        if (date == null) date = dayOf(noun.from());
        if (date != null && scene.published().isAhead(date, true)) tell(guest, date, false);
    }

    /** {@code tomorrow's [visit by X]}. */
    private Dates.@Nullable Found dayOf(int visit) {
        if (!tokens.is(visit - 1, "'s")) return null;
        for (Dates.Found date : scene.timing().dates().all())
            if (date.to() == visit - 1 || date.to() == visit) return date;
        return null;
    }

    private Dates.@Nullable Found dateOf(int from, int end) {
        Dates.Found date = scene.timing().dates().of(from, from, end);
        return date == null ? scene.timing().dates().after(end, 1) : date;
    }

    private void tell(Group guest, Dates.@Nullable Found date, boolean will) {
        OwnGovernment own = scene.discourse().own();
        Party government = own.party();
        if (government == null || Conditions.before(scene, guest.from(), null) != null) return;
        boolean ahead = date == null ? will : scene.published().isAhead(date, true);
        if (!ahead) return;
        for (Party other : scene.parties(guest, List.of())) {
            if (!other.person() || other.isSameSideAs(government)) continue;
            Pair pair = own.with(other, government);
            boolean known = date == null && scene.events().isDone(pair, EvidenceKind.PLANNED);
            if (known || scene.hasTold(pair)) continue;
            scene.emit(
                    pair,
                    EvidenceKind.PLANNED,
                    false,
                    "",
                    date == null ? scene.timing().now() : date.ahead(),
                    0.7,
                    "planned:guest");
        }
    }

    /** {@code [X] will be}, {@code is also}: the token behind it; -1 where another verb stands there. */
    private int behindBe(int at) {
        int be = isWill(at) ? at + 1 : at;
        boolean is = isWill(at) ? tokens.is(be, "be") : tokens.is(be, "is");
        int next = be + 1;
        while (Modality.isAdverb(tokens.word(next))) next++;
        return is ? next : -1;
    }

    private boolean isWill(int at) {
        return tokens.is(at, "will") || tokens.is(at, "'ll");
    }

    /** {@code will have [X] here}: the token "have". */
    private boolean isHaving(int have) {
        boolean having = tokens.is(have, "having") && tokens.is(have - 1, "be");
        int will = having ? have - 2 : have - 1;
        return (having || (Verbs.isHave(tokens.word(have)) && tokens.is(have, "have"))) && isWill(will);
    }

    /** {@code coming to the White House}, {@code here}: the token behind; -1 where it is another place. */
    private int behindPlace(int from, boolean had) {
        int at = !had && isComing(tokens.word(from)) ? from + 1 : from;
        if (tokens.is(at, "here")) return at + 1;
        if (tokens.is(at, "to") || tokens.is(at, "at") || tokens.is(at, "in")) at++;
        Group place = at > from ? places.at(at) : null;
        String own = scene.discourse().own().country();
        return place != null && Objects.equals(place.first().country(), own) && isSeat(place) ? place.to() : -1;
    }

    private static boolean isComing(String word) {
        return switch (word) {
            case "coming", "visiting", "traveling", "travelling", "back" -> true;
            default -> false;
        };
    }

    /** {@code the White House}, {@code Washington}: where the government is; not {@code the United States}, where there may be a summit of many. */
    private boolean isSeat(Group place) {
        return tokens.is(place.to() - 1, "house") || tokens.is(place.to() - 1, "washington");
    }
}
