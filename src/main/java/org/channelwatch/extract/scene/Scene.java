package org.channelwatch.extract.scene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.time.SentenceDates;
import org.jspecify.annotations.Nullable;

/** The sentence that is being read, in its text, with all that the rules share: who is meant, when it was, and what was found so far. */
public final class Scene {
    private static final double DOUBTFUL = 0.75;

    private final Tokens tokens;
    private final Groups groups;
    private final Voices voices;
    private final Mood mood;
    private final Doers doers;
    private final Members members;
    private final Sides sides;
    private final Lines lines;
    private final Replies replies;
    private final LastTrip lastTrip;
    private final SameOccasion sameOccasion;
    private final Denials denials;
    private final Events events = new Events();
    private final Discourse discourse;
    private final Dates dates;
    private final Instant publishedAt;
    private Publication published;
    private Sentence sentence = Sentence.NONE;
    private Sentence previous = Sentence.NONE;
    private Timing timing;
    private SeveralDates severalDates;
    private boolean granted;

    public Scene(Tokens tokens, List<Mention> mentions, Discourse discourse, Dates dates, Instant publishedAt) {
        this.tokens = tokens;
        this.groups = new Groups(tokens, mentions);
        this.voices = new Voices(tokens, groups, discourse);
        this.mood = new Mood(tokens);
        this.doers = new Doers(tokens, groups);
        this.members = new Members(this);
        this.sides = new Sides(this, members);
        this.lines = new Lines(this);
        this.replies = new Replies(this);
        this.lastTrip = new LastTrip(this);
        this.sameOccasion = new SameOccasion(this);
        this.denials = new Denials(this);
        this.discourse = discourse;
        this.dates = dates;
        this.publishedAt = publishedAt;
        this.published = new Publication(tokens, sentence, publishedAt);
        this.timing = new Timing(
                tokens, sentence, new SentenceDates(tokens, sentence, List.of()), published, dates.newsDay(), false);
        this.severalDates = new SeveralDates(tokens, sentence, timing, published);
    }

    /** Takes who speaks in the sentences, before the first is entered. */
    public void hear(List<Sentence> sentences) {
        voices.hear(sentences);
    }

    /** Goes on to the next sentence: its dates, who speaks, and of whom it may be. */
    public void enter(Sentence next) {
        previous = sentence.speakerFrom() == next.speakerFrom() ? sentence : next;
        sentence = next;
        LocalDate newsDay = dates.newsDay();
        published = new Publication(tokens, next, publishedAt);
        timing = new Timing(
                tokens,
                next,
                new SentenceDates(tokens, next, datesOf(next)),
                published,
                newsDay,
                discourse.own().isReadout());
        severalDates = new SeveralDates(tokens, next, timing, published);
        doers.enter(next, timing.dates());
        mood.enter(next);
        voices.enter(next);
        denials.enter();
    }

    /** Its dates: in {@code Dong Jun} there is none. */
    private List<Dates.Found> datesOf(Sentence next) {
        return dates.find(tokens, next).stream()
                .filter(date -> !groups.isWithinName(date.from()))
                .toList();
    }

    /** Whether the sentence, or the one before it, names the government that publishes the text: "we", "your", "the U.S.". */
    public boolean isOfUs() {
        return voices.isOfUs();
    }

    /** Whether it tells of a match, in which states meet on the field. */
    public boolean isSporting() {
        return mood.isSporting();
    }

    /** The words by which somebody goes somewhere in it. */
    public List<Phrases.Match<Modality>> motions() {
        return mood.motions();
    }

    /** Whether it answers a question for the last time. */
    public boolean isAskedForLast() {
        return voices.isAskedForLast() && !sentence.asked();
    }

    /** The words of the text. */
    public Tokens tokens() {
        return tokens;
    }

    /** Who is named in the text, and who of them belong together. */
    public Groups groups() {
        return groups;
    }

    /** Who does something in it, and of whom the one before spoke. */
    public Doers doers() {
        return doers;
    }

    /** What was said before. */
    public Discourse discourse() {
        return discourse;
    }

    /** The standing lines that it names. */
    public Lines lines() {
        return lines;
    }

    /** What was asked before. */
    public Replies replies() {
        return replies;
    }

    /** The journey that was announced last. */
    public LastTrip lastTrip() {
        return lastTrip;
    }

    /** What the text has told so far. */
    public Events events() {
        return events;
    }

    /** The sentence before, if the same one says it; else the sentence at hand. */
    public Sentence previous() {
        return previous;
    }

    /** The sentence at hand. */
    public Sentence sentence() {
        return sentence;
    }

    /** How times stand to the publication of the text. */
    public Publication published() {
        return published;
    }

    /** When what it tells was. */
    public Timing timing() {
        return timing;
    }

