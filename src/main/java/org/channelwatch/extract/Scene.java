package org.channelwatch.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Mention.Referent;
import org.jspecify.annotations.Nullable;

/** The sentence that is being read, in its text, with all that the rules share: who is meant, when it was, and what was found so far. */
final class Scene {
    private static final int MOST_PARTIES = 4;
    private static final double DOUBTFUL = 0.75;

    final Tokens tokens;
    final Groups groups;
    private final Quotations quotations;
    final Discourse discourse;
    private final Dates dates;
    private final Instant publishedAt;
    private final List<Event> events = new ArrayList<>();

    private Sentence sentence = Sentence.NONE;
    private Timing timing;
    private boolean doubtful;
    private boolean sporting;
    private boolean askedForLast;
    private int askedAt;

    Scene(Tokens tokens, List<Mention> mentions, Discourse discourse, Dates dates, Instant publishedAt) {
        this.tokens = tokens;
        this.groups = new Groups(tokens, mentions);
        this.quotations = new Quotations(tokens, groups);
        this.discourse = discourse;
        this.dates = dates;
        this.publishedAt = publishedAt;
        this.timing = new Timing(tokens, sentence, List.of(), publishedAt, dates.newsDay());
    }

    void enter(Sentence next) {
        sentence = next;
        LocalDate newsDay = dates.newsDay();
        timing = new Timing(tokens, next, dates.find(tokens, next), publishedAt, newsDay);
        doubtful = false;
        sporting = false;
        for (int i = next.from(); i < next.to(); i++) {
            Phrases.Match<Modality> match = Modality.at(tokens, i, next.to());
            doubtful |= match != null && match.values().getFirst() == Modality.WEAK;
            sporting |= match != null && match.values().getFirst() == Modality.SPORT;
        }
        noteQuestion();
        discourse.speaker(speaker(next));
    }

    /** Who "I" is: the speaker of a transcript, or of a quotation. */
    private @Nullable Mention speaker(Sentence in) {
        if (in.speakerFrom() < in.speakerTo()) return groups.startingAt(in.speakerFrom());
        for (int at = in.from(); at < in.to(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention != null && (mention.type() == Referent.I || mention.type() == Referent.SPEAKER))
                return quotations.speakerAt(at);
        }
        return null;
    }

    /** Whether it tells of a match, in which states meet on the field. */
    boolean isSporting() {
        return sporting;
    }

    /** Whether it answers a question for the last time. */
    boolean isAskedForLast() {
        return askedForLast && !sentence.asked();
    }

