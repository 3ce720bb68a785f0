package org.channelwatch.extract.party;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** How the body of an article begins: whom it names there, and which day. */
public record Opening(Tokens tokens, List<Mention> mentions, List<Sentence> sentences) {
    private static final int SENTENCES = 2;
    private static final Duration RECENT = Duration.ofDays(10);

    /** The persons whom the first sentences name, in their order. */
    public List<Party> persons(Discourse discourse) {
        int end = sentences.isEmpty()
                ? 0
                : sentences.get(Math.min(SENTENCES, sentences.size()) - 1).to();
        return mentions.stream()
                .filter(mention -> mention.to() <= end && mention.type() == Mention.Referent.PERSON)
                .flatMap(mention -> discourse.resolve(mention, List.of()).stream())
                .toList();
    }

    /** The first date of the first sentence, where it is of the days before the publication; else null. */
    public @Nullable TimeSpan day(Instant publishedAt) {
        if (sentences.isEmpty()) return null;
        for (Dates.Found date : new Dates(publishedAt).find(tokens, sentences.getFirst())) {
            Instant earliest = date.span().earliest();
            boolean recent =
                    earliest != null && !earliest.isAfter(publishedAt) && earliest.isAfter(publishedAt.minus(RECENT));
            if (recent && !date.vague()) return date.span().cutAt(publishedAt);
        }
        return null;
    }
}
