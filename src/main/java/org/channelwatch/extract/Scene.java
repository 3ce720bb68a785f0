package org.channelwatch.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.jspecify.annotations.Nullable;

/** The sentence that is being read, in its text, with all that the rules share: who is meant, when it was, and what was found so far. */
final class Scene {
    private static final double DOUBTFUL = 0.75;

    final Tokens tokens;
    final Groups groups;
    private final Quotations quotations;
    private final Subjects subjects;
    private final Sides sides;
    private final LastQuestion lastQuestion;
    private final OwnTopic ownTopic;
    final Lines lines;
    final Replies replies;
    final LastTrip lastTrip;
    final Events events = new Events();
    final Discourse discourse;
    private final Dates dates;
    private final Instant publishedAt;
    private Sentence sentence = Sentence.NONE;
    private Timing timing;
    private @Nullable Group topic;
    private SeveralDates severalDates;
    private boolean doubtful;
    private boolean sporting;
    private boolean granted;

    Scene(Tokens tokens, List<Mention> mentions, Discourse discourse, Dates dates, Instant publishedAt) {
        this.tokens = tokens;
        this.groups = new Groups(tokens, mentions);
        this.quotations = new Quotations(tokens, groups);
        this.subjects = new Subjects(tokens, groups);
        this.sides = new Sides(this);
        this.lines = new Lines(this);
        this.replies = new Replies(this);
        this.lastTrip = new LastTrip(this);
        this.lastQuestion = new LastQuestion(tokens);
        this.discourse = discourse;
        this.ownTopic = new OwnTopic(tokens, groups, discourse.own());
        this.dates = dates;
        this.publishedAt = publishedAt;
        this.timing = new Timing(
                tokens, sentence, new SentenceDates(tokens, sentence, List.of()), publishedAt, dates.newsDay(), false);
        this.severalDates = new SeveralDates(tokens, sentence, timing);
    }

    void enter(Sentence next) {
        Group subject = subjects.first(sentence, sentence.to());
        if (subject != null) topic = subject;
        sentence = next;
        LocalDate newsDay = dates.newsDay();
        timing = new Timing(
                tokens,
                next,
                new SentenceDates(tokens, next, datesOf(next)),
                publishedAt,
                newsDay,
                discourse.own().isReadout());
        severalDates = new SeveralDates(tokens, next, timing);
        doubtful = false;
        sporting = false;
        for (int i = next.from(); i < next.to(); i++) {
            Phrases.Match<Modality> match = Modality.at(tokens, i, next.to());
            doubtful |= match != null && match.values().getFirst() == Modality.WEAK;
            sporting |= match != null && match.values().getFirst() == Modality.SPORT;
        }
        ownTopic.enter(next);
        lastQuestion.enter(next);
        discourse.enter(next, quotations.speakerOf(next), isOfUs(), Whereabouts.of(tokens, groups, next));
    }

    /** Its dates: in {@code Dong Jun} there is none. */
    private List<Dates.Found> datesOf(Sentence next) {
        return dates.find(tokens, next).stream()
                .filter(date -> !groups.isWithinName(date.from()))
                .toList();
    }

    /** Whether the sentence, or the one before it, names the government that publishes the text: "we", "your", "the U.S.". */
    boolean isOfUs() {
        return ownTopic.isOfUs();
    }

    /** Whether it tells of a match, in which states meet on the field. */
    boolean isSporting() {
        return sporting;
    }

    /** Whether it answers a question for the last time. */
    boolean isAskedForLast() {
        return lastQuestion.isAsked() && !sentence.asked();
    }

    Sentence sentence() {
        return sentence;
    }

    Timing timing() {
        return timing;
    }

    SeveralDates severalDates() {
        return severalDates;
    }

    Dates dates() {
        return dates;
    }

    /** The subject of a verb; null where it can't be told. */
    @Nullable
    Group subjectOf(int verb) {
        return subjects.of(verb, sentence, timing.dates().all());
    }

    /** The first participants of the sentence that stand before the token and not behind a preposition. */
    @Nullable
    Group firstSubject(int before) {
        return subjects.first(sentence, before);
    }

