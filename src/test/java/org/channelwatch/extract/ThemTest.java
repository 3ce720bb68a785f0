package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who "them", "theirs", "both of them" and "they" are as one speaks, and when it is nobody. */
class ThemTest {
    private static final String DAY = " CONTACT 2019-06-17/2019-06-18 DAY";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President wants to see President Soto and Prime Minister Paz. She talked to them on Monday. | hale-soto, hale+paz",
                "President Soto and Prime Minister Paz play a key role in this conflict between Peru and the Highland Front. The President"
                        + " talked to — to them on Monday. | hale-soto, hale+paz",
                "President Soto and Prime Minister Paz are here. She was able to talk to them on Monday. | hale-soto, hale+paz",
                "President Soto and Prime Minister Paz are both here. Both of them met with the President on Monday. | hale-soto, hale+paz",
                "The Chileans and the Peruvians have been helpful. We spoke with them on Monday. | chile+us, peru+us",
                "President Soto and Prime Minister Paz are here. The President met with each of them on Monday. | hale-soto, hale+paz",
                "The Peruvians have sent a team. Our team met with theirs on Monday. | peru+us",
                "Secretary Reed has known Rosa Vega for years. She received her in Arica on Monday. | reed+vega",
            })
    void theyAreThoseWhoWereNamedTogether(String text, String pairs) {
        assertReads(spoken("MS. KEEN: " + text), pairs.replace(",", DAY + ",") + DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "And President Soto? | They have known each other for years, and they talked as recently as Monday. | hale-soto CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "What about President Soto? | They haven't talked since February. | hale-soto NO_CONTACT 2019-02-01/2019-03-01 MONTH",
                "Did Secretary Reed raise it with the Peruvians? | She raised it with them on Monday. | peru+reed CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
            })
    void theyMayBeThoseOfTheQuestion(String question, String answer, @Nullable String expected) {
        assertReads(spoken("Q " + question + " // MS. KEEN: " + answer), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is a war between Chile and Peru. She has talked to them.",
                "Chile and Peru helped the families. The President spoke with them on Monday.",
                "Secretary Reed met the hostages' relatives. We spoke with them again on Monday.",
                "Senator Lund and Senator Moe were in Santiago. They met with President Soto yesterday.",
                "Members of Congress worry about Chile and Peru. The President met with them on Monday.",
                "President Soto and Prime Minister Paz are close, and our allies worry. The President spoke with them on Monday.",
                "They spoke on Monday.",
            })
    void ratherNobodyThanOthers(String text) {
        assertThat(spoken("MS. KEEN: " + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE PRESIDENT: I just got off the phone with — with President Soto. | hale-soto CONTACT 2019-06-19/2019-06-20 APPROX",
                "THE PRESIDENT: President Soto and I spoke for two hours on Monday. | hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "NATIONAL SECURITY ADVISOR AMES: I sat down with Pedro Huaman in Lima on Monday. | ames+huaman CONTACT 2019-06-17/2019-06-18 DAY",
                "SECRETARY REED: I spoke to my Chilean counterpart yesterday. | reed+vega CONTACT 2019-06-19/2019-06-20 DAY",
            })
    void whoeverHasTheWordIsI(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Were you notified by Peru ahead of the operation in northern Chile? | peru+us",
                "Q What of the operation in Chile, were you notified by Peru? | peru+us",
                "Q Were you notified ahead of the operation in northern Chile? | chile+us",
            })
    void theyAreNotWhereItWas(String question, String pair) {
        assertReads(
                spoken(question + " // MS. KEEN: They gave us advance notice."), pair + " CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President will host President Soto on Friday. She trusts Governor Tom Doe. You saw they just met earlier this week. | 0",
                "The President will host President Soto on Friday. She is glad of it. You saw they just met earlier this week. | 1",
                "Prime Minister Paz is abroad. When the President had the call with them, it was late. | 0",
                "Prime Minister Paz is abroad. When the President had the call with him, it was late. | 1",
            })
    void theyAreNoStrangersAndThemAreNotOne(String text, int contacts) {
        assertThat(Readings.spoken("MS. KEEN: " + text).stream().filter(found -> found.contains("CONTACT")))
                .hasSize(contacts);
    }
}
