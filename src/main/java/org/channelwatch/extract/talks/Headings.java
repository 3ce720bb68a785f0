package org.channelwatch.extract.talks;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Reads a title that names an occasion without a verb, as press offices write it: {@code Readout of X's Call with Y}, {@code Telephone
 * conversation with Y}. There the body may name but one of the two.
 */
public final class Headings {
    private static final int MOST_BETWEEN = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;

    public Headings(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
    }

    /**
     * Reads the title, the sentence at hand.
     *
     * @param named the persons with whom the body begins
     * @param day when it was by the first sentence of the body; null where that does not tell
     */
    public void read(List<Party> named, @Nullable TimeSpan day) {
        Sentence title = scene.sentence();
        for (int at = title.from(); at < title.to(); at++) {
            if (Modality.at(tokens, at, title.to()) != null) return;
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, at, title.to());
            if (noun == null) continue;
            Phrases.Match<Noun> last = nouns.lastOfCompound(noun);
            at = last.to() - 1;
            Noun occasion = last.value();
            if (occasion.type() != Nouns.Sense.TALK) continue;
            if (scene.discourse().own().head() != null && !isOwnComplement(last)) continue;
            boolean written = occasion.isMessage();
            if (!written) read(new Phrases.Match<>(noun.from(), last.to(), last.values()), named, day);
            return;
        }
    }

    /** {@code News conference with Y}; not {@code News conference following talks with Y}: those are of the talks. */
    private boolean isOwnComplement(Phrases.Match<Noun> noun) {
        Group complement = nouns.complement(noun);
        for (int at = noun.to(); complement != null && at < complement.from(); at++) {
            Phrases.Match<Noun> other = Nouns.ALL.at(tokens, at, complement.from());
            if (other != null && other.value().type() == Nouns.Sense.TALK) return false;
        }
        return complement != null;
    }

    private void read(Phrases.Match<Noun> noun, List<Party> named, @Nullable TimeSpan day) {
        Group complement = nouns.complement(noun);
        if (complement == null || isNone(noun.from()) || !isWhole(complement.to())) return;
        Group owner = ownerOf(noun.from());
        List<Pair> pairs = List.of();
        if (tokens.is(complement.from() - 1, "between")) pairs = scene.pairs(complement, null);
        else if (owner != null) pairs = scene.pairs(owner, complement);
        else if (isFirstNoun(noun.from())) pairs = withNamed(complement, named);
        String rule = "heading:" + noun.value().name();
        Dates.Found date = scene.timing().dates().of(noun.from(), noun.from(), complement.to());
        TimeSpan when = date != null
                ? scene.published().cut(date.span())
                : day != null ? day : scene.timing().now();
        for (Pair pair : pairs) { // of "X's call with officials of Y" the body tells who they were
            if (pair.first().person() == pair.second().person() && !scene.hasTold(pair))
                scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.8, rule);
        }
    }

    /** {@code Telephone conversation}; on a president's own page {@code Beginning of meeting}, {@code News conference following talks} too. */
    private boolean isFirstNoun(int noun) {
        if (noun <= scene.sentence().from() + 1) return true;
        if (scene.discourse().own().head() == null) return false;
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - MOST_BETWEEN); at--) {
            switch (tokens.word(at)) {
                case "beginning", "start", "opening", "following", "after", "excerpts" -> {
                    return true;
                }
                default -> {
                    if (scene.groups().endingAt(at + 1) != null) return false;
                }
            }
        }
        return false;
    }

    private boolean isNone(int noun) {
        for (int at = scene.sentence().from(); at < noun; at++)
            if (tokens.is(at, "no") || tokens.is(at, "without")) return true;
        return false;
    }

    /** Whether nothing is said of the occasion: the title is no more than its name, and how or where it was. */
    private boolean isWhole(int behind) {
        Sentence title = scene.sentence();
        boolean readout = tokens.is(title.from(), "readout");
        boolean closed = behind >= title.to()
                || tokens.isMark(behind)
                || tokens.isPreposition(behind)
                || scene.timing().dates().beginsAt(behind);
        if (!readout && !closed) return false;
        for (int at = behind; at < title.to(); at++) {
            boolean said = Verbs.isAuxiliary(tokens.word(at)) || tokens.is(at, "?");
            if (said || Modality.at(tokens, at, title.to()) != null) return false;
        }
        return true;
    }

    /** {@code X's first call}, {@code X and Y's call}, {@code PM call}: at the beginning, or in a readout. */
    private @Nullable Group ownerOf(int noun) {
        for (int at = noun; at >= Math.max(scene.sentence().from(), noun - MOST_BETWEEN); at--) {
            Mention owner = scene.groups().endingAt(at);
            if (owner != null) return isFirst(owner) ? ownersTo(owner) : null;
            if (tokens.isPreposition(at - 1)) return null;
        }
        return null;
    }

    private boolean isFirst(Mention owner) {
        Sentence title = scene.sentence();
        if (tokens.is(title.from(), "readout") || tokens.is(title.from(), "press")) return true;
        Group first = scene.rightOf(title.from());
        return owner.from() == title.from() || (first != null && first.to() >= owner.from() - 1);
    }

    /** Those who are joined by "and" before the owner belong to it. */
    private Group ownersTo(Mention owner) {
        List<Mention> owners = new ArrayList<>();
        owners.add(participant(owner));
        int from = owner.from();
        while (tokens.is(from - 1, "and") || tokens.is(from - 1, ",")) {
            int end = tokens.is(from - 2, ",") ? from - 2 : from - 1;
            Mention before = scene.groups().endingAt(end);
            if (before == null) break;
            owners.addFirst(participant(before));
            from = before.from();
        }
        return new Group(from, owner.to(), owners);
    }

    private Mention participant(Mention owner) {
        if (owner.type() != Referent.ADJECTIVE) return owner;
        if (owner.title() != null && owner.actors().isEmpty()) return owner.as(Referent.OFFICE);
        boolean person = !owner.actors().isEmpty()
                && scene.discourse().cast().isPerson(owner.actors().getFirst());
        return owner.as(person ? Referent.PERSON : Referent.STATE);
    }

    /** {@code Telephone conversation with Y}: the other is he whose page it is, or the first of whom the body tells. */
    private List<Pair> withNamed(Group complement, List<Party> named) {
        List<Pair> pairs = new ArrayList<>();
        List<Party> guests = scene.parties(complement, List.of());
        if (guests.stream().anyMatch(guest -> !guest.person())) return pairs;
        Party head = scene.discourse().own().head();
        for (Party host : head == null ? named : List.of(head)) {
            for (Party guest : guests) if (!guest.isSameSideAs(host)) pairs.add(new Pair(host, guest));
            if (!pairs.isEmpty()) break;
        }
        return pairs;
    }
}