    /** {@code …, X said after talks}: who says something right before the token. */
    @Nullable
    Group sayer(int before) {
        return subjects.sayer(before, sentence, timing.dates().all());
    }

    /** {@code This was stated by X after talks}: who says something in the passive before the token. */
    @Nullable
    Group teller(int before) {
        return subjects.teller(before, sentence);
    }

    /** {@code It also cut the line}: of whom the sentence before spoke. */
    @Nullable
    Group topicBefore(int verb) {
        if (verb - 1 == sentence.from() && tokens.is(verb - 1, "it")) return topic;
        boolean state = topic != null
                && topic.members().size() == 1
                && topic.first().type() == Mention.Referent.STATE
                && !sentence.spoken();
        return state && OwnBodies.isBefore(tokens, groups, sentence, verb) ? topic : null;
    }

    /** Of whom the sentences before spoke first; null where nobody is named. */
    @Nullable
    Group topic() {
        return topic;
    }

    /** The same, but nobody where a clause begins between them and has a subject of its own: {@code X says the group cut ties}. */
    @Nullable
    Group firstSubjectOfClause(int verb) {
        Group first = subjects.first(sentence, verb);
        return first == null || OtherSubjects.isOfOther(tokens, first, verb) ? null : first;
    }

    @Nullable
    Group rightOf(int at) {
        return groups.rightOf(at, sentence.to());
    }

    /** Every pair across the two groups, or within the first where there is no second; never of one side, never of very many. */
    List<Pair> pairs(Group first, @Nullable Group second) {
        return sides.pairs(first, second);
    }

    /** Who "them" are. */
    Them them() {
        return sides.them();
    }

    /** Whoever the members of a group are. */
    List<Party> parties(Group group, List<Party> others) {
        return sides.parties(group, others);
    }

    void emit(Pair pair, EvidenceKind kind, boolean line, String words, TimeSpan when, double confidence, String rule) {
        discourse.note(pair);
        if (sentence.question() && !granted) return;
        if (kind != EvidenceKind.CANCELLED) discourse.tell(pair); // the contact before may be told yet
        events.add(
                new Event(pair.first(), pair.second(), kind, line, words, when, quote(), confidence(confidence), rule));
    }

    /** As {@link #emit}, of what is told by the way: "they" are others, and the news of the pair may come yet. */
    void recall(Pair pair, EvidenceKind kind, TimeSpan when, double confidence, String rule) {
        if (!sentence.question() || granted)
            events.add(new Event(
                    pair.first(), pair.second(), kind, false, "", when, quote(), confidence(confidence), rule));
    }

    /** Of a channel of which one party only is told. */
    void emit(Party party, EvidenceKind kind, String words, TimeSpan when, double confidence, String rule) {
        if (!sentence.question())
            events.add(new Event(party, null, kind, true, words, when, quote(), confidence(confidence), rule));
    }

    /** Whether what is told from here on is so even where the sentence asks: {@code What came of the call that X had with Y?} */
    void takeForGranted(boolean given) {
        granted = given;
    }

    /** See {@link #takeForGranted}. */
    boolean isTakenForGranted() {
        return granted;
    }

    /** Whether the sentence has told something of the pair. */
    boolean hasTold(Pair pair) {
        return events.has(pair, quote());
    }

    /** Whether the sentence has told something of these states, or of persons of theirs. */
    boolean hasToldOfStates(Pair states) {
        return events.toldOf(quote()).map(discourse.cast()::statesOf).anyMatch(states::isSameAs);
    }

    /** {@code X and Y met to discuss a summit of Z and W}: whether the sentence has told something of another pair of persons. */
    boolean hasToldOther(Pair pair) {
        return pair.isOfPersons() && events.hasOther(pair, quote());
    }

    /** Whether the sentence has told when the pair was in contact, or will be. */
    boolean hasToldOfContact(Pair pair) {
        return events.hasContact(pair, quote());
    }

    private double confidence(double given) {
        return doubtful ? given * DOUBTFUL : given;
    }

    /** The sentence, as it is written. */
    String quote() {
        return tokens.slice(sentence.from(), sentence.to());
    }
}
