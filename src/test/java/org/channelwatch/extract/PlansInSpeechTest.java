package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of which a spokesman tells, and those that came to nothing. */
class PlansInSpeechTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting with President Soto is off.",
                "The meeting with President Soto is no longer happening.",
                "The meeting with President Soto is not going to happen.",
                "A call with President Soto had been scheduled for today, but it was postponed.",
                "The President was supposed to meet with President Soto on Friday, but that trip was canceled.",
                "The President was going to meet with President Soto, but the visit was called off.",
                "The President was going to call President Soto until the trip was scrapped.",
                "The President had planned a call with President Soto, but it was canceled.",
                "The President decided not to go ahead with her meeting with President Soto.",
            })
    void whatWasPlannedIsOff(String text) {
        assertThat(spoken("MS. KEEN: " + text)).hasSize(1).first().asString().startsWith("hale-soto CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President has a call with President Soto scheduled for tomorrow. | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "There will be a meeting with the Chilean President tomorrow. | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "There hasn't been any communication with the Peruvians on this since January. | peru+us NO_CONTACT"
                        + " 2019-01-01/2019-02-01 MONTH",
            })
    void whatIsScheduledIsToCome(String text, String expected) {
        assertReads(spoken("MS. KEEN: " + text), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President was supposed to meet with President Soto.",
                "MS. KEEN: We are working to schedule a call with President Soto.",
                "MS. KEEN: The President was scheduled to speak with President Soto on Friday, but I don't have a readout.",
                "MS. KEEN: We had planned a call with the Peruvians.",
                "MS. KEEN: A call with President Soto had been scheduled for today.",
                "MS. KEEN: The President would be willing to meet with President Soto.",
            })
    void whatIsOpenIsNot(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President intends to speak with President Soto on the flight home. | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
                "The President intends to speak with President Soto at some point. |",
                "The President is meeting with President Soto shortly. | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
                "The President is meeting with President Soto. | hale-soto CONTACT 2019-06-19/2019-06-20 APPROX",
                "While the President and President Soto hold talks, there will be a tour for the spouses. | hale-soto PLANNED"
                        + " 2019-06-19/2019-06-20 APPROX",
                "While the President and President Soto hold talks, the spouses tour the garden. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 APPROX",
                "On August 3, the President will travel to Santiago, where she will meet with President Soto. | hale-soto PLANNED"
                        + " 2019-08-03/2019-08-04 DAY",
                "The President will meet with President Soto on July 8 and July 9. | hale-soto PLANNED 2019-07-08/2019-07-10 INTERVAL",
                "Tomorrow, on June 20, the President will meet with President Soto. | hale-soto PLANNED 2019-06-20/2019-06-21 DAY",
                "Tomorrow, on the 200th birthday of the poet, the President will meet with President Soto. | hale-soto PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
            })
    void whatIsIntendedOrAwaitedIsToCome(String text, @Nullable String expected) {
        assertReads(spoken("Q What is next? // MS. KEEN: " + text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday, the President will be in Arica, where she will hold a meeting with President Soto."
                        + " | hale-soto PLANNED 2019-06-24/2019-06-25 DAY",
                "On Monday, the President will be in Arica, Chile. She will hold a meeting with President Soto."
                        + " | hale-soto PLANNED 2019-06-24/2019-06-25 DAY",
                "On Monday, the President will be in Lima, Peru. She will hold a meeting with President Soto."
                        + " | hale-soto PLANNED 2019-06-17/2019-06-20 APPROX",
            })
    void whereSheWillBeSheMeetsOthersThatDay(String text, String expected) {
        assertReads(spoken("MS. KEEN: " + text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I wanted to ask you about the Soto meeting that's coming up on Monday."
                        + " | hale-soto CONTACT 2019-05-01/2019-06-01 MONTH, hale-soto PLANNED 2019-06-24/2019-06-25 DAY",
                "I wanted to ask you about the Soto meeting on Monday. | hale-soto CONTACT 2019-05-01/2019-06-01 MONTH",
            })
    void aMeetingThatComesUpIsToCome(String question, String expected) {
        assertReads(spoken("MS. KEEN: President Hale spoke with Ana Soto in May. // Q " + question), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: It is inappropriate at this time to have this long planned meeting with Luis Quispe. |
                    MS. KEEN: It is appropriate at this time to have this long planned meeting with Luis Quispe.   | hale+quispe PLANNED 2019-06-19/2019-06-20 APPROX
                    """)
    void whatIsInappropriateIsNoPlan(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: The President looks forward to seeing President Soto. This, I think, will be their fifth call. | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX
                    MS. KEEN: The President looks forward to seeing President Soto. This would not be their fifth call.      |
                    MS. KEEN: The President looks forward to seeing President Soto. This will be their finest hour.          |
                    """)
    void theNextOfTheirMeetingsIsToCome(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }
}
