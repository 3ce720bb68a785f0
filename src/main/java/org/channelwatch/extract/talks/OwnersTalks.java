package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads recalled talks of which a pronoun, or nothing, tells whose they are: {@code his call with Y}, {@code our talks with Y}, {@code the X meeting}. */
final class OwnersTalks {
    private final Scene scene;
    private final Tokens tokens;
    private final RecalledTalks recalled;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;

    OwnersTalks(Scene scene, RecalledTalks recalled) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.recalled = recalled;
        this.phrases = new OccasionPhrases(scene);
        this.times = new OccasionTimes(scene);
    }

    /** {@code his call with Y yesterday}: of whom the sentence speaks; {@code a recent call with Y}: of the president whose readout it is. */
    boolean readOwn(Phrases.Match<Noun> noun, Group complement) {
        if (!RecalledTalks.isOccasion(noun)) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        boolean own = false;
        for (int at = phrase.from(); at < noun.from(); at++) own |= tokens.is(at, "his") || tokens.is(at, "her");
        Group owner = scene.doers().first(noun.from());
        own |= owner != null && times.isReported(phrase.from()); // "told Z about the talks with Y"
        if (isOurs(phrase)) return readOurs(noun, complement);
        Group actor = own && phrase.from() <= scene.sentence().from() + 1 ? actorBehind(complement.to()) : null;
        if (actor != null) owner = actor;
        if (own && isOfSpeaker(owner) && scene.sentence().spoken()) return readOfPresident(noun, complement);
        boolean recent = times.isRecent(phrase.from(), noun.from()) || isOfDay(phrase, noun);
        boolean said = owner == null || (scene.sentence().spoken() && isOfSpeaker(owner));
        if (said && recent) return readOfPresident(noun, complement);
        own |= scene.sentence().spoken()
                && (recalled.isCounted(noun.from()) || isOfDay(phrase, noun)); // "including several calls with Y"
        boolean the =
                scene.sentence().spoken() && (tokens.is(phrase.from(), "the") || tokens.is(phrase.from(), "this"));
        boolean ours = isOfSpeaker(owner);
        if (the && (isAhead(phrase, noun, complement) || (ours && isOver(phrase, noun, complement))))
            return readOfPresident(noun, complement);
        Dates.Found date = phrases.dateOf(phrase, noun, complement.to());
        boolean open = date == null || scene.published().isToday(date);
        if (the && ours && open && times.isNotAhead() && readOfPresident(noun, complement)) return true;
        if (!own || owner == null || owner.members().size() > 1 || owner.first().type() == Referent.STATE) return false;
        boolean read = false;
        List<Pair> pairs = ofTeller(owner, noun.from(), complement);
        boolean ofOurs = pairs.isEmpty() && scene.sentence().spoken() && isOfDay(phrase, noun);
        if (ofOurs) return readOfPresident(noun, complement); // "our deputy briefed Z on Monday's talks with Y"
        for (Pair pair : pairs) read |= recalled.read(pair, noun, complement.to());
        return read;
    }

    /** {@code In his call with Y on Monday, X raised it}: X; null where the sentence goes on otherwise. */
    private @Nullable Group actorBehind(int at) {
        int comma = scene.timing().dates().behind(at);
        Group actor = tokens.is(comma, ",") ? scene.rightOf(comma + 1) : null;
        boolean one = actor != null
                && actor.members().size() == 1
                && (actor.first().type() == Referent.PERSON || actor.first().type() == Referent.OFFICE);
        return one ? actor : null;
    }

    /** {@code He told Z about his talks with Y}: the one who told, and not Z. */
    private List<Pair> ofTeller(Group owner, int noun, Group complement) {
        List<Pair> pairs = scene.pairs(owner, complement);
        Pair both = owner.first().type() == Referent.PRONOUN ? scene.discourse().personPair() : null;
        for (int at = owner.to(); both != null && at < noun; at++) {
            Mention told = scene.groups().startingAt(at);
            boolean named = told != null && (told.type() == Referent.PERSON || told.type() == Referent.OFFICE);
            List<Party> one = named && told != null ? scene.discourse().resolve(told, List.of()) : List.of();
            if (one.isEmpty() || !both.has(one.getFirst())) continue;
            Party teller = both.other(one.getFirst());
            return scene.parties(complement, List.of()).stream()
                    .filter(other -> !other.isSameSideAs(teller))
                    .map(other -> new Pair(teller, other))
                    .toList();
        }
        return pairs;
    }

    /** {@code yesterday's talks with Y}. */
    private boolean isOfDay(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun) {
        return tokens.is(phrase.from(), "'s") && phrases.dateOf(phrase, noun, noun.to()) != null;
    }

    /** {@code expect it to come up in the talks with Y tomorrow}, as a spokesman says. */
    private boolean isAhead(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, Group complement) {
        Dates.Found date = phrases.dateOf(phrase, noun, complement.to());
        return date != null && scene.published().isAhead(date);
    }

    /** {@code Did it come up in the call with Y yesterday?}, where nobody else is named who may have held it. */
    private boolean isOver(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, Group complement) {
        Dates.Found date = phrases.dateOf(phrase, noun, complement.to());
        if (date == null || date.vague()) return false;
        boolean behind =
                scene.published().isBehind(date.span()) || scene.published().isToday(date);
        return scene.published().isOver(date)
                || (behind && (times.isPast() || tokens.hasWord("morning", date.from(), date.to())));
    }

    /** {@code our talks with Y last week}, {@code your talks with Y}: those of the government that speaks or is asked. */
    private boolean isOurs(OccasionPhrases.Phrase phrase) {
        String owner = tokens.word(phrase.from());
        return scene.sentence().spoken() && (owner.equals("our") || owner.equals("your") || owner.equals("my"));
    }

    private boolean readOurs(Phrases.Match<Noun> noun, Group complement) {
        if (scene.discourse().own().head() != null) return readOfSpeaker(noun, complement);
        Party own = scene.discourse().own().party();
        boolean read = false;
        for (Party other : own == null ? List.<Party>of() : scene.parties(complement, List.of()))
            if (own != null && !other.person() && !own.isSameSideAs(other))
                read |= recalled.read(new Pair(own, other), noun, complement.to());
        return read;
    }

    /** {@code my talks with Y}, {@code your talks with Y}, in a conversation with a president: of who says so, or who is addressed. */
    private boolean readOfSpeaker(Phrases.Match<Noun> noun, Group complement) {
        int owner = phrases.of(noun.from()).from();
        Referent type = tokens.is(owner, "my") ? Referent.I : Referent.SPEAKER;
        Group self = Complements.groupOf(Mention.of(owner, owner + 1, type));
        boolean read = false;
        for (Pair pair : scene.pairs(self, complement)) read |= recalled.read(pair, noun, complement.to());
        return read || scene.parties(self, List.of()).isEmpty(); // of a stranger nothing is told
    }

    /** {@code I would say that in his call with Y}: "he" is whom the speaker speaks of. */
    private static boolean isOfSpeaker(@Nullable Group owner) {
        return owner == null
                || owner.first().type() == Referent.I
                || owner.first().type() == Referent.SPEAKER;
    }

    /** {@code the X meeting that is coming up on Monday}: with the president of whoever speaks. */
    boolean readOfLeader(Phrases.Match<Noun> noun) {
        Mention leader = scene.sentence().spoken() ? scene.groups().endingAt(noun.from()) : null;
        if (leader == null || leader.type() != Referent.PERSON || !tokens.is(leader.from() - 1, "the")) return false;
        boolean dated = phrases.dateOf(phrases.of(noun.from()), noun, noun.to()) != null;
        return (!dated || isToldWhen(noun)) && readOfPresident(noun, Complements.groupOf(leader), noun.to());
    }

    /** Not {@code the X meeting on Friday}, which may be the last Friday or the next. */
    private boolean isToldWhen(Phrases.Match<Noun> noun) {
        Dates.Found date = phrases.dateOf(phrases.of(noun.from()), noun, noun.to());
        return date != null
                && (isComingUp(noun.to())
                        || scene.published().isAhead(date)
                        || !scene.published().isAhead(date, true));
    }

    /** {@code [the X meeting] that is coming up}. */
    private boolean isComingUp(int behind) {
        for (int at = behind; at < behind + 3; at++)
            if (tokens.is(at, "coming") && tokens.is(at + 1, "up")) return true;
        return false;
    }

    private boolean readOfPresident(Phrases.Match<Noun> noun, Group complement) {
        return readOfPresident(noun, complement, complement.to());
    }

    private boolean readOfPresident(Phrases.Match<Noun> noun, Group complement, int end) {
        boolean read = false;
        for (Party other : scene.parties(complement, List.of())) {
            Party own = other.person()
                    ? scene.discourse().own().principal()
                    : scene.discourse().own().party();
            if (own != null && !own.isSameSideAs(other)) read |= recalled.read(new Pair(own, other), noun, end);
        }
        return read;
    }
}
