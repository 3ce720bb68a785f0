package org.channelwatch.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.extract.name.Authors;
import org.channelwatch.extract.name.Gazetteer;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.MentionFinder;
import org.channelwatch.extract.name.Publisher;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Opening;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Draws evidence from articles, by one catalog. Safe for use by many threads. */
public final class Extractor {
    private final Gazetteer gazetteer;
    private final ChannelMatcher matcher;

    public Extractor(Catalog catalog) {
        gazetteer = new Gazetteer(catalog);
        matcher = new ChannelMatcher(catalog);
    }

    /** All that the article says about channels between actors of the catalog, in the order of the text. */
    public Extraction extract(Article article) {
        LocalDate day = article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        Publisher publisher = Publisher.of(article.source(), article.title());
        MentionFinder finder = new MentionFinder(gazetteer, day, publisher.country());
        Tokens title = Tokens.of(article.title());
        Tokens body = Tokens.of(article.body());
        List<List<Mention>> mentions = finder.find(List.of(title, body));
        List<Mention> inTitle = mentions.getFirst();
        List<Mention> inBody = mentions.getLast();
        List<Sentence> sentences = Sentences.of(body, inBody, publisher.transcript(), publisher.head() != null);
        Mention author = Authors.of(title, inTitle, publisher.country() != null);
        boolean transcript = publisher.head() == null
                && isSpoken(sentences); // a president's own page tells of those who speak there
        List<Mention> named = transcript ? named(inBody, sentences) : all(inTitle, inBody);
        Discourse discourse = new Discourse(gazetteer, day, publisher, author, named);
        Dates dates = new Dates(article.publishedAt());
        Opening opening = new Opening(body, inBody, sentences);
        List<Event> heading = new EventFinder(title, inTitle, discourse, dates, article.publishedAt())
                        .findInTitle(
                                Sentences.of(title, List.of(), false),
                                opening.persons(discourse),
                                opening.day(article.publishedAt()))
                        .stream()
                        .map(event -> event.isTalk() ? event.between(discourse.own()::ofLeaders) : event)
                        .toList();
        discourse.forgetTold();
        if (transcript) discourse.forgetPersons(); // those of its title speak
        List<Event> events = new EventFinder(body, inBody, discourse, dates, article.publishedAt()).find(sentences);
        return extraction(merged(heading, events), day);
    }

    private static List<Mention> all(List<Mention> inTitle, List<Mention> inBody) {
        return Stream.concat(inTitle.stream(), inBody.stream()).toList();
    }

    /** Those who are spoken of in a transcript: neither the speakers nor those of its title. */
    private static List<Mention> named(List<Mention> inBody, List<Sentence> sentences) {
        List<Mention> named = new ArrayList<>();
        BitSet speakers = new BitSet();
        for (Sentence sentence : sentences) speakers.set(sentence.speakerFrom(), sentence.speakerTo());
        for (Mention mention : inBody) {
            boolean speaks = speakers.nextClearBit(mention.from()) >= mention.to();
            if (!speaks) named.add(mention);
        }
        return named;
    }

    private static boolean isSpoken(List<Sentence> sentences) {
        return sentences.stream().anyMatch(Sentence::spoken);
    }

    /** A title counts where the body does not tell the same; an event without a date, where no other tells it with one. */
    private static List<Event> merged(List<Event> heading, List<Event> events) {
        List<Event> merged = new ArrayList<>();
        for (Event event : heading) {
            boolean taken = events.stream().anyMatch(event::isVisitTakenUpBy);
            if (!taken && events.stream().noneMatch(other -> covers(other, event) && !dates(event, other)))
                merged.add(event);
        }
        for (Event event : events) {
            if (merged.stream().anyMatch(title -> dates(title, event))) continue;
            if (heading.stream().anyMatch(title -> title.isMeantBy(event))) continue;
            boolean unknown = event.occurred().precision() == Precision.UNKNOWN;
            boolean told =
                    unknown && events.stream().anyMatch(other -> other.tells(event) && isFirst(other, event, events));
            if (!told) merged.add(event);
        }
        return merged;
    }

