package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks as a noun: rounds that are to come, that are under way, and that one side leaves. */
class RoundsOfTalksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean negotiators landed in Oslo ahead of the first round of in-person negotiations with Peru. | states PLANNED",
                "Chile moved its troops back on the eve of the second round of talks with Peru. | states PLANNED",
                "Both armies drilled in advance of the third round of talks between Chile and Peru. | states PLANNED",
                "Chile named its team in the run-up to talks with Peru. | states PLANNED",
                "Chile and Peru agreed to reopen the pass during talks in Oslo. | states CONTACT",
                "Chile and Peru agreed on a timetable during talks in Oslo. | states CONTACT",
                "At talks in Oslo, Chile and Peru agreed on a timetable. | states CONTACT",
                "After a day of talks with Peruvian officials in Oslo, the Chilean delegation flew home. | states CONTACT",
                "After the fourth round of talks with Chile in Oslo, Peruvian diplomats praised the tone. | states CONTACT",
                "Officials from Chile, Bolivia and Peru met. | states CONTACT, bolivia+chile CONTACT, bolivia+peru CONTACT",
                "Chile and Peru agree to reduce tensions after marathon talks. | states CONTACT",
                "Chile and Peru traded blame after long and difficult talks. | states CONTACT",
                "Chile and Peru issued statements after earlier talks. |",
                "Chile and Peru raised pensions after union talks. |",
                "The presidents of Chile and Peru met in Oslo, with Ivo Paz urging both to sign. | states CONTACT",
                "Ana Soto and Luis Quispe met in Oslo, with Ivo Paz urging both to sign. | presidents CONTACT",
                "Peru announced its withdrawal from talks with Chile. | states SUSPENDED",
                "Talks between Chile and Peru have stalled, a diplomat said. | states SUSPENDED",
                "Talks between Chile and Peru entered their second day. | states CONTACT",
                "Ahead of Thursday's talks with Peru, Chile called up reserves. | states PLANNED",
                "Chile and Peru will continue their talks next week. | states PLANNED",
                "Chile pulled its delegation out of the talks with Peru in Oslo. | states SUSPENDED",
                "Chile withdrew its delegation from talks with Peru. | states SUSPENDED",
                "Rosa Vega flew to Lima for a two-day visit and talks with Pedro Huaman. | ministers PLANNED",
                "Ana Soto could travel to Lima to meet Luis Quispe. |",
            })
    void aRoundIsToComeOrWas(String text, String expected) {
        assertReads(
                kinds(text).stream()
                        .sorted(java.util.Comparator.comparing(k -> !k.startsWith("states")))
                        .toList(),
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saturday's talks between Chile and Peru in Oslo lasted four hours. | states CONTACT 2019-06-15/2019-06-16 DAY",
            })
    void theDayMayStandBefore(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
