package org.channelwatch.extract.scene;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.OwnBodies;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.SentenceDates;
import org.channelwatch.extract.verb.OtherSubjects;
import org.channelwatch.extract.verb.Subjects;
import org.jspecify.annotations.Nullable;

/** Who does something in the sentence that is read, or says it, and of whom the one before spoke. */
public final class Doers {
    private static final Set<String> SAYING = Words.of("saying");
    private static final Set<String> PEOPLE = Words.of("several of a side");

    private final Tokens tokens;
    private final Groups groups;
    private final Subjects subjects;
    private Sentence sentence = Sentence.NONE;
    private SentenceDates dates;
    private @Nullable Group topic;

    Doers(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
        this.subjects = new Subjects(tokens, groups);
        this.dates = new SentenceDates(tokens, sentence, List.of());
    }

    /** Goes on to the next sentence. */
    void enter(Sentence next, SentenceDates ofNext) {
        Group subject = subjects.first(sentence, sentence.to());
        if (subject != null) topic = subject;
        sentence = next;
        dates = ofNext;
    }

    /** The subject of a verb; null where it can't be told. */
    public @Nullable Group of(int verb) {
        Group subject = subjects.of(verb, sentence, dates.all());
        Group said = subject != null && tokens.is(subject.from(), "they") ? sayersBefore(subject.from()) : null;
        return said != null ? said : subject;
    }

    /** {@code X officials said [that] they had}: who says so of themselves; null where one person or state does. */
    private @Nullable Group sayersBefore(int they) {
        int said = tokens.is(they - 1, "that") ? they - 2 : they - 1;
        Group sayers = SAYING.contains(tokens.word(said)) ? groups.leftOf(said, sentence.from()) : null;
        if (sayers == null || sayers.members().size() != 1 || sayers.first().type() != Mention.Referent.STATE)
            return null;
        return PEOPLE.contains(tokens.word(sayers.to() - 1)) ? sayers : null;
    }

    /** The subject of a verb, else of whom the sentence before spoke, else whoever is named first. */
    public @Nullable Group nearest(int verb) {
        Group subject = of(verb);
        if (subject == null) subject = topicBefore(verb);
        return subject == null ? first(verb) : subject;
    }

    /** The first participants of the sentence that stand before the token and not behind a preposition. */
    public @Nullable Group first(int before) {
        return subjects.first(sentence, before);
    }

    /** {@code …, X said after talks}: who says something right before the token. */
    public @Nullable Group sayer(int before) {
        return subjects.sayer(before, sentence, dates.all());
    }

    /** {@code This was stated by X after talks}: who says something in the passive before the token. */
    public @Nullable Group teller(int before) {
        return subjects.teller(before, sentence);
    }

    /** {@code It also cut the line}: of whom the sentence before spoke. */
    public @Nullable Group topicBefore(int verb) {
        if (verb - 1 == sentence.from() && tokens.is(verb - 1, "it")) return topic;
        boolean state = topic != null
                && topic.members().size() == 1
                && topic.first().type() == Mention.Referent.STATE
                && !sentence.spoken();
        return state && OwnBodies.isBefore(tokens, groups, sentence, verb) ? topic : null;
    }

    /** Of whom the sentences before spoke first; null where nobody is named. */
    public @Nullable Group topic() {
        return topic;
    }

    /** As {@link #first}, but nobody where a clause begins between them and has a subject of its own: {@code X says the group cut ties}. */
    public @Nullable Group firstOfClause(int verb) {
        Group first = subjects.first(sentence, verb);
        return first == null || OtherSubjects.isOfOther(tokens, first, verb) ? null : first;
    }
}
