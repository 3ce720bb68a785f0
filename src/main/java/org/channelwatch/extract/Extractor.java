package org.channelwatch.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwatch.catalog.Catalog;

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
        MentionFinder finder = new MentionFinder(gazetteer, day);
        Tokens title = Tokens.of(article.title());
        Tokens body = Tokens.of(article.body());
        finder.find(title);
        finder.find(body);
        List<Mention> inTitle = finder.find(title);
        List<Mention> inBody = finder.find(body);
        Discourse discourse = new Discourse(
                gazetteer,
                day,
                article.title(),
                Stream.concat(inTitle.stream(), inBody.stream()).toList());
        Dates dates = new Dates(article.publishedAt());
        List<Event> events = new ArrayList<>();
        events.addAll(new EventFinder(title, inTitle, discourse, dates, article.publishedAt())
                .find(Sentences.of(title, true)));
        events.addAll(
                new EventFinder(body, inBody, discourse, dates, article.publishedAt()).find(Sentences.of(body, false)));
        return extraction(events);
    }

    private Extraction extraction(List<Event> events) {
        List<Finding> evidence = new ArrayList<>();
        List<Finding> unmatched = new ArrayList<>();
        for (Event event : events) {
            boolean line = "line".equals(event.medium());
            ChannelMatcher.Match match = matcher.match(event.first(), event.second(), line, event.cue());
            if (match != null) evidence.add(finding(event, match));
            else unmatched(event).ifPresent(unmatched::add);
        }
        return new Extraction(distinct(evidence), distinct(unmatched));
    }

    private static Finding finding(Event event, ChannelMatcher.Match match) {
        List<String> parties = match.channel().parties().stream().sorted().toList();
        return new Finding(
                match.channel().id(),
                match.inferred(),
                parties,
                event.kind(),
                event.occurred(),
                event.quote(),
                event.confidence(),
                event.rule());
    }

    private static Optional<Finding> unmatched(Event event) {
        String first = event.first().actor();
        String second = event.second().actor();
        if (first == null || second == null) return Optional.empty();
        List<String> parties = Stream.of(first, second).sorted().toList();
        return Optional.of(new Finding(
                null, false, parties, event.kind(), event.occurred(), event.quote(), event.confidence(), event.rule()));
    }

    /** One finding of what is said twice in the same words. */
    private static List<Finding> distinct(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean known = kept.stream()
                    .anyMatch(other -> other.parties().equals(finding.parties())
                            && other.kind() == finding.kind()
                            && java.util.Objects.equals(other.channel(), finding.channel())
                            && other.occurred().equals(finding.occurred()));
            if (!known) kept.add(finding);
        }
        return List.copyOf(kept);
    }
}
