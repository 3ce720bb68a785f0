package org.channelwatch.extract.talks;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads talks of the two who are spoken of, of which no parties are named: {@code their meeting on May 3}, {@code their recent talks}. */
final class TheirTalks {
    private final Scene scene;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;
    private final RecalledTalks recalled;

    TheirTalks(Scene scene, RecalledTalks recalled) {
        this.scene = scene;
        this.phrases = new OccasionPhrases(scene);
        this.times = new OccasionTimes(scene);
        this.recalled = recalled;
    }

    /** {@code their meeting on May 3}, {@code their recent meeting}: of the two who are spoken of. */
    boolean read(Phrases.Match<Noun> noun) {
        Group owners = scene.doers().first(noun.from());
        int owner = phrases.of(noun.from()).from();
        boolean their = scene.tokens().is(owner, "their") || phrases.isOfBoth(owner);
        if (their && owners != null && owners.members().size() > 1) return readOf(owners, noun);
        Pair last = scene.discourse().pair();
        Pair spokenOf =
                last == null || last.isOfOneRank() ? last : scene.discourse().personPair();
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        if (their && spokenOf == null) spokenOf = personsBefore(noun.from());
        if (their && spokenOf == null && RecalledTalks.isCall(noun))
            spokenOf = scene.discourse().antecedents().presidentAndLeader();
        if (!their && isOfOnly(spokenOf) && isDatedBefore(phrase, noun.from())) their = true;
        if (spokenOf == null || !RecalledTalks.isOccasion(noun) || !their) return false;
        if (isNextOne(owner, noun)) return tellNextOne(spokenOf, noun.value());
        boolean talk = noun.value().type() == Nouns.Sense.TALK && spokenOf.isOfPersons();
        boolean over = talk && times.isRecent(phrase.from(), noun.from());
        return (over || phrases.dateOf(phrase, noun, noun.to()) != null) && recalled.read(spokenOf, noun, noun.to());
    }

    /** {@code This will be [their] fourth meeting}. */
    private boolean isNextOne(int their, Phrases.Match<Noun> noun) {
        boolean be = scene.tokens().is(their - 1, "be");
        boolean will = scene.tokens().is(their - 2, "will") || scene.tokens().is(their - 2, "'ll");
        if (!be || !will || noun.value().type() != Nouns.Sense.TALK) return false;
        for (int at = their + 1; at < noun.from(); at++)
            if (DateWords.ordinalDay(scene.tokens(), at) != null) return true;
        return false;
    }

    private boolean tellNextOne(Pair pair, Noun talk) {
        if (scene.sentence().question() || scene.events().isDone(pair, EvidenceKind.PLANNED)) return false;
        scene.emit(pair, EvidenceKind.PLANNED, false, "", scene.timing().now(), 0.7, "coming:" + talk.name());
        return true;
    }

    /** Whether no other persons are named than the two who have spoken: {@code the May 3 meeting} was theirs. */
    private boolean isOfOnly(@Nullable Pair pair) {
        Pair only = scene.discourse().cast().onlyPersons();
        return pair != null
                && only != null
                && pair.isSameAs(only)
                && scene.discourse().isTold(pair);
    }

    private boolean isDatedBefore(OccasionPhrases.Phrase phrase, int noun) {
        if (!scene.tokens().is(phrase.from(), "the")) return false;
        return scene.timing().dates().all().stream()
                .anyMatch(date -> date.from() > phrase.from()
                        && date.to() == noun
                        && date.span().precision() == Precision.DAY);
    }

    /** {@code What did X tell Y in their call?}: the two persons that the sentence names before. */
    private @Nullable Pair personsBefore(int noun) {
        List<Party> persons = new ArrayList<>();
        for (int at = scene.sentence().from(); at < noun; at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null) continue;
            boolean named = mention.type() == Referent.PERSON || mention.type() == Referent.OFFICE;
            if (named) persons.addAll(scene.discourse().resolve(mention, persons));
        }
        boolean two = persons.size() == 2 && !persons.getFirst().isSameSideAs(persons.getLast());
        return two && persons.getFirst().person() && persons.getLast().person()
                ? new Pair(persons.getFirst(), persons.getLast())
                : null;
    }

    /** {@code X and Y will discuss it at their meeting on May 3}. */
    private boolean readOf(Group owners, Phrases.Match<Noun> noun) {
        boolean read = false;
        if (RecalledTalks.isOccasion(noun) && phrases.dateOf(phrases.of(noun.from()), noun, noun.to()) != null)
            for (Pair pair : scene.pairs(owners, null)) read |= recalled.read(pair, noun, noun.to());
        return read;
    }
}