    /** Whether the body tells what the title does: of the same parties, or who of the same states they were. */
    private static boolean covers(Event other, Event heading) {
        if (other.isWritten() && !heading.isWritten()) return false;
        if (other.isRecalled() && !other.isOfSameTime(heading)) return false;
        boolean others = heading.isOfPersons() && !other.isOfSameTime(heading); // who met at another time
        return other.tells(heading) || (other.specifies(heading) && !others);
    }

    /** {@code On May 3, X will meet Y} as a title: when it is to be, where the body does not tell. */
    private static boolean dates(Event heading, Event plan) {
        return heading.kind() == EvidenceKind.PLANNED
                && heading.tells(plan)
                && plan.occurred().precision() == Precision.APPROX
                && heading.occurred().precision() != Precision.APPROX;
    }

    /** Of two that have no date the first stays. */
    private static boolean isFirst(Event other, Event event, List<Event> events) {
        return other.occurred().precision() != Precision.UNKNOWN || events.indexOf(other) < events.indexOf(event);
    }

    private Extraction extraction(List<Event> events, LocalDate day) {
        List<Finding> evidence = new ArrayList<>();
        List<Finding> unmatched = new ArrayList<>();
        for (Event event : events) {
            ChannelMatcher.Match match = matcher.match(event.first(), event.second(), event.line(), event.words());
            if (match == null) match = ofStates(event, day);
            if (match != null) evidence.add(finding(event, match));
            else unmatched(event).ifPresent(unmatched::add);
        }
        return new Extraction(distinct(evidence), distinct(unmatched));
    }

    /** {@code President X spoke with the leaders of Y}: who has no channel with a leader whom nobody names was in contact for the state. */
    private ChannelMatcher.@Nullable Match ofStates(Event event, LocalDate day) {
        Party second = event.second();
        boolean silent = event.kind() == EvidenceKind.NO_CONTACT || event.kind() == EvidenceKind.UNANSWERED;
        if (second == null || silent || event.first().person() == second.person()) return null;
        Party one = stateOf(event.first(), day);
        Party other = stateOf(second, day);
        if (one == null || other == null) return null;
        ChannelMatcher.Match match = matcher.match(one, other, event.line(), event.words());
        return match == null ? null : new ChannelMatcher.Match(match.channel(), true);
    }

    /** The state for which a person acted on the day; any other party as it is. */
    private @Nullable Party stateOf(Party party, LocalDate day) {
        if (!party.person()) return party;
        if (party.actor() == null || !gazetteer.tenures().servesState(party.actor(), day)) return null;
        return new Party(gazetteer.stateOf(party.country()), party.country(), false);
    }

    private static Finding finding(Event event, ChannelMatcher.Match match) {
        List<String> parties = match.channel().parties().stream().sorted().toList();
        return finding(event, match.channel().id(), match.inferred(), parties);
    }

    private static Optional<Finding> unmatched(Event event) {
        String first = event.first().actor();
        String second = event.second() == null ? null : event.second().actor();
        if (first == null || second == null) return Optional.empty();
        return Optional.of(
                finding(event, null, false, Stream.of(first, second).sorted().toList()));
    }

    private static Finding finding(Event event, @Nullable String channel, boolean inferred, List<String> parties) {
        return new Finding(
                channel,
                inferred,
                parties,
                event.kind(),
                event.occurred(),
                event.quote(),
                event.confidence(),
                event.rule());
    }

    /** One finding of what is said twice of the same time. */
    private static List<Finding> distinct(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (kept.stream().noneMatch(other -> isSame(other, finding))) kept.add(finding);
        }
        return List.copyOf(kept);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.parties().equals(other.parties())
                && one.kind() == other.kind()
                && Objects.equals(one.channel(), other.channel())
                && one.occurred().equals(other.occurred());
    }
}