    private void noteQuestion() {
        if (sentence.asked()) askedForLast &= sentence.number() < askedAt + 2;
        else askedForLast &= sentence.number() < askedAt + 4;
        if (!sentence.question()) return;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (!tokens.is(at, "last")
                    || !(tokens.is(at + 1, "time") || tokens.is(at + 1, "call") || tokens.is(at + 1, "spoke")))
                continue;
            askedForLast = true;
            askedAt = sentence.number();
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Timing timing() {
        return timing;
    }

    Dates dates() {
        return dates;
    }

    /** What was found; a plan that the same sentence calls off is none. */
    List<Event> events() {
        return events.stream().filter(event -> !isCalledOff(event)).toList();
    }

    private boolean isCalledOff(Event plan) {
        return plan.kind() == EvidenceKind.PLANNED
                && events.stream()
                        .anyMatch(other -> other.kind() == EvidenceKind.CANCELLED
                                && other.quote().equals(plan.quote())
                                && other.isOfSameParties(plan));
    }

    /** The subject of a verb; null where it can't be told. */
    @Nullable
    Group subjectOf(int verb) {
        return groups.subjectOf(verb, sentence, timing.dates());
    }

    @Nullable
    Group rightOf(int at) {
        return groups.rightOf(at, sentence.to());
    }

    /** Every pair across the two groups, or within the first where there is no second; never of one side, never of very many. */
    List<Pair> pairs(Group first, @Nullable Group second) {
        List<Party> left = parties(first, List.of());
        List<Pair> pairs = new ArrayList<>();
        if (second == null) {
            if (left.size() > MOST_PARTIES) return pairs;
            for (int i = 0; i < left.size(); i++)
                for (int j = i + 1; j < left.size(); j++) add(pairs, left.get(i), left.get(j));
            return pairs;
        }
        List<Party> right = parties(second, left);
        if (left.size() + right.size() > 2 * MOST_PARTIES) return pairs;
        boolean us = first.first().type() == Referent.SPEAKER;
        for (Party other : right)
            for (Party one : left) add(pairs, us && !other.person() ? discourse.stateOf(one) : one, other);
        boolean heAndHim =
                first.first().type() == Referent.PRONOUN && second.first().type() == Referent.PRONOUN;
        Pair understood = pairs.isEmpty() && heAndHim ? discourse.heAndHim() : null;
        return understood == null ? pairs : List.of(understood);
    }

    private static void add(List<Pair> pairs, Party first, Party second) {
        if (!first.isSameSideAs(second)) pairs.add(new Pair(first, second));
    }

    /** Whoever the members of a group are. */
    List<Party> parties(Group group, List<Party> others) {
        List<Party> parties = new ArrayList<>();
        for (Mention member : group.members()) {
            List<Party> context = new ArrayList<>(others);
            context.addAll(parties);
            boolean unnamed = member.actors().isEmpty() && member.country() == null;
            if (unnamed && (member.type() == Referent.ANY || member.type() == Referent.STATES)) {
                List<Party> before = namedBefore(member);
                if (!before.isEmpty()) {
                    parties.addAll(before);
                    continue;
                }
            }
            if (member.type() == Referent.HOME) parties.addAll(home(member));
            else parties.addAll(discourse.resolve(member, context));
        }
        return parties;
    }

    /** The country that the sentence names first, also as an adjective: "the Iranian minister says his country". */
    private List<Party> home(Mention country) {
        for (int at = sentence.from(); at < country.from(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention != null && mention.country() != null) return List.of(discourse.state(mention.country()));
        }
        return List.of();
    }

    /** The two countries that the sentence names before "they" or "the two countries". */
    private List<Party> namedBefore(Mention collective) {
        List<String> countries = new ArrayList<>();
        for (int at = sentence.from(); at < collective.from(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention == null || mention.country() == null || mention.type() == Referent.STRANGER) continue;
            if (mention.type() == Referent.ADJECTIVE && collective.type() == Referent.ANY) continue;
            if (mention.type() == Referent.PERSON) return List.of();
            if (!countries.contains(mention.country())) countries.add(mention.country());
        }
        return countries.size() == 2 ? countries.stream().map(discourse::state).toList() : List.of();
    }

    void emit(Pair pair, EvidenceKind kind, boolean line, String words, TimeSpan when, double confidence, String rule) {
        discourse.note(pair);
        if (sentence.question()) return;
        discourse.tell(pair);
        add(new Event(pair.first(), pair.second(), kind, line, words, when, quote(), confidence(confidence), rule));
    }

    /** Of a channel of which one party only is told. */
    void emit(Party party, EvidenceKind kind, String words, TimeSpan when, double confidence, String rule) {
        if (!sentence.question())
            add(new Event(party, null, kind, true, words, when, quote(), confidence(confidence), rule));
    }

    /** A second one of the same sentence, parties and kind is the same, unless it is another contact. */
    private void add(Event event) {
        boolean known = event.kind() != EvidenceKind.CONTACT
                && events.stream().anyMatch(other -> other.quote().equals(event.quote()) && other.tells(event));
        if (!known) events.add(event);
    }

    /** Whether it was told before that it has been done: then the plan to do so is no news. */
    boolean isDone(Pair pair, EvidenceKind kind) {
        for (Event event : events) {
            Party second = event.second();
            if (event.kind() == kind && second != null && pair.isSameAs(new Pair(event.first(), second))) return true;
        }
        return false;
    }

    /** When the pair was last in contact by what was told before; null where it was told of none, or of none with a date. */
    @Nullable
    TimeSpan lastContact(Pair pair) {
        for (Event event : events.reversed()) {
            Party second = event.second();
            if (event.kind() != EvidenceKind.CONTACT || second == null) continue;
            boolean exact = event.occurred().precision() != Precision.UNKNOWN
                    && event.occurred().precision() != Precision.APPROX;
            if (exact && pair.isSameAs(new Pair(event.first(), second))) return event.occurred();
        }
        return null;
    }

    /** Whether the sentence has told something of the pair. */
    boolean hasTold(Pair pair) {
        String quote = quote();
        return events.stream()
                .anyMatch(event -> event.quote().equals(quote)
                        && event.second() != null
                        && pair.isSameAs(new Pair(event.first(), event.second())));
    }

    private double confidence(double given) {
        return doubtful ? given * DOUBTFUL : given;
    }

    private String quote() {
        return tokens.slice(sentence.from(), sentence.to());
    }

    /** The line over which something is said to be done: {@code spoke over the hotline}; null where there is none. */
    Nouns.@Nullable Noun lineBehind(int end) {
        for (int at = end; at < Math.min(end + 10, sentence.to()); at++) {
            Nouns.Noun line = lineAt(at);
            if (line != null) return isOver(at) ? line : null;
            if (isStop(tokens.word(at))) break;
        }
        return lineAtBeginning();
    }

    /** The line with which the sentence begins: {@code Through the hotline, X told Y}. */
    private Nouns.@Nullable Noun lineAtBeginning() {
        int from = sentence.from();
        switch (tokens.word(from)) {
            case "over", "via", "through", "using" -> {
                for (int at = from + 1; at < Math.min(from + 5, sentence.to()); at++) {
                    Nouns.Noun line = lineAt(at);
                    if (line != null) return line;
                }
            }
            default -> {}
        }
        return null;
    }

    /** Remembers a line of which no parties are told as that of the only two countries that the sentence names. */
    void noteLine(Nouns.Noun line) {
        Set<String> countries = new LinkedHashSet<>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention != null && mention.country() != null && mention.actors().size() < 2)
                countries.add(mention.country());
        }
        if (countries.size() != 2) return;
        List<Party> states = countries.stream().map(discourse::state).toList();
        discourse.note(line, new Pair(states.get(0), states.get(1)), sentence.number());
    }

    /** The standing line that the token begins to name; null where it does not. */
    Nouns.@Nullable Noun lineAt(int at) {
        Phrases.Match<Nouns.Noun> match = Nouns.ALL.at(tokens, at, sentence.to());
        if (match == null) return null;
        Nouns.Noun noun = nounOf(match);
        return noun.type() == Nouns.Sense.LINE ? noun : null;
    }

    /** The noun itself; for "the line" the one that was named before. */
    Nouns.Noun nounOf(Phrases.Match<Nouns.Noun> match) {
        Nouns.Noun noun = match.values().getFirst();
        Discourse.Line line = noun.type() == Nouns.Sense.AGAIN ? discourse.line() : null;
        return line == null ? noun : line.noun();
    }

    private boolean isOver(int line) {
        for (int at = line - 1; at > line - 5; at--) {
            switch (tokens.word(at)) {
                case "over", "via", "through", "on", "using", "by", "used" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Remembers whom the sentence names at the token, and answers where to read on. */
    int note(Mention mention) {
        switch (mention.type()) {
            case PERSON, STATE, OFFICE -> remember(mention);
            case STRANGER, ADJECTIVE, PERSONS, STATES, ANY, PRONOUN, SPEAKER, I, HOME -> {}
        }
        return mention.to();
    }

    private void remember(Mention mention) {
        Group group = rightOf(mention.from());
        if (group == null) return;
        List<Party> parties = parties(group, List.of());
        boolean pair = parties.size() == 2 && !parties.get(0).isSameSideAs(parties.get(1));
        boolean subject = !Groups.isPreposition(tokens.word(mention.from() - 1));
        boolean named = subject
                || tokens.is(mention.from() - 1, "between")
                || StateNames.isBehindInstitution(tokens, mention.from());
        if (pair && named && parties.get(0).person() == parties.get(1).person()) {
            discourse.note(new Pair(parties.get(0), parties.get(1)));
        }
        for (Party party : parties) if (subject || !party.person()) discourse.note(party);
    }

    /** Words between which and what comes before them a clause ends. */
    static boolean isStop(String word) {
        return switch (word) {
            case ";",
                    ":",
                    ".",
                    "?",
                    "!",
                    "that",
                    "who",
                    "which",
                    "where",
                    "because",
                    "after",
                    "before",
                    "while",
                    "when",
                    "but",
                    "although",
                    "though",
                    "until",
                    "unless",
                    "if",
                    "whether" -> true;
            default -> false;
        };
    }
}
