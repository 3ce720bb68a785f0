package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks that were arranged and will not be held. */
class CalledOffTalksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    President Soto told President Quispe that their summit scheduled for July 12 in Quito will not take place. | presidents CONTACT, presidents CANCELLED
                    President Soto told President Quispe that their summit, which had been planned for July, would not be held. | presidents CONTACT, presidents CANCELLED
                    President Soto wrote to President Quispe. The summit planned for July will not be held, she said. | presidents CONTACT, presidents CANCELLED
                    President Soto wrote to President Quispe. The summit planned for July will not be held until the fish are returned, she said. | presidents CONTACT
                    President Soto wrote to President Quispe. The summit planned for July will be held in Quito, she said. | presidents CONTACT, presidents PLANNED
                    Pedro Huaman will no longer travel to Santiago for his meeting with Rosa Vega. | ministers CANCELLED
                    Pedro Huaman did not travel to Santiago for his meeting with Rosa Vega. |
                    Pedro Huaman will travel to Santiago for his meeting with Rosa Vega. | ministers PLANNED
                    """)
    void areNoPlan(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    A meeting of Rosa Vega and Pedro Huaman that was due on Friday will now not be held. | ministers CANCELLED 2019-06-19/2019-06-20 APPROX
                    Rosa Vega's talks with Pedro Huaman, due to begin on Friday, are off. | ministers CANCELLED 2019-06-19/2019-06-20 APPROX
                    Rosa Vega's talks with Pedro Huaman, due to begin on Friday, were called off on Monday. | ministers CANCELLED 2019-06-17/2019-06-18 DAY
                    """)
    void areOffSinceTheNewsAndNotSinceTheirDay(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    I do not know when President Hale will meet President Soto. |
                    President Hale will meet President Soto. | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX
                    """)
    void nobodyKnowsOfADayThatIsNotSet(String said, @Nullable String expected) {
        assertReads(spoken("MS. KEEN: " + said), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    An official visit by Rosa Vega to Lima on Sunday has been cancelled by Peru. | states CANCELLED 2019-06-19/2019-06-20 APPROX
                    A proposed visit by Rosa Vega to Peru has been postponed. | states CANCELLED 2019-06-19/2019-06-20 APPROX
                    A proposed visit by Rosa Vega to Peru has been welcomed. |
                    Rosa Vega was due in Lima this month, but Peru said it could not receive her. | states CANCELLED 2019-06-19/2019-06-20 APPROX
                    Rosa Vega was due in Lima on Sunday, and Peru said it could not wait. | states PLANNED 2019-06-23/2019-06-24 DAY
                    """)
    void visitsAreOffSinceTheNews(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Rosa Vega has postponed a visit to Peru. She had been scheduled to hold talks with Pedro Huaman on Tuesday. | states CANCELLED
                    Rosa Vega has postponed a visit to Peru. She will hold talks with Pedro Huaman in Quito on Tuesday. | states CANCELLED, ministers PLANNED
                    Rosa Vega had been scheduled to hold talks with Pedro Huaman on Tuesday. | ministers PLANNED
                    """)
    void whatHadBeenArrangedIsNoPlanAnyMore(String text, String expected) {
        assertReads(kinds(text), expected);
    }
}
