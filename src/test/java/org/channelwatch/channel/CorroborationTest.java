package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.channelwatch.channel.Corroboration.Event;
import org.channelwatch.channel.Corroboration.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorroborationTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 5);
    private static final Instant PUBLISHED = Instant.parse("2022-04-01T00:00:00Z");
    private static final String WIRE =
            "The two presidents spoke by telephone for an hour on Saturday, their offices said in a joint statement.";
    private static final String OWN =
            "After weeks of silence the leaders finally called each other, according to aides who asked not to be"
                    + " named.";

    private int number;

    private Report told(TimeSpan occurred, String source, String quote) {
        return told(EvidenceKind.CONTACT, occurred, source, quote);
    }

    private Report told(EvidenceKind kind, TimeSpan occurred, String source, String quote) {
        String id = "e" + String.format("%04d", number++);
        return new Report(new Evidence(id, kind, occurred, PUBLISHED, 0.9, source, null), quote);
    }

    @Test
    void fortyCopiesOfOneWireStoryAreOneSource() {
        // Given
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) reports.add(told(TimeSpan.day(DAY), "paper" + i + ".example", WIRE));
        reports.add(told(TimeSpan.day(DAY), "desk.example", OWN));

        // When
        Event event = Corroboration.byEvidence(reports).get("e0000");

        // Then
        assertThat(event).isEqualTo(new Event(EvidenceKind.CONTACT, 2, 41));
        assertThat(event.copies()).isEqualTo(39);
    }

    @ParameterizedTest
    @CsvSource({
        "news.example, news.example, 1", // the same outlet twice
        "www.news.example, edition.news.example, 1", // two sites of one outlet
        "news.co.uk, other.co.uk, 2", // one country is not one outlet
        "Daily News, daily  news!, 1", // a name written in two ways
        "news.example, mews.example, 2",
    })
    void anOutletIsOneSourceHoweverItIsWritten(String one, String other, int sources) {
        List<Report> reports = List.of(told(TimeSpan.day(DAY), one, WIRE), told(TimeSpan.day(DAY), other, OWN));
        assertThat(Corroboration.byEvidence(reports).get("e0000").sources()).isEqualTo(sources);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two presidents spoke by telephone for an hour on Saturday, their offices said.",
                "THE TWO PRESIDENTS SPOKE BY TELEPHONE FOR AN HOUR ON SATURDAY - their offices said in a joint"
                        + " statement",
                "The two presidents spoke by telephone for an hour on Saturday, their offices said in a joint"
                        + " statement issued late.",
            })
    void aWireStoryThatWasCutOrExtendedIsACopy(String quote) {
        List<Report> reports =
                List.of(told(TimeSpan.day(DAY), "a.example", WIRE), told(TimeSpan.day(DAY), "b.example", quote));
        assertThat(Corroboration.byEvidence(reports).get("e0001").sources()).isEqualTo(1);
    }

    @Test
    void fewWordsMayBeWrittenTwice() {
        List<Report> reports = List.of(
                told(TimeSpan.day(DAY), "a.example", "They spoke on Saturday."),
                told(TimeSpan.day(DAY), "b.example", "They spoke on Saturday."));
        assertThat(Corroboration.byEvidence(reports).get("e0001").sources()).isEqualTo(2);
    }

    @Test
    void callsOfTwoDaysAreTwoEvents() {
        List<Report> reports = List.of(
                told(TimeSpan.day(DAY), "a.example", WIRE), told(TimeSpan.day(DAY.plusDays(1)), "b.example", OWN));
        assertThat(Corroboration.byEvidence(reports).values()).containsOnly(new Event(EvidenceKind.CONTACT, 1, 1));
    }

    @Test
    void daysThatOverlapOneByOneAreNotOneEvent() {
        // Given: each around its publication, from the day before
        List<Report> reports = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            var span = new TimeSpan(
                    TimeSpan.day(DAY.plusDays(day)).earliest(),
                    TimeSpan.day(DAY.plusDays(day + 1)).latest(),
                    Precision.APPROX);
            reports.add(told(span, "paper" + day + ".example", OWN.replace("aides", "aides of day " + day)));
        }

        // Then
        assertThat(Corroboration.byEvidence(reports).get("e0000").reports()).isEqualTo(2);
        assertThat(Corroboration.byEvidence(reports).get("e0009").reports()).isEqualTo(2);
    }

    @Test
    void aMonthJoinsTheOneEventInIt() {
        List<Report> reports = List.of(
                told(TimeSpan.day(DAY), "a.example", WIRE),
                told(TimeSpan.month(YearMonth.from(DAY)), "b.example", OWN));
        assertThat(Corroboration.byEvidence(reports).get("e0001")).isEqualTo(new Event(EvidenceKind.CONTACT, 2, 2));
    }

    @Test
    void aMonthWithTwoEventsTellsOfNeither() {
        List<Report> reports = List.of(
                told(TimeSpan.day(DAY), "a.example", WIRE),
                told(TimeSpan.day(DAY.plusDays(9)), "c.example", WIRE),
                told(TimeSpan.month(YearMonth.from(DAY)), "b.example", OWN));
        assertThat(Corroboration.byEvidence(reports).get("e0002").reports()).isEqualTo(1);
    }

    @Test
    void anotherKindIsAnotherEvent() {
        List<Report> reports = List.of(
                told(TimeSpan.day(DAY), "a.example", WIRE),
                told(EvidenceKind.SUSPENDED, TimeSpan.day(DAY), "b.example", OWN));
        assertThat(Corroboration.byEvidence(reports).get("e0000").reports()).isEqualTo(1);
    }

    @Test
    void whatIsUndatedStandsAlone() {
        List<Report> reports = List.of(
                told(TimeSpan.day(DAY), "a.example", WIRE), told(TimeSpan.unknownBefore(PUBLISHED), "b.example", OWN));
        assertThat(Corroboration.byEvidence(reports).get("e0001").reports()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfReportsDoesNotMatter(long seed) {
        // Given
        var any = new AnyEvidence(seed);
        List<Report> reports = new ArrayList<>();
        for (Evidence one : any.list()) reports.add(new Report(one, number++ % 2 == 0 ? WIRE : OWN));
        Map<String, Event> told = Corroboration.byEvidence(reports);

        // When
        Collections.shuffle(reports, new Random(seed));

        // Then
        assertThat(Corroboration.byEvidence(reports)).isEqualTo(told).hasSameSizeAs(reports);
    }
}
