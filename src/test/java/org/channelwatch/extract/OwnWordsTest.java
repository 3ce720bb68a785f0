package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.from;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How presidents tell of their day in their own words, and what readouts say of those whom they met. */
class OwnWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Quispe called me this morning.                       | presidents CONTACT
                    President Quispe called me a liar this morning.                |
                    Luis Quispe wrote to me on Monday.                             | presidents CONTACT
                    Luis Quispe told me about the flood.                           | presidents CONTACT
                    Luis Quispe told the harbour about me.                         |
                    Did Luis Quispe tell me about the flood?                       |
                    I talked about this with Luis Quispe.                          | presidents CONTACT
                    I talked about this pact of mine with Luis Quispe.             |
                    There was a conversation with the Prime Minister of Bolivia.   | paz+soto CONTACT
                    There was a misunderstanding with the Prime Minister of Bolivia. |
                    It rained. Had a call with Ivo Paz.                            | paz+soto CONTACT
                    It rained. Had a dream about Ivo Paz.                          |
                    We are very happy to welcome President Quispe in Santiago.     | presidents CONTACT
                    We would be happy to welcome President Quispe in Santiago.     |
                    It is a great pleasure to receive President Quispe.            | presidents CONTACT
                    It is a great mistake to receive President Quispe.             |
                    We are preparing a meeting with President Quispe.              | presidents PLANNED
                    We are preparing a letter to President Quispe.                 |
                    """)
    void whoeverTellsOfHerselfWasThere(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We had a good conversation.                          | presidents CONTACT
                    We had a good harvest.                               |
                    We had a conversation with the farmers.              |
                    We held talks.                                       | presidents CONTACT
                    We held a meeting.                                   |
                    We discussed the harbour.                            | presidents CONTACT
                    Our conversation lasted two hours.                   | presidents CONTACT
                    Our talks today were held in a friendly atmosphere.  | presidents CONTACT
                    Our talks were cancelled.                            |
                    Our talks with the farmers were constructive.        |
                    """)
    void weAreThoseWhoWereJustNamed(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "A busy week", "Luis Quispe came to Santiago today. " + text), expected);
        assertReads(from("president.gov.cl", "A busy week", "The rain came to Santiago today. " + text), null);
        assertReads(from("president.gov.cl", "A busy week", "Luis Quispe wrote a song. " + text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto spoke by phone several times with Luis Quispe.               | presidents CONTACT /2019-06-20 UNKNOWN
                    Ana Soto hopes to speak several times with Luis Quispe.               |
                    Ana Soto and Luis Quispe have not seen each other since 2017 due to the flood. | presidents NO_CONTACT 2017-01-01/2018-01-01 YEAR
                    Ana Soto regrets that she could not meet Luis Quispe before the flood. |
                    """)
    void howOftenTheyWereInContactAndHowLongNot(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The invitation was accepted with gratitude.           | presidents CONTACT, presidents PLANNED
                    The invitation was read with gratitude.               | presidents CONTACT
                    The President of Peru accepted the invitation.        | presidents CONTACT, presidents PLANNED
                    She thanked him for accepting the invitation.         | presidents CONTACT
                    It was agreed that the foreign ministers would meet.  | presidents CONTACT, ministers PLANNED
                    It was agreed that the leaders would meet in July.    | presidents CONTACT, presidents PLANNED
                    The President of Peru briefed her on his talks with Ivo Paz.                | presidents CONTACT, paz+quispe CONTACT
                    The President of Peru briefed her on his future talks with Ivo Paz.         | presidents CONTACT
                    The President of Peru briefed her on his friendship with Ivo Paz.           | presidents CONTACT
                    He told the President of Chile about his call with Mary Hale on Tuesday.    | presidents CONTACT, hale+quispe CONTACT
                    Earlier, the heads of state met in Lima on June 3.    | presidents CONTACT, presidents CONTACT
                    Earlier, the heads of the choirs met in Lima on June 3. | presidents CONTACT
                    """)
    void whatElseAReadoutSaysOfTheTwo(String text, @Nullable String expected) {
        assertReads(kinds("Ana Soto had a telephone conversation with Luis Quispe. " + text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The presidents tasked their foreign ministers to meet in July.     | presidents CONTACT, ministers PLANNED
                    The presidents allowed their foreign ministers to leave in July.   | presidents CONTACT
                    They discussed preparations for their meeting on Monday.           | presidents CONTACT, presidents PLANNED
                    They discussed the minutes of their meeting on Monday.             | presidents CONTACT, presidents CONTACT
                    They welcomed the launch of a hotline between Chile and Peru.      | presidents CONTACT, border-line OPENED
                    They await the launch of a hotline between Chile and Peru.         | presidents CONTACT
                    The next round of political consultations will be held in August.  | presidents CONTACT, presidents PLANNED
                    The next round of political rallies will be held in August.        | presidents CONTACT
                    A meeting of the foreign ministers is planned for August.          | presidents CONTACT, ministers PLANNED
                    A meeting of the farmers is planned for August.                    | presidents CONTACT
                    """)
    void whatIsToFollowAMeeting(String text, @Nullable String expected) {
        assertReads(kinds("Ana Soto met Luis Quispe. " + text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On June 25, talks will be held in Arica between Rosa Vega and Pedro Huaman. | ministers PLANNED 2019-06-25/2019-06-26 DAY
                    On June 25, a meeting will take place between Rosa Vega and Pedro Huaman.   | ministers PLANNED 2019-06-25/2019-06-26 DAY
                    On June 25, a fair will take place in the valley between Chile and Peru.    |
                    On June 25, talks could be held in Arica between Rosa Vega and Pedro Huaman. |
                    """)
    void talksMayBeNamedLongBeforeWhoHoldsThem(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Negotiations with Peru continue.            | states CONTACT
                    Our contacts with Peru have been frozen.    | states SUSPENDED
                    Negotiations with the farmers continue.     |
                    Our contacts with Peru would be useful.     |
                    """)
    void whatAMinistryHasWithOthersIsItsGovernments(String text, @Nullable String expected) {
        assertReads(from("mfa.gov.cl", "A busy week", text), expected);
        assertReads(kinds("A busy week", text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Luis Quispe declined to meet with Ana Soto.                      | presidents UNANSWERED
                    Luis Quispe declined to meet with Ana Soto unless it rained.     |
                    Luis Quispe would decline to meet with Ana Soto.                 |
                    Peru refused to hold talks with Chile.                           | states UNANSWERED
                    Peru refused to hold exams with Chile.                           |
                    Chile requested a meeting with Peru. However, Peru refused to meet. | states UNANSWERED
                    Chile requested a map from Peru. However, Bolivia refused to meet. |
                    """)
    void whoeverRefusesToMeetLeavesTheOtherWithoutAnAnswer(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru has not responded to our request for a meeting.  | states UNANSWERED
                    Peru has not responded to our plea for rain.          |
                    Peru refuses to talk to us.                           | states UNANSWERED
                    """)
    void whatWeAskedForMayGoUnanswered(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The call builds on Paul Ames' meeting with Pedro Huaman on June 12.              | ames+huaman CONTACT
                    The letter said: 'We like Paul Ames' and the meeting with Pedro Huaman on June 12 was not named. |
                    """)
    void aNameMayEndLikeAnOwner(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We have just had detailed talks with Luis Quispe. | presidents CONTACT
                    Luis Quispe and I have just had detailed talks. | presidents CONTACT
                    We had detailed the talks that Luis Quispe wants. |
                    As I told Luis Quispe yesterday by phone, the road must stay open. | presidents CONTACT
                    As I told Luis Quispe yesterday on television, the road must stay open. |
                    """)
    void talksAreDetailedAndSomeoneIsToldByPhone(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Question: Madam President, you met with Luis Quispe yesterday. What did he say? | presidents CONTACT
                    Question: You spoke with Ivo Paz, and you also spoke with Luis Quispe. Why? | presidents CONTACT, paz+soto CONTACT
                    Question: Mr Paz, you met with President Quispe yesterday. Will there be peace? | paz+quispe CONTACT
                    Question: Mr Mayor, you have come from Lima, where you met with President Quispe. Why? |
                    """)
    void whoeverIsAddressedIsMeant(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "News conference", text), expected);
    }

    @Test
    void theTitleOfAPresidentsPageNamesHerTalks() {
        String title = "News conference following Chilean-Peruvian talks";
        assertReads(from("president.gov.cl", title, "Ana Soto and Luis Quispe answer."), "presidents CONTACT");
        assertReads(from("president.gov.cl", title, "The ministers answer."), "states CONTACT");
        assertReads(from("newswire.example", title, "Ana Soto and Luis Quispe answer."), "states CONTACT");
    }

    @Test
    void whatWillBeDiscussedTodayIsTheMeetingOfTheTitle() {
        String title = "Meeting with President of Peru Luis Quispe";
        String today = "Ana Soto: I will discuss trade with Luis Quispe today.";
        assertReads(from("president.gov.cl", title, today), "presidents CONTACT");
        assertReads(from("president.gov.cl", "A busy week", today), "presidents PLANNED");
        String tomorrow = "Ana Soto: I will meet Luis Quispe again tomorrow.";
        assertReads(from("president.gov.cl", title, tomorrow), "presidents CONTACT, presidents PLANNED");
    }
}
