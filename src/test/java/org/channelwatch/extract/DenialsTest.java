package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a briefing says was not so: reports that it denies, calls that there have not been, and what it tells of them by the way. */
class DenialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q The Journal is reporting that Luis Quispe declined a request to speak with President Hale. // MS. KEEN: That report is inaccurate.        |
                    Q The Journal is reporting that the President met with Luis Quispe on Monday. // MS. KEEN: No, that's not true.                                     |
                    Q The Journal is reporting that the President met with Luis Quispe on Monday. // MS. KEEN: That report is quite right.                         | hale+quispe CONTACT
                    Q There are reports of a storm. The President met with Luis Quispe on Monday. // MS. KEEN: That report is inaccurate.                        | hale+quispe CONTACT
                    Q The Journal writes that the President met with Luis Quispe on Monday. // MS. KEEN: It doesn't correspond to reality, it is fiction.                 |
                    Q The President met with Luis Quispe on Monday. // MS. KEEN: There was no such meeting.                                                      |
                    Q The President met with Luis Quispe on Monday. // MS. KEEN: There has been no meeting.                                                      |
                    Q The President met with Luis Quispe on Monday. // MS. KEEN: There was no meeting of the cabinet.                                            | hale+quispe CONTACT
                    Q The President met with Luis Quispe on Monday. // MS. KEEN: That is false.                                                                  |
                    Q The President met with Luis Quispe on Monday. // MS. KEEN: That is a wrong time to ask about the storm, and there will be more of it soon. | hale+quispe CONTACT
                    """)
    void whatAReporterPutsMayBeDenied(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reports that Chile has cut its ties with Peru are false, its ministry said.  |
                    Claims that Ana Soto met Luis Quispe are baseless.                           |
                    Reports that Chile has cut its ties with Peru worry Bolivia.                 | states DEFUNCT
                    """)
    void reportsMayBeFalse(String text, @Nullable String expected) {
        assertReads(Readings.kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: There has not been another call to President Quispe.               | hale+quispe NO_CONTACT
                    MS. KEEN: There has been no further call with President Quispe since Monday. | hale+quispe NO_CONTACT, hale+quispe CONTACT
                    MS. KEEN: There has not been a call with everybody in Peru.                  |
                    MS. KEEN: There were no rebuffed calls to Peru.                              |
                    MS. KEEN: Peru rebuffed calls from us on Monday.                             | peru+us UNANSWERED
                    """)
    void whatThereWasNotIsNotTold(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q Thank you, Mr. President, for being here. And you still haven't spoken to Luis Quispe. // THE PRESIDENT: No. | hale+quispe NO_CONTACT
                    Q And you still haven't spoken to the Peruvians. // MS. KEEN: We will see.                                     | peru+us NO_CONTACT
                    MR. AMES: On June 7 the United States passed a warning in writing to Peruvian security services.               | peru+us CONTACT
                    MR. AMES: On June 7 the United States published a warning in writing about Peruvian ships.                     |
                    """)
    void whoIsAddressedAndInWhichForm(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q Is the deconfliction line with Peru still open? // MR. AMES: It is. It was used as recently as yesterday. | peru+us CONTACT
                    Q Is the line at the bakery still long? // MR. AMES: It is. It was used as recently as yesterday.           |
                    MR. AMES: It's been more than a month since Jane Reed had a conversation with Pedro Huaman.                 | huaman+reed NO_CONTACT, huaman+reed CONTACT
                    MR. AMES: It rains again since Jane Reed had a conversation with Pedro Huaman in May.                       | huaman+reed CONTACT
                    MR. AMES: I am to meet with Pedro Huaman in Quito on June 24.                                               | huaman+us PLANNED
                    """)
    void whatWasAndHowLongItIsAgo(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MR. AMES: We have not had military-to-military communications with Peru since May.            | peru+us NO_CONTACT
                    MR. AMES: There have been no military-to-military communications with Peru since the visit.  | peru+us NO_CONTACT
                    MR. AMES: We have no military contacts with Peru right now.                                   | peru+us NO_CONTACT
                    MR. AMES: We have no military secrets with Peru right now.                                    |
                    MR. AMES: We have military contacts with Peru every day.                                      | peru+us CONTACT
                    """)
    void armiesThatDoNotTalkHaveNoContact(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    private static List<String> kinds(String text) {
        return Readings.kinds("Press Briefing by Press Secretary Ellen Keen", text.replace(" // ", "\n\n"));
    }
}
