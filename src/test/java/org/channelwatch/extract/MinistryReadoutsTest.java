package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.from;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ministries of many countries write of their calls, and presidents of their day in the first person. */
class MinistryReadoutsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ana Soto met with the Republic of Peru Director of the Fisheries Office and Foreign Minister Pedro Huaman."
                        + " | huaman+soto CONTACT",
                "Ana Soto spoke with Adviser Paul Ames of the United States (US) and Prime Minister Ivo Paz of Bolivia."
                        + " | ames+soto CONTACT, paz+soto CONTACT",
                "Ana Soto called Peruvian President Luis \"Lucho\" Quispe on Monday. | presidents CONTACT",
                "Ana Soto called Peruvian farmer Carlos \"Lucho\" Quispe on Monday. |",
                "Rosa Vega held a telephone talk with the Hon. Pedro Huaman, MP, Minister for Foreign Affairs of Peru."
                        + " | ministers CONTACT",
                "Rosa Vega held a telephone talk with Hon. Pedro Huaman MP, Minister for Foreign Affairs of Peru."
                        + " | ministers CONTACT",
                "Rosa Vega held a telephone talk with Senator the Hon. Pedro Huaman. | ministers CONTACT",
                "Rosa Vega held a telephone talk with Senator Pedro Mora. |",
                "Ana Soto spoke with Prime Minister-Designate Ivo Paz. | paz+soto CONTACT",
                "Mary Hale spoke with Gen. Inti Rojas by phone. | hale+rojas CONTACT",
                "Mary Hale spoke with Gen. John Doe by phone. |",
                "Mary Hale spoke with Peruvian General Staff head Inti Rojas by phone. | hale+rojas CONTACT",
                "Mary Hale and her Peruvian counterpart Gen. Inti Rojas held a phone call. | hale+rojas CONTACT",
            })
    void howeverTheyAreTitledTheyAreKnown(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Vega had a telephone conversation for approximately 15 minutes starting from 6:30 p.m. on Monday,"
                        + " June 17, 2019, with H.E. Pedro Huaman. | ministers CONTACT 2019-06-17/2019-06-18 DAY",
                "Rosa Vega conducted a phone call on Monday, June 17, 2019, with Pedro Huaman, who was at sea."
                        + " | ministers CONTACT 2019-06-17/2019-06-18 DAY",
                "Rosa Vega held a call with Pedro Huaman for 20 minutes from around 4:35 p.m. on June 17 (Mon)."
                        + " | ministers CONTACT 2019-06-17/2019-06-18 DAY",
                "Chile and Peru held talks on Monday, with Bolivia insisting on a truce."
                        + " | states CONTACT 2019-06-17/2019-06-18 DAY",
                "Rosa Vega held talks for two hours on Monday, with Pedro Huaman insisting on a truce. |",
            })
    void theHourAndTheLengthMayStandBetween(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I spoke today with Luis Quispe, Ivo Paz, Mary Hale. The sea is calm."
                        + " | presidents CONTACT, hale-soto CONTACT, paz+soto CONTACT",
                "I spoke today with Luis Quispe, Ivo Paz came later. | presidents CONTACT",
                "After a call with Luis Quispe, Ivo Paz met Mary Hale. | paz+quispe CONTACT, hale+paz CONTACT",
                "In a conversation with Luis Quispe I spoke of fish. | presidents CONTACT",
                "Today there was a conversation with Luis Quispe. | presidents CONTACT",
                "There were negotiations with Luis Quispe and Ivo Paz today. | presidents CONTACT, paz+soto CONTACT",
            })
    void whoeverSignsTheTextSpeaks(String text, String expected) {
        assertReads(from("newswire.example", "We hold on - address by President Ana Soto", text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was no conversation with Luis Quispe today. |",
                "A conversation with Luis Quispe would be useful. |",
                "There is a chance of a conversation with Luis Quispe. |",
            })
    void whatHasNotBeenIsNotHis(String text, @Nullable String expected) {
        assertReads(from("newswire.example", "We hold on - address by President Ana Soto", text), expected);
    }

    @Test
    void whereNobodySignsNobodySpeaks() {
        assertReads(kinds("Today there was a conversation with Luis Quispe."), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto and Luis Quispe exchanged their views on fish. | presidents CONTACT",
                "Ana Soto and Luis Quispe changed their views on fish. |",
                "Ana Soto and Luis Quispe exchanged opinions on fish. | presidents CONTACT",
                "Ana Soto held a telecon with Luis Quispe. | presidents CONTACT",
                "Ana Soto and Luis Quispe held a video teleconference. | presidents CONTACT",
            })
    void callsHaveManyNames(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Knowing that Chile and Peru share a sea, they agreed to lead in meeting the goals of the plan. |",
                "Knowing that Chile and Peru share a sea, they agreed on fish in meetings in Arica. | states CONTACT",
                "Rosa Vega praised a free and open sea and the establishment of the meetings of Chile and Peru. |",
                "Rosa Vega welcomed the start of a Chile-Peru Security Dialogue in 2021 focused on fish. |",
                "Rosa Vega welcomed engagement between Chile and Peru and offered continued support. |",
                "Chile's leaders answered the demands of Chileans, and Peru looked on. |",
                "Chile's leaders answered the demands of Peru. | states CONTACT",
                "Chile and Peru have made no progress since the end of their dialogue. |",
                "Chile and Peru have had no dialogue since May. | states NO_CONTACT",
            })
    void whatOnlySoundsLikeContactIsNone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Head of State will, inter alia, meet with Prime Minister of Bolivia Ivo Paz. | paz+soto PLANNED",
                "The Head of State would, if asked, meet with Prime Minister of Bolivia Ivo Paz. |",
                "During a meeting with Bolivian Prime Minister Ivo Paz, the President spoke of fish. | paz+soto CONTACT",
                "During a meeting with Bolivian Prime Minister John Doe, the President spoke of fish. | bolivia+soto CONTACT",
                "The President met with Prime Minister of Bolivia Ivo Paz, President of Peru Luis Quispe, representatives of"
                        + " banks and other friends. | presidents CONTACT, paz+soto CONTACT",
            })
    void whatAPresidentsOfficeWrites(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "A busy week", text), expected);
    }
}
