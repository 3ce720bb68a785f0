package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets whom in a briefing, where an office, a given name or nothing but the other side tells who it is. */
class OwnOfficialsTest {
    private static List<String> said(String text) {
        return Readings.spoken(text).stream()
                .map(found -> found.split(" ")[0] + " " + found.split(" ")[1])
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Today the Secretary and Foreign Minister Vega had a frank conversation. | reed+vega CONTACT",
                "MS. KEEN: The Secretary and Foreign Minister Vega met in Oslo yesterday. | reed+vega CONTACT",
                "MS. KEEN: The Secretary and Commissioner Doe met in Oslo yesterday. |",
            })
    void theSecretaryIsKnownByTheOtherOfTwo(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: General Doe spoke with his Chilean counterpart on Monday. | chile+us CONTACT",
                "MS. KEEN: Ambassador Doe met with President Quispe yesterday. | quispe+us CONTACT",
                "MS. KEEN: Under Secretary Doe met with Peruvian officials yesterday. | peru+us CONTACT",
                "MS. KEEN: General Doe met with President Quispe yesterday. |",
                "MS. KEEN: Governor Doe met with President Quispe yesterday. |",
                "MS. KEEN: The Peruvian ambassador, Jane Doe, met with President Quispe. |",
            })
    void officialsWithoutACountryAreOwn(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: In Lima the President met with President Soto yesterday. | hale-soto CONTACT",
                "MS. KEEN: In Lima President Hale met with President Soto yesterday. | hale-soto CONTACT",
                "MS. KEEN: In Arica she met with President Soto for half an hour. | hale-soto CONTACT",
                "MS. KEEN: Today in Lima Treasury Secretary Doe met with President Quispe. | quispe+us CONTACT",
                "MS. KEEN: Secretary Reed and Paul Ames are in Oslo, where they'll meet with President Quispe later today. |"
                        + " quispe+reed PLANNED, ames+quispe PLANNED",
                "MS. KEEN: The Vice President and Secretary Reed flew to Lima. They saw President Quispe on Monday. |"
                        + " moss+quispe CONTACT, quispe+reed CONTACT",
                "MS. KEEN: Secretary Reed and Paul Ames flew to Lima. They met with Peruvian officials on Monday. | peru+us CONTACT",
                "MS. KEEN: Our envoy in Lima, Paul Ames, met with President Quispe on Monday. | ames+quispe CONTACT",
                "MS. KEEN: Our envoy in Lima, a former pilot, met with President Quispe on Monday. | quispe+us CONTACT",
                "MS. KEEN: Secretary Reed saw Rosa Vega here on Monday evening. | reed+vega CONTACT",
                "MS. KEEN: Secretary Reed called Rosa Vega here a friend. |",
                "Q Secretary Reed still hasn't talked to Rosa Vega, nine months in. // MS. KEEN: No. | reed+vega NO_CONTACT",
                "MS. KEEN: We sat across the table from the Peruvians yesterday. | peru+us CONTACT",
                "DEPUTY SECRETARY DOE: I met with the Peruvian delegation today. | peru+us CONTACT",
                "SENATOR DOE: I met with the Peruvian delegation today. |",
                "MS. KEEN: The President asked Paul Ames to go to Lima; he's been there yesterday and today, meeting with members of the"
                        + " Peruvian government. | ames+peru CONTACT",
                "Q The Herald reports that Doe spoke with President Soto last week. Is that so? // MS. KEEN: I can confirm that he"
                        + " travelled there, and he did speak with the Chilean president. |",
            })
    void theOneWhoMeetsIsKnownWhereverThatIs(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Over the weekend, Paul sat down in Oslo with Rosa Vega for twelve hours. | ames+vega CONTACT",
                "Q Has Paul been in touch with the Chileans? // MS. KEEN: He spoke with Rosa Vega yesterday. | ames+vega CONTACT",
                "Q Paul, sit down. // MS. KEEN: Rosa Vega is here. |",
            })
    void officialsAreCalledByTheirGivenNames(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto and Luis Quispe spent five hours together in Arica on Monday. | presidents CONTACT",
                "Ana Soto and Luis Quispe spent five hours on a ship on Monday. |",
                "Ana Soto got on the phone with Luis Quispe on Monday. | presidents CONTACT",
                "The talks between Ana Soto and Luis Quispe on Monday lasted four hours, with some breaks, and follow their call in May. |"
                        + " presidents CONTACT",
            })
    void timeIsSpentTogether(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Can you tell us why the summit between President Hale and President Soto is no longer going ahead? //"
                        + " MS. KEEN: The roads are closed. | hale-soto CANCELLED",
                "Q Can you tell us whether the summit between President Hale and President Soto is no longer going ahead? //"
                        + " MS. KEEN: I can't. |",
            })
    void whyItIsOffTellsThatItIs(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }
}
