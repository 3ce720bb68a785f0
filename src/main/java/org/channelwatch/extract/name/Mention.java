package org.channelwatch.extract.name;

import java.util.List;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for one who may take part in a contact.
 *
 * @param from its first token, with article and title
 * @param to the token after its last
 * @param actors ids that it names; empty for a stranger, or a state that is no actor
 * @param country ISO 3166 alpha-2, where it tells one
 * @param title of an office, or of a person with a title
 */
public record Mention(
        int from,
        int to,
        Referent type,
        List<String> actors,
        @Nullable String country,
        @Nullable Title title) {

    public enum Referent {
        /** A person of the catalog. */
        PERSON,
        /** An office without a name, whose holder may not be in the catalog. */
        OFFICE,
        /** A person that is not in the catalog. */
        STRANGER,
        /** A state, an institution or an organisation. */
        STATE,
        /** The name of a state as an adjective: takes no part. */
        ADJECTIVE,
        /** Two persons named elsewhere. */
        PERSONS,
        /** Two states named elsewhere. */
        STATES,
        /** The country of whoever speaks: "his country". */
        HOME,
        /** Whoever were named last. */
        ANY,
        /** He, she. */
        PRONOUN,
        /** We, of an official of the government that publishes the text. */
        SPEAKER,
        /** I, of whoever speaks. */
        I
    }

    public static Mention of(int from, int to, Referent type) {
        return new Mention(from, to, type, List.of(), null, null);
    }

    /** Whether it stands for somebody itself, and is no adjective of what follows. */
    public boolean isParticipant() {
        return type != Referent.ADJECTIVE;
    }

    public @Nullable Office office() {
        return title == null ? null : title.office();
    }

    Mention startingAt(int start) {
        return new Mention(start, to, type, actors, country, title);
    }

    Mention endingAt(int end) {
        return new Mention(from, end, type, actors, country, title);
    }

    public Mention as(Referent other) {
        return new Mention(from, to, other, actors, country, title);
    }
}
