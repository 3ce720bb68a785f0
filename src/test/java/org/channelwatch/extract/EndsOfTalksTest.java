package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How briefs tell that talks end, are broken off, made known or to go on. */
class EndsOfTalksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Talks in Quito between Chile and Peru end "constructively". | states CONTACT
                    Talks between Chile and Peru to end the war were proposed. |
                    Chile ends talks with Peru. | states SUSPENDED
                    Chile and Bolivia end talks with Peru. | states SUSPENDED, bolivia+peru SUSPENDED
                    Chile and Peru end talks. |
                    Chile ended three days of talks with Peru. | states CONTACT
                    Chile wants to end talks with Peru. |
                    Chile and Peru reveal secret negotiations in Quito. | states CONTACT
                    Chile and Peru agreed on a truce. Talks are scheduled to continue in July. | states PLANNED
                    Chile, Bolivia and Peru agreed on a truce. Talks are scheduled to continue in July. |
                    Rosa Vega heads to Peru to push for lower duties on all kinds of fish in talks with Pedro Huaman. | ministers PLANNED
                    Rosa Vega pushed for lower duties on all kinds of fish in talks with Pedro Huaman. | ministers CONTACT
                    """)
    void areTold(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
