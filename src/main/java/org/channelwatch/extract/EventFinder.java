package org.channelwatch.extract;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.act.Acts;
import org.channelwatch.extract.act.EnvoyMoves;
import org.channelwatch.extract.act.Likewise;
import org.channelwatch.extract.act.Missions;
import org.channelwatch.extract.act.OwnEnvoys;
import org.channelwatch.extract.act.Recognitions;
import org.channelwatch.extract.contact.ContactVerbs;
import org.channelwatch.extract.contact.Continuations;
import org.channelwatch.extract.contact.Tellings;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Namings;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Answers;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.talks.Embassies;
import org.channelwatch.extract.talks.Headings;
import org.channelwatch.extract.talks.NounPhrases;
import org.channelwatch.extract.talks.Relatives;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.GerundGovernors;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.visit.FormerGuests;
import org.channelwatch.extract.visit.Guests;
import org.channelwatch.extract.visit.Journeys;
import org.jspecify.annotations.Nullable;

/** Reads one text, sentence by sentence, and finds what it tells of contacts and channels. */
final class EventFinder {
    private static final Set<String> ADJECTIVES = Words.of("adjectives too");

    private final Scene scene;
    private final Namings namings;
    private final Silences silences;
    private final ContactVerbs contacts;
    private final Continuations continuations;
    private final NounPhrases nouns;
    private final Acts acts;
    private final Answers answers;
    private final Tellings tellings;
    private final Recognitions recognitions;
    private final Embassies embassies;
    private final Missions missions;
    private final EnvoyMoves envoys;
    private final OwnEnvoys ownEnvoys;
    private final Likewise likewise;
    private final Relatives relatives;
    private final Journeys journeys;
    private final Places places;
    private final Guests guests;
    private final FormerGuests formerGuests;
    private final Headings headings;

    EventFinder(Tokens tokens, List<Mention> mentions, Discourse discourse, Dates dates, Instant publishedAt) {
        scene = new Scene(tokens, mentions, discourse, dates, publishedAt);
        namings = new Namings(scene);
        silences = new Silences(scene);
        contacts = new ContactVerbs(scene, silences);
        continuations = new Continuations(scene);
        NounParties parties = new NounParties(scene);
        relatives = new Relatives(scene, silences);
        nouns = new NounPhrases(scene, parties, silences, relatives);
        acts = new Acts(scene, parties, silences);
        answers = new Answers(scene);
        tellings = new Tellings(scene);
        recognitions = new Recognitions(scene);
        embassies = new Embassies(scene, silences);
        missions = new Missions(scene);
        envoys = new EnvoyMoves(scene, silences);
        ownEnvoys = new OwnEnvoys(scene, silences);
        likewise = new Likewise(scene);
        journeys = new Journeys(scene);
        guests = new Guests(scene);
        formerGuests = new FormerGuests(scene);
        places = new Places(scene);
        headings = new Headings(scene, parties);
    }

    /** The events of the sentences, in the order of the text. Sentences that ask tell nothing, but they name who is meant. */
    List<Event> find(List<Sentence> sentences) {
        scene.hear(sentences);
        for (Sentence sentence : sentences) {
            scene.enter(sentence);
            scene.replies().begin();
            nouns.begin();
            int at = sentence.from();
            while (at < sentence.to()) {
                Mention mention = scene.groups().startingAt(at);
                if (mention != null) embassies.read(mention);
                if (mention != null) missions.read(mention);
                if (mention != null) envoys.read(mention);
                if (mention != null) ownEnvoys.read(mention);
                if (mention != null) guests.read(mention);
                if (mention != null) formerGuests.read(mention);
                at = mention == null ? read(at) : namings.note(mention);
            }
            silences.answer();
            journeys.finish();
            continuations.read();
            scene.lastTrip().note(places::at);
        }
        return scene.events().all();
    }

    /** As {@link #find}, of a title, and what its naming of an occasion tells; see {@link Headings#read}. */
    List<Event> findInTitle(List<Sentence> sentences, List<Party> named, @Nullable TimeSpan day) {
        find(sentences);
        if (sentences.size() == 1) headings.read(named, day);
        return scene.events().all();
    }

    /** Reads what is at the token and answers where to read on. */
    private int read(int at) {
        ownEnvoys.read(at);
        likewise.read(at);
        missions.read(at);
        int answered = answers.read(at);
        if (answered > at) return answered;
        Phrases.Match<Inflected> verb = scene.verbAt(at);
        Phrases.Match<Noun> noun = scene.nounAt(at);
        if (verb != null && (noun == null || isVerb(verb, noun))) {
            int read = verb(verb);
            if (read > at) return read;
        }
        if (noun != null) journeys.read(noun);
        if (noun != null) guests.read(noun);
        return noun != null ? nouns.read(noun) : at + 1;
    }

    private int verb(Phrases.Match<Inflected> match) {
        int read = -1;
        if (isAttribute(match)) return match.to();
        for (Inflected inflected : match.values()) {
            Verbs.Sense type = inflected.verb().type();
            boolean contact = type == Verbs.Sense.CONTACT || type == Verbs.Sense.STATE || type == Verbs.Sense.ATTEMPT;
            journeys.read(match, inflected);
            read = acts.read(match, inflected);
            if (read < 0 && contact) read = contacts.read(match, inflected);
            if (read < 0 && type == Verbs.Sense.HOLD) read = relatives.read(match, inflected);
            if (read < 0 && type == Verbs.Sense.CANCEL) read = relatives.cancelled(match, inflected);
            if (read < 0 && type == Verbs.Sense.TELL) tellings.read(match, inflected);
            if (read < 0 && type == Verbs.Sense.ARRANGE) tellings.agreedByPhone(match, inflected);
            if (read < 0 && type == Verbs.Sense.SWITCH) recognitions.read(match, inflected);
            if (read > match.from()) return read;
        }
        return read;
    }

