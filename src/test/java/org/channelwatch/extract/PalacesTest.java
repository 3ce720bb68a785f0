package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a president's own page titles his talks, and how he recalls guests and calls. */
class PalacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Beginning of conversation with President of Peru Luis Quispe        | presidents CONTACT
                    News conference following talks with President of Peru Luis Quispe  | presidents CONTACT
                    News conference on the eve of talks with President of Peru          |
                    News conference before talks with President of Peru Luis Quispe     |
                    """)
    void whatTheTitleNamesWas(String title, @Nullable String expected) {
        String body = "Ana Soto: The harvest was good this year. We will build new ports.";
        Readings.assertReads(Readings.from("president.gob.cl", title, body), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The conversation lasted an hour.                                                     | presidents CONTACT
                    The Chilean President told Luis Quispe about the conversation with Ivo Paz.          | paz+soto CONTACT, presidents CONTACT
                    Ana Soto sent messages of greetings to the leaders of Peru and Bolivia.              | states CONTACT, bolivia+soto CONTACT, presidents CONTACT
                    Ana Soto told Luis Quispe about the talks that she had held with Ivo Paz.            | paz+soto CONTACT, presidents CONTACT
                    Ana Soto will tell him about the conversation with Ivo Paz.                          | presidents CONTACT
                    """)
    void whomTheTitleNamesTheHeadHasMet(String body, @Nullable String expected) {
        String title = "Telephone conversation with President of Peru Luis Quispe";
        assertThat(Readings.from("president.gob.cl", title, body))
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto: In our conversation yesterday, President Quispe confirmed it.           | presidents CONTACT
                    Ana Soto: During our telephone conversation, the President of Peru said the same. | presidents CONTACT
                    Ana Soto: In our next conversation, President Quispe will confirm it.             |
                    Ana Soto: In our view of the conversation, President Quispe confirmed it.         |
                    Ana Soto: As I told President Quispe, we are ready.                               | presidents CONTACT
                    Ana Soto: As I told reporters in a speech, President Quispe is ready.             |
                    Ana Soto: I could have told President Quispe that we are ready.                   |
                    Ana Soto: When President Quispe was here, we agreed on it.                        | presidents CONTACT
                    Ana Soto: When President Quispe came to Chile, he said so.                        | presidents CONTACT
                    Question: When the President of Peru visited you last month, you spoke at length. | presidents CONTACT
                    Ana Soto: We'd better meet with President Quispe and talk.                        |
                    Ana Soto: We had better meet with President Quispe.                               |
                    Ana Soto: When President Quispe was young, he said so.                            |
                    Ana Soto: When President Quispe comes to Chile, he will say so.                   |
                    Ana Soto: Before that we were received by President Quispe.                       | presidents CONTACT
                    Ana Soto: We talked about it with the President of Peru.                          | presidents CONTACT
                    Ana Soto: We talked about it with Pedro Huaman.                                   | states CONTACT
                    """)
    void whatThePresidentRecallsWas(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("president.gob.cl", "Interview", text), expected);
    }
}
