package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.kinds;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.junit.jupiter.api.Test;

/** Texts that nobody writes, lists and words without a full stop: they may hold up nobody, and what stands beside them is read. */
class RunawayTextsTest {
    private static final int LONGEST = 400;

    @Test
    void noSentenceGoesOnForEver() {
        Tokens tokens = Tokens.of("Rosa Vega and ".repeat(1_000) + "Pedro Huaman met.");
        List<Sentence> sentences = Sentences.of(tokens, List.of(), false);
        assertThat(sentences).hasSizeGreaterThan(1).allMatch(sentence -> sentence.to() - sentence.from() <= LONGEST);
        assertThat(sentences.getFirst().from()).isZero();
        assertThat(sentences.getLast().to()).isEqualTo(tokens.size());
        for (int i = 1; i < sentences.size(); i++)
            assertThat(sentences.get(i).from()).isEqualTo(sentences.get(i - 1).to());
    }

    @Test
    void aLongSentenceIsCutAtAComma() {
        Tokens tokens = Tokens.of("it rained and ".repeat(85) + "then, " + "it rained and ".repeat(20) + "stopped.");
        List<Sentence> sentences = Sentences.of(tokens, List.of(), false);
        assertThat(sentences).hasSize(2);
        assertThat(tokens.word(sentences.getFirst().to() - 1)).isEqualTo(",");
    }

    @Test
    void aSentenceThatIsOnlyLongStaysWhole() {
        Tokens tokens = Tokens.of("it rained, and ".repeat(60) + "stopped.");
        assertThat(Sentences.of(tokens, List.of(), false)).hasSize(1);
    }

    @Test
    void whatStandsBesideAListIsRead() {
        String list = "\n\n- Chile, Peru, Bolivia".repeat(500) + "\n\n";
        assertThat(kinds("Ana Soto met Luis Quispe on Monday." + list
                        + "Peru suspended the border hotline with Chile on Tuesday."))
                .containsExactlyInAnyOrder("presidents CONTACT", "border-line SUSPENDED");
    }

    @Test
    void oneArticleTellsAThousandThingsAtMost() {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
        LocalDate first = LocalDate.of(2001, 1, 1);
        String text = IntStream.range(0, 1_200)
                .mapToObj(day -> "Ana Soto met Luis Quispe on %s.".formatted(form.format(first.plusDays(day))))
                .collect(Collectors.joining(" "));
        assertThat(Readings.read("", text).evidence()).hasSize(1_000);
    }
}