    /** {@code over the established hotline}, {@code their severed lines}: it tells of which line the sentence speaks. */
    private boolean isAttribute(Phrases.Match<Inflected> verb) {
        return Verbs.isAttribute(scene.tokens(), verb, scene.sentence().to());
    }

    /** Tells the verb "call" from the noun. */
    private boolean isVerb(Phrases.Match<Inflected> verb, Phrases.Match<Noun> noun) {
        if (noun.to() > verb.to()) return false;
        Tokens tokens = scene.tokens();
        boolean opening = verb.from() == scene.sentence().from()
                && tokens.word(verb.from()).endsWith("ing");
        if (opening) {
            VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb.from(), Verbs.Form.GERUND);
            if (group.modality() == null) return true; // "Meeting in Lima, X and Y agreed"
        }
        String before = tokens.word(verb.from() - 1);
        switch (before) {
            case "to", "who", "n't", "not", "will", "would", "should", "could", "may", "might", "'ll", "'ve" -> {
                return true;
            }
            default -> {}
        }
        if (Verbs.isHave(before)) return tokens.word(verb.from()).endsWith("ed") || tokens.is(verb.from(), "met");
        boolean with =
                tokens.is(verb.to(), "with") && !scene.sentence().spoken(); // "visited for a day, meeting with Y"
        if (before.equals(",") && (with || isBehindNameOrDay(verb.from() - 1)))
            return tokens.word(verb.from()).endsWith("ing");
        Mention owner = before.equals("'s") ? scene.groups().endingAt(verb.from() - 1) : null;
        if (owner != null && owner.type() == Mention.Referent.ADJECTIVE) return false;
        if (before.equals("'s") && isDay(verb.from() - 1)) return false;
        if (Verbs.isBe(before)) return tokens.word(verb.from()).endsWith("ing");
        if (isThere(verb.from())) return true;
        if (before.equals("there")) return false; // "is there contact with Y?"
        boolean gerund = tokens.word(verb.from()).endsWith("ing");
        boolean told = before.equals("after") || before.equals("before") || tokens.is(verb.from() - 2, "fresh");
        if (gerund && told && scene.rightOf(verb.to()) != null) return true; // "said after meeting Y"
        if (gerund && before.equals("before") && tokens.is(verb.to(), "with"))
            return true; // "left before meeting with Y"
        boolean by = gerund && before.equals("by"); // "will start the day by meeting with Y"
        if (by && GerundGovernors.main(tokens, scene.sentence(), verb.from()) >= 0) return true;
        if (isOfPlace(verb.from()) || isOfPerson(verb.from()) || isOfJointBody(verb.from())) return false;
        boolean subject = scene.groups().leftOf(verb.from(), scene.sentence().from()) != null;
        return subject || (Modality.isAdverb(before) && !ADJECTIVES.contains(before));
    }

    /** {@code tomorrow}, before the token: as in {@code tomorrow's meeting}. */
    private boolean isDay(int owner) {
        return scene.timing().dates().all().stream().anyMatch(date -> date.to() == owner);
    }

    /** {@code visited W[,] meeting Y}, {@code visited W on Friday[,] meeting Y}. */
    private boolean isBehindNameOrDay(int comma) {
        return scene.groups().endingAt(comma) != null || isDay(comma);
    }

    /** {@code after a Kremlin meeting with Y}: where it was. */
    private boolean isOfPlace(int noun) {
        Mention place = scene.groups().endingAt(noun);
        return place != null
                && place.type() == Mention.Referent.STATE
                && scene.tokens().isCapital(noun - 1) // not "a Peruvian diplomat calls"
                && FunctionWords.isIndefinite(scene.tokens().word(place.from() - 1));
    }

    /** {@code the X meeting}: with X. */
    private boolean isOfPerson(int noun) {
        Mention person = scene.groups().endingAt(noun);
        return person != null
                && person.type() == Mention.Referent.PERSON
                && scene.tokens().is(person.from() - 1, "the");
    }

    /** {@code the X-Y Commission meeting}: of both. */
    private boolean isOfJointBody(int noun) {
        Mention body = scene.groups().endingAt(noun);
        return body != null
                && body.type() == Mention.Referent.STATES
                && IntStream.range(body.from(), body.to()).anyMatch(scene.tokens()::isHyphenated);
    }

    /** {@code was in Lima on Monday meeting Y}, {@code is here today meeting with Y}. */
    private boolean isThere(int verb) {
        Tokens tokens = scene.tokens();
        boolean placed = tokens.isCapital(verb - 1)
                || switch (tokens.word(verb - 1)) {
                    case "today", "yesterday", "week", "ago", "here", "there", "town", "now" -> true;
                    default -> false;
                };
        if (!placed || !tokens.word(verb).endsWith("ing")) return false;
        return VerbGroup.of(tokens, scene.sentence(), verb, Verbs.Form.GERUND).modality() == null;
    }
}
