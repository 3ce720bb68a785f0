package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How spokesmen say that nobody answers, that a line is not open, and that a guest does not come. */
class SilenceInSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: We haven't gotten any indication from the Peruvians that they want to sit down. | peru+us UNANSWERED",
                "MS. KEEN: What we haven't seen is any indication from Peru that they want to sit down. | peru+us UNANSWERED",
                "MS. KEEN: We write to the Peruvians every year. We have not received any substantive response. | peru+us UNANSWERED",
                "MS. KEEN: The Peruvians have shown no interest in talking to us. | peru+us UNANSWERED",
                "MS. KEEN: We made an offer. President Quispe has shown no interest in talks. | peru+us UNANSWERED",
                "MS. KEEN: President Quispe has shown no interest in talks. |",
                "MS. KEEN: President Quispe has not shown any interest in negotiating with the rebels. |",
                "MS. KEEN: We have reached out to the Peruvians, and they have not been willing to engage. | peru+us UNANSWERED",
                "MS. KEEN: We made an overture to the Peruvians. It's been met with silence. | peru+us UNANSWERED",
                "MS. KEEN: We made a film about the Peruvians. It's been met with silence. |",
            })
    void whoShowsNoInterestHasNotAnswered(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Is the hotline with Peru working? // MS. KEEN: It does not appear to be open. | peru+us DEFUNCT",
                "MS. KEEN: The hotline with Peru doesn't seem to be working. | peru+us DEFUNCT",
                "MS. KEEN: The hotline with Peru does appear to be open. |",
                "Q Are there lines of communication with Peru? // MS. KEEN: The diplomatic channels are open. The military ones are"
                        + " not open. | peru+us DEFUNCT",
                "Q Are there lines of communication with Peru? // MS. KEEN: The military ones are open. |",
            })
    void whatDoesNotAppearToBeOpenIsShut(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: A visit by the President of Chile has been postponed. | chile+us CANCELLED",
                "MS. KEEN: President Soto's visit was cancelled. | chile+us CANCELLED",
                "MS. KEEN: President Soto's visit to Peru has been postponed. | states CANCELLED",
                "MS. KEEN: The visit by President Soto will be postponed if it rains. |",
                "MS. KEEN: The President's visit to the zoo has been postponed. |",
                "Q Has Secretary Reed postponed her trip to Peru? // MS. KEEN: That trip has been postponed. | peru+reed CANCELLED",
                "Q Has Secretary Reed announced her trip to Peru? // MS. KEEN: That trip has been a success. |",
            })
    void aVisitThatIsPostponedWasOneToUs(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q It doesn't appear that there was any conversation between the United States and Peru. |",
                "MS. KEEN: I don't think there has been any contact with the Peruvians. | peru+us NO_CONTACT",
                "MS. KEEN: I'm not aware that there has been any contact with the Peruvians. |",
                "MS. KEEN: I think there was a conversation with the Peruvians. | peru+us CONTACT",
                "Q President Hale said she hadn't spoken to President Soto yet because of the rain. | hale-soto NO_CONTACT",
                "Q President Hale said she hadn't spoken to President Soto because of the rain. |",
                "MS. KEEN: Chile issued the invitation, and is waiting for a response from the Peruvians. | states UNANSWERED",
                "MS. KEEN: Chile issued the stamp, and is waiting for a response from the Peruvians. |",
            })
    void whatThereWasNotIsNoContact(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    private static List<String> kinds(String text) {
        return spoken(text).stream()
                .map(found -> found.split(" ")[0] + " " + found.split(" ")[1])
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The last time Ana Soto met with Luis Quispe was in Oslo, so that would've been in November."
                        + " | presidents NO_CONTACT 2018-11-01/2018-12-01 MONTH, presidents CONTACT 2018-11-01/2018-12-01 MONTH",
                "MS. KEEN: Ana Soto last spoke to Luis Quispe by phone — I had to look this up in a book — it was May 2nd."
                        + " | presidents NO_CONTACT 2019-05-02/2019-05-03 DAY, presidents CONTACT 2019-05-02/2019-05-03 DAY",
                "MS. KEEN: The last time Ana Soto met with Luis Quispe was in Oslo, and she hopes that it will be warm in November. |",
            })
    void whenTheLastTimeWasMayBeAdded(String text, @Nullable String expected) {
        assertReads(Readings.spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q How long has the President not spoken to Ana Soto? // MS. KEEN: With President Soto the last time was at the beginning of May. | 2019-05-01/2019-05-11 APPROX
                    Q When did the President last speak to Ana Soto? // MS. KEEN: The last time was at the end of May 2018.                          | 2018-05-20/2018-06-01 APPROX
                    Q When did the President last speak to Ana Soto? // MS. KEEN: With the mayors the last time was in May.                          |
                    Q How long did the President speak to Ana Soto? // MS. KEEN: The last time was in May.                                           |
                    """)
    void theLastTimeIsToldOfWhomever(String text, @Nullable String when) {
        assertThat(spoken(text))
                .isEqualTo(
                        when == null
                                ? List.of()
                                : List.of("hale-soto NO_CONTACT " + when, "hale-soto CONTACT " + when));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: It's not like President Hale and President Soto haven't spoken since May. |
                    MS. KEEN: It's not that President Hale and President Soto haven't had contact.      |
                    MS. KEEN: I like that President Hale and President Soto haven't spoken since May.   | hale-soto NO_CONTACT 2019-05-01/2019-06-01 MONTH
                    """)
    void whatIsDeniedTwiceIsNoSilence(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: The last conversation the President had with President Soto was, I believe, on June 3. | hale-soto NO_CONTACT 2019-06-03/2019-06-04 DAY, hale-soto CONTACT 2019-06-03/2019-06-04 DAY
                    MS. KEEN: The conversation the President had with President Soto was, I believe, on June 3.      | hale-soto CONTACT 2019-06-03/2019-06-04 DAY
                    MS. KEEN: President Hale and President Soto have talked twice since January, the last time being June 3. | hale-soto CONTACT 2019-06-03/2019-06-04 DAY
                    MS. KEEN: We have not had any contact with the Peruvians at that level since May.                | peru+us NO_CONTACT 2019-05-01/2019-06-01 MONTH
                    """)
    void theLastOfSeveralIsDated(String text, String expected) {
        assertReads(spoken(text), expected);
    }
}