    /** The same for what was on more than one day. */
    public SeveralDates severalDates() {
        return severalDates;
    }

    /** The dates of the text. */
    public Dates dates() {
        return dates;
    }

    /** Those who are named from the token on, in the sentence; null where nobody is. */
    public @Nullable Group rightOf(int at) {
        return groups.rightOf(at, sentence.to());
    }

    /** The noun of talks, lines or letters that begins at the token, in the sentence; null where none does. */
    public Phrases.@Nullable Match<Noun> nounAt(int at) {
        return Nouns.ALL.at(tokens, at, sentence.to());
    }

    /** The verb of contact that begins at the token, in the sentence; null where none does. */
    public Phrases.@Nullable Match<Inflected> verbAt(int at) {
        return Verbs.ALL.at(tokens, at, sentence.to());
    }

    /** Whether such a verb begins at the token: not the noun that looks like it, {@code a call}. */
    public boolean isVerbAt(int at) {
        return Verbs.ALL.isVerb(tokens, at, sentence.to());
    }

    /** Every pair across the two groups, or within the first where there is no second; never of one side, never of very many. */
    public List<Pair> pairs(Group first, @Nullable Group second) {
        return sides.pairs(first, second);
    }

    /** Who "them" are. */
    public Them them() {
        return members.them();
    }

    /** Whoever the members of a group are. */
    public List<Party> parties(Group group, List<Party> others) {
        return members.parties(group, others);
    }

    public void emit(
            Pair pair, EvidenceKind kind, boolean line, String words, TimeSpan when, double confidence, String rule) {
        discourse.note(pair);
        if (sentence.question() && !granted) return;
        if (kind != EvidenceKind.CANCELLED) discourse.tell(pair); // the contact before may be told yet
        TimeSpan told = kind == EvidenceKind.CONTACT ? ofOccasion(when) : when;
        events.add(
                new Event(pair.first(), pair.second(), kind, line, words, told, quote(), confidence(confidence), rule));
    }

    /** The days of the visit or the talks during which it was, where the sentence has no day of its own. */
    private TimeSpan ofOccasion(TimeSpan when) {
        TimeSpan stay = lastTrip.stay();
        if (stay == null) stay = sameOccasion.when();
        return stay == null ? when : stay;
    }

    /** As {@link #emit}, of what is told by the way: "they" are others, and the news of the pair may come yet. */
    public void recall(Pair pair, EvidenceKind kind, TimeSpan when, double confidence, String rule) {
        if (!sentence.question() || granted)
            events.add(new Event(
                    pair.first(), pair.second(), kind, false, "", when, quote(), confidence(confidence), rule));
    }

    /** Of a channel of which one party only is told. */
    public void emit(Party party, EvidenceKind kind, String words, TimeSpan when, double confidence, String rule) {
        if (!sentence.question())
            events.add(new Event(party, null, kind, true, words, when, quote(), confidence(confidence), rule));
    }

    /** Whether what is told from here on is so even where the sentence asks: {@code What came of the call that X had with Y?} */
    public void takeForGranted(boolean given) {
        granted = given;
    }

    /** See {@link #takeForGranted}. */
    public boolean isTakenForGranted() {
        return granted;
    }

    /** What the sentence has told last. */
    public Optional<Event> lastTold() {
        return events.last(quote());
    }

    /** Whether the sentence has told something of the pair. */
    public boolean hasTold(Pair pair) {
        return events.has(pair, quote());
    }

    /** Whether the sentence has told something of these states, or of persons of theirs. */
    public boolean hasToldOfStates(Pair states) {
        return events.toldOf(quote()).map(discourse.cast()::statesOf).anyMatch(states::isSameAs);
    }

    /** Whether the sentence has told something of the party. */
    public boolean hasToldOf(Party party) {
        return events.toldOf(quote()).anyMatch(pair -> pair.has(party));
    }

    /** Notes of whom a sentence speaks; X and Y of whom something is told stay the two when X only urges others to meet. */
    public void noteSpokenOf(Pair pair, @Nullable Modality modality) {
        if (!Modality.isUnreal(modality) || !discourse.isToldOfAnother(pair)) discourse.note(pair);
    }

    /** {@code X and Y met to discuss a summit of Z and W}: whether the sentence has told something of another pair of persons. */
    public boolean hasToldOther(Pair pair) {
        return pair.isOfPersons() && events.hasOther(pair, quote());
    }

    /** Whether the sentence has told when the pair was in contact, or will be. */
    public boolean hasToldOfContact(Pair pair) {
        return events.hasContact(pair, quote());
    }

    private double confidence(double given) {
        return mood.isDoubtful() ? given * DOUBTFUL : given;
    }

    /** The sentence, as it is written. */
    String quote() {
        return tokens.slice(sentence.from(), sentence.to());
    }
}
