package org.channelwatch.extract.party;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who "I" and "we" are in a sentence: who has the word in a transcript, who is quoted, or the government that publishes the text. */
public final class FirstPerson {
    private static final Set<String> OWN = Words.of("own officials");

    private final Discourse discourse;
    private final @Nullable Mention author;
    private @Nullable Mention speaker;
    private boolean asked;

    /**
     * @param author whose words the article is, where nobody else is said to speak
     */
    FirstPerson(Discourse discourse, @Nullable Mention author) {
        this.discourse = discourse;
        this.author = author;
    }

    /** Goes on to the next sentence, of this speaker, null where nobody is named; {@code question} where a reporter speaks. */
    void enter(@Nullable Mention mention, boolean question) {
        speaker = mention;
        asked = question;
    }

    /** Whether the text is a person's own: what has no subject there he did, {@code Spoke with Y}. */
    public boolean isAuthored() {
        boolean quoted = speaker != null || asked;
        return !quoted && self().stream().anyMatch(Party::person);
    }

    /** "Our team": the government that publishes the text, or whoever is quoted there and is of another. */
    public List<Party> ours() {
        Party government = discourse.own().party();
        boolean others = government == null || (speaker != null && isForeign(speaker, government));
        return others ? self() : List.of(government);
    }

    /** "We": whose words the text is, or else that government. */
    List<Party> we() {
        List<Party> self = speaker == null ? self() : List.of();
        return self.isEmpty() || !self.getFirst().person() ? ours() : self;
    }

    private boolean isForeign(Mention mention, Party government) {
        if (mention.from() == mention.to()) return true; // who is quoted, and nobody knows his name
        if (mention.country() != null) return !mention.country().equals(government.country());
        return self().stream().anyMatch(party -> party.country() != null && !party.isSameSideAs(government));
    }

    /** Who speaks and the person who was spoken of: "we last talked in May". */
    public @Nullable Pair speakerAndOther() {
        boolean leaders = discourse.own().country() == null || discourse.own().head() != null;
        List<Party> self = leaders ? self() : List.of();
        if (self.isEmpty() || !self.getFirst().person()) return null;
        List<Party> other = discourse.antecedents().pronoun(self);
        return other.isEmpty() ? null : new Pair(self.getFirst(), other.getFirst());
    }

    /** The same, where the other was spoken of just before, or nobody else is named at all: "we had a good conversation". */
    public @Nullable Pair speakerAndFresh() {
        Pair both = speakerAndOther();
        if (both == null) return null;
        Pair only = discourse.antecedents().onlyPersons();
        boolean alone = only != null && only.isSameAs(both);
        return alone || both.second().equals(discourse.antecedents().freshOther()) ? both : null;
    }

    /** The official who speaks, by the label of a transcript, and the foreigner who was spoken of just before. */
    public @Nullable Pair officialAndFresh() {
        Party other = discourse.antecedents().freshOther();
        List<Party> self = speaker != null && isKnown(speaker) ? self() : List.of();
        boolean both = other != null
                && other.person()
                && self.size() == 1
                && self.getFirst().person();
        return both && other != null && !other.isSameSideAs(self.getFirst()) ? new Pair(self.getFirst(), other) : null;
    }

    /** In a transcript the government and that of which it just spoke: "our teams talk daily". */
    public @Nullable Pair publisherAndOther() {
        Party other = discourse.antecedents().freshOther();
        Party government = discourse.own().party();
        return other == null || government == null
                ? null
                : new Pair(government, discourse.cast().stateOf(other));
    }

    /** {@code Mr. President, have you talked to X? – THE PRESIDENT: Not yet}: with an official who answers it is he, and not his government. */
    public Pair asOfSpeaker(Pair asked) {
        List<Party> self = self();
        Party government = discourse.own().party();
        if (government == null || self.isEmpty() || !self.getFirst().person() || !asked.has(government)) return asked;
        Party other = asked.other(government);
        return other.person() && !other.isSameSideAs(self.getFirst()) ? new Pair(self.getFirst(), other) : asked;
    }

    private static boolean isKnown(Mention speaker) {
        return switch (speaker.type()) {
            case PERSON, OFFICE, STATE -> true;
            default -> false;
        };
    }

    /** {@code DEPUTY SECRETARY DOE:}, as a government labels its own where no country is named. */
    private boolean isOwnOfficial(Mention label) {
        return label.type() == Mention.Referent.STRANGER
                && label.country() == null
                && label.title() != null
                && OWN.contains(label.title().name())
                && label.from() < label.to()
                && discourse.own().head() == null;
    }

    /** Whoever says "I": of whom nobody knows, the government. */
    public List<Party> self() {
        if (speaker != null && isKnown(speaker)) return discourse.resolve(speaker, List.of());
        boolean official = speaker != null && isOwnOfficial(speaker);
        if ((speaker != null && !official) || asked) return List.of();
        if (author != null) return discourse.resolve(author, List.of());
        Party head = discourse.own().head();
        if (head != null) return List.of(head);
        Party government = discourse.own().party();
        return government == null ? List.of() : List.of(government);
    }
}
