package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How briefs tell of what begins, is to go on, is announced or set out for. */
class BriefConstructionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Peru says that it has started negotiating with Chile. | states CONTACT
                    Peru says it has begun talking with Chile. | states CONTACT
                    Peru says that it has not started negotiating with Chile. |
                    Peru says that it will start negotiating with Chile. | states PLANNED
                    Chile and Peru acknowledge secret talks. | states CONTACT
                    Chile and Peru deny indirect negotiations in Quito. |
                    Luis Quispe accepts an invitation from Ana Soto to a summit in Santiago. | presidents PLANNED
                    Luis Quispe accepts an invitation from Ana Soto to a party in Santiago. |
                    """)
    void tellOfBeginnings(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Ana Soto praised Luis Quispe. A meeting is planned for Friday. | presidents PLANNED 2019-06-21/2019-06-22 DAY
                    Ana Soto praised Luis Quispe and Ivo Paz. A meeting is planned for Friday. |
                    Ana Soto praised Luis Quispe. A meeting of the cabinet is planned for Friday. |
                    Ana Soto praised Luis Quispe. A meeting is planned with the unions for Friday. |
                    Chile announces that Peru and Bolivia agreed to a truce and that further negotiations will begin on July 2. | \
                    bolivia+peru PLANNED 2019-07-02/2019-07-03 DAY
                    Chile and Peru agreed on a truce. Further talks are planned for July. | states PLANNED 2019-07-01/2019-08-01 MONTH
                    Chile and Peru agreed on a truce. Further talks with the unions are planned for July. |
                    Chile and Peru agreed on a truce. Further talks will begin with the unions on July 2. |
                    """)
    void tellOfFurtherTalks(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Rosa Vega heads to Peru to push for lower duties on fish in talks with Pedro Huaman. | ministers PLANNED
                    Rosa Vega travels to Lima to seek lower duties on fish in talks with Pedro Huaman. | ministers PLANNED
                    Rosa Vega vowed to push for lower duties on fish in talks with Pedro Huaman. |
                    Rosa Vega travels to Lima to discuss what came up in talks with Pedro Huaman. |
                    Rosa Vega travels to Lima to build on progress made in talks with Pedro Huaman. |
                    """)
    void tellOfJourneysToTalks(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    The Chilean government announces a planned visit for July 9 from Luis Quispe. | states PLANNED 2019-07-09/2019-07-10 DAY
                    Chile announced a visit by Luis Quispe on July 9. | states PLANNED 2019-07-09/2019-07-10 DAY
                    Chile announces a visit by Luis Quispe on June 3. |
                    Chile announced the end of a visit by Luis Quispe. |
                    Chile announced a planned visit by Luis Quispe was cancelled. |
                    Chile announced a visit by Luis Quispe to Bolivia. |
                    """)
    void tellOfGuestsAnnounced(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }
}
