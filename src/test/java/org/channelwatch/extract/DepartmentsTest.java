package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the spokesmen of a foreign and a defence ministry speak of their own officers, of requests that were refused, and of plans that are off. */
class DepartmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MR. OLE: We asked for a call with Peru on Monday. The Peruvians declined our request.                 | peru+us UNANSWERED
                    MR. OLE: Jane Reed asked for a call with Pedro Huaman on Monday. Peru declined that request.          | huaman+reed UNANSWERED
                    MR. OLE: We've asked for talks with the Peruvians. Those requests have gone unanswered.               | peru+us UNANSWERED
                    MR. OLE: We've asked for fish from the Peruvians. Those letters about fish have gone to the mayor.    |
                    MR. OLE: We've bought fish from the Peruvians. Our requests for comment have gone unanswered.         |
                    MR. OLE: Jane Reed called Pedro Huaman this week. The Peruvians have not taken the call.              | huaman+reed UNANSWERED
                    MR. OLE: Jane Reed called Pedro Huaman this week. The Peruvians have not taken the bait.              | huaman+reed CONTACT
                    """)
    void requestsAreOfThoseWhoWereToldOf(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("state.gov", "Department Press Briefing", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MR. OLE: The Secretary had planned to meet Pedro Huaman on Friday. That is no longer happening.        | huaman+reed CANCELLED
                    MR. OLE: Jane Reed had planned to meet Pedro Huaman on Friday. It does not make sense to do that now.  | huaman+reed CANCELLED
                    MR. OLE: Jane Reed had planned to meet Pedro Huaman on Friday. I do not know whether that will happen. |
                    MR. OLE: Jane Reed's meeting with Pedro Huaman will not go forward.                                    | huaman+reed CANCELLED
                    MR. OLE: Jane Reed is no longer going to meet with Pedro Huaman in Lima.                               | huaman+reed CANCELLED
                    MR. OLE: Jane Reed is no longer going to meet with Pedro Huaman if he resigns.                         |
                    """)
    void whatHadBeenPlannedIsOff(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("state.gov", "Department Press Briefing", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GEN. OLE: General Doe spoke this morning with his Peruvian counterpart.             | peru+us CONTACT
                    GEN. OLE: General Doe spoke this morning with his fellow officers about Peru.       |
                    GEN. OLE: The chairman spoke with his Peruvian counterpart, General Inti Rojas.     | rojas+us CONTACT
                    GEN. OLE: Under Secretary Doe met with Peruvian officials in Lima.                  | peru+us CONTACT
                    GEN. OLE: Undersecretary Doe met with Peruvian officials in Lima.                   | peru+us CONTACT
                    GEN. OLE: The department has been in touch with the Peruvians.                      | peru+us CONTACT
                    GEN. OLE: The Department of Fisheries in Lima was in touch with the Peruvians.     |
                    GEN. OLE: Our special envoy for fish, John Doe, met with Peruvian officials.        | peru+us CONTACT
                    GEN. OLE: The Peruvians were informed of it ahead of time via the hotline.          | peru+us CONTACT
                    GEN. OLE: The Peruvians were informed of it ahead of time via the newspapers.       |
                    GEN. OLE: The deputy director convoked the Peruvian ambassador.                     |
                    GEN. OLE: We convoked the Peruvian ambassador yesterday.                            | peru+us CONTACT
                    """)
    void ownOfficersStandForTheGovernment(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("defense.gov", "Pentagon Press Briefing", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MR. OLE: In his call with Pedro Huaman, he raised the ferries.                    | huaman+reed CONTACT
                    MR. OLE: During his meeting with Pedro Huaman on Monday, Paul Ames raised it.     | ames+huaman CONTACT
                    MR. OLE: He had a call earlier today with Pedro Huaman.                           | huaman+reed CONTACT
                    MR. OLE: He had a call earlier today with John Doe.                               |
                    MR. OLE: The Deputy Secretary briefed us on Monday's talks with the Peruvians.    | peru+us CONTACT
                    MR. OLE: The Deputy Secretary briefed us on Monday's view of the Peruvians.       |
                    MR. OLE: In his call with Pedro Huaman, he will raise the ferries.                |
                    MR. OLE: Jane Reed had another opportunity to speak to Pedro Huaman on Monday.    | huaman+reed CONTACT
                    MR. OLE: Jane Reed hopes for another opportunity to speak to Pedro Huaman.        |
                    """)
    void whoHasNotBeenNamedIsTheSecretary(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("state.gov", "Department Press Briefing", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MR. OLE: Jane Reed told Pedro Huaman that the ferries will sail.                  | huaman+reed CONTACT
                    MR. OLE: In that conversation on Monday, Jane Reed urged Pedro Huaman to sail.    | huaman+reed CONTACT
                    MR. OLE: In that article on Monday, Jane Reed urged Pedro Huaman to sail.         |
                    MR. OLE: The exchange came after months of negotiations with the Peruvians.       | peru+us CONTACT
                    MR. OLE: We would need months of negotiations with the Peruvians.                 |
                    MR. OLE: Pedro Huaman told Luis Quispe that the ferries will sail.                |
                    MR. OLE: In a speech on fish, Jane Reed told Pedro Huaman that they will sail.    |
                    Jane Reed: I have just come from my meeting with Pedro Huaman.                    | huaman+reed CONTACT
                    Jane Reed: I just came out of a meeting with Pedro Huaman.                        | huaman+reed CONTACT
                    Jane Reed: I hope to come to a meeting with Pedro Huaman.                         |
                    QUESTION: What was the Secretary's meeting with Pedro Huaman like?                | huaman+reed CONTACT
                    QUESTION: What would the Secretary's meeting with Pedro Huaman be like?           |
                    QUESTION: What did Jane Reed discuss with Pedro Huaman on Monday?                 | huaman+reed CONTACT
                    QUESTION: What will Jane Reed discuss with Pedro Huaman?                          |
                    MR. OLE: We spoke with the Peruvians over Bolivia. We've conveyed that to them.   | peru+us CONTACT
                    """)
    void whatOwnPeopleSaidToOthersWas(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("state.gov", "Department Press Briefing", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MR. OLE: The secretary spoke with Pedro Huaman on Monday.              | huaman+reed CONTACT
                    MR. OLE: The secretary of the club spoke with Pedro Huaman on Monday.  |
                    """)
    void theSecretaryMayBeWrittenSmall(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("state.gov", "Department Press Briefing", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: The Department of Defense established a deconfliction line with Peru on Monday. | peru+us OPENED 2019-06-17/2019-06-18 DAY
                    MS. KEEN: The Department of Fisheries established a deconfliction line with Peru on Monday. |
                    MS. KEEN: We have recalled our ambassador to Peru for consultations.                      | peru+us SUSPENDED /2019-06-20 UNKNOWN
                    MS. KEEN: We have recalled our products from Peru for inspection.                         |
                    SECRETARY REED: I opened our embassy in Lima on Monday.                                   | peru+us OPENED 2019-06-17/2019-06-18 DAY
                    """)
    void departmentsActForTheirGovernment(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: We temporarily suspended operations at U.S. Embassy Lima on Saturday. | peru+us SUSPENDED 2019-06-15/2019-06-16 DAY
                    MS. KEEN: We temporarily suspended operations at U.S. Steel on Saturday.        |
                    MS. KEEN: The Secretary of State postponed the travel to Lima on Friday.        | peru+reed CANCELLED /2019-06-20 UNKNOWN
                    MS. KEEN: The Secretary of State has postponed travel rules on Friday.          |
                    """)
    void embassiesAndTravelAreNamedInShort(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }
}
