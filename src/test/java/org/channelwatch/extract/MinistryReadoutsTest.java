package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
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
}
