package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.channelwatch.extract.text.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTest {
    @Test
    void groupsStandForEachOfTheirAlternatives() {
        assertThat(phrases("{failed/futile} attempt{/s} to {talk/get through}"))
                .containsExactly(
                        "failed attempt to talk",
                        "failed attempt to get through",
                        "failed attempts to talk",
                        "failed attempts to get through",
                        "futile attempt to talk",
                        "futile attempt to get through",
                        "futile attempts to talk",
                        "futile attempts to get through");
    }

    @Test
    void anEmptyAlternativeLeavesTheWordOut() {
        assertThat(phrases("in {very /}close touch, {a/} word, none {/at all}"))
                .containsExactly("in very close touch", "in close touch", "a word", "word", "none", "none at all");
    }

    @Test
    void theOrderOfAlternativesIsKeptWithThoseThatAreThereTwice() {
        assertThat(phrases("{pay/pays/paid/paid/paying} a visit to"))
                .containsExactly(
                        "pay a visit to", "pays a visit to", "paid a visit to", "paid a visit to", "paying a visit to");
    }

    @Test
    void aLineWithoutGroupsIsAsItIsWritten() {
        assertThat(Resource.parse("some.txt", "# comment\n\nline | one,two words, | and/or\n", 4))
                .containsExactly(List.of(List.of("line"), List.of("one", "two words"), List.of("and/or"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "{failed/futile attempt,no } behind {",
        "failed/futile} attempt,no { before }",
        "a}{b/c},no { before }",
        "{failed/{futile/vain}} attempt,a group in a group",
        "{failed} attempt,a group without /",
        "attempt{} to,a group without /",
        "{very/},nothing is left without the groups",
    })
    void aMalformedGroupIsToldWithItsFileLineAndText(String item, String problem) {
        assertThatThrownBy(
                        () -> Resource.parse("some.txt", "# head\nother | well\nclass | fine, " + item + ", more", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("some.txt, line 3: %s in \"%s\"", problem, item);
    }

    private static List<String> phrases(String cell) {
        return Resource.parse("some.txt", "class | " + cell, 2).getFirst().get(1);
    }
}
