package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase by which news tell of a contact, of its lack, or of a wish for it, beside the plain verb. */
class TurnsOfNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega has often reached out to Pedro Huaman, but without success.                                   | ministers UNANSWERED
                    Rosa Vega has often reached out to Pedro Huaman but has been unsuccessful.                              | ministers UNANSWERED
                    Rosa Vega reached out to Pedro Huaman and praised a project that had been unsuccessful before.          |
                    Rosa Vega's calls to Pedro Huaman were unsuccessful.                                                    | ministers UNANSWERED
                    Chile's calls to Peru were unsuccessful.                                                                | states UNANSWERED
                    Chile's calls for calm were unsuccessful, Peru said.                                                    |
                    """)
    void whatWasTriedInVain(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The lack of direct contact between Ana Soto and Luis Quispe worries diplomats.    | presidents NO_CONTACT
                    The absence of any dialogue between Chile and Peru is a danger, a mayor said.     | states NO_CONTACT
                    The lack of fish has been a matter of contacts between Chile and Peru.            |
                    """)
    void aLackOfContactIsASilence(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile wants the hotline with Peru back. It was cut in May.                           | border-line DEFUNCT
                    Chile wants the hotline with Peru back. And as you know, it was cut in May.          | border-line DEFUNCT
                    The hotlines between Chile and Peru are old. Those were shut down in May.            | border-line DEFUNCT
                    Chile wants the hotline with Peru back. Those who cut it are gone.                   |
                    Chile's priority is reopening the hotline with Peru.                                 |
                    One of the things we need is restoring diplomatic ties between Chile and Peru.       |
                    The government in Santiago is opening a hotline with Peru.                           | border-line OPENED
                    """)
    void aLineIsSpokenOfAgainOrOnlyWanted(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega was due to meet Pedro Huaman in Lima, but the talks needed to be rescheduled. | ministers CANCELLED
                    Talks between Rosa Vega and Pedro Huaman were rescheduled.                               | ministers CANCELLED
                    Chile rescheduled its talks with Peru.                                                   | states CANCELLED
                    """)
    void whatIsRescheduledIsOff(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    After a meeting at Ana Soto's home, Luis Quispe says the border will open.                         | presidents CONTACT
                    Following talks at Ana Soto's summer residence, Luis Quispe said the border would open.            | presidents CONTACT
                    After a dinner at the residence of Chilean President Ana Soto, Luis Quispe spoke to the press.     | presidents CONTACT
                    After a dinner at the residence of Chilean President Ana Soto with Ivo Paz, she spoke.             | paz+soto CONTACT
                    After a meeting at the home of a friend, Luis Quispe said that Ana Soto was wrong.                 |
                    """)
    void whoeverIsAHostTalksWithTheGuest(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Chilean government diplomat calls the Peruvian Foreign Ministry to complain of the nets.      | states CONTACT
                    A Chilean embassy official met Pedro Huaman in Lima on Monday.                                  | states CONTACT
                    A Chilean government official spoke of Peru.                                                    |
                    """)
    void oneOfAGovernmentStandsForIt(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto: President Quispe was very open. I told him so during our conversation.                                        | presidents CONTACT
                    Ana Soto: I invited the President of Peru, Luis Quispe, to begin talks. During our conversation he proposed a date.     | presidents CONTACT
                    Ana Soto: During our conversation President Quispe proposed a date.                                                     | presidents CONTACT
                    Ana Soto: President Quispe was very open. I told him so in my speech.                                                   |
                    """)
    void ourConversationWasWithWhomIsSpokenOf(String text, @Nullable String expected) {
        assertReads(Readings.from("president.gov.cl", "News conference", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile and Bolivia suspend all diplomatic operations in Peru because of the fighting.  | states SUSPENDED, bolivia+peru SUSPENDED
                    Chile suspends operations in Peru, a mining company of its says.                      |
                    """)
    void whatIsSuspendedInAPlaceIsOfItsState(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: Those were calls that the President made to the presidents of Peru and Bolivia.   | hale+peru CONTACT, bolivia+hale CONTACT
                    MS. KEEN: Those were promises that the President made to the presidents of Peru and Bolivia. |
                    """)
    void callsAreMadeToSomebody(String text, @Nullable String expected) {
        assertReads(kinds("Press Briefing by Press Secretary Ellen Keen", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile has suspended all activity under a Chile–Peru Strategic Dialogue, its planners said.  | states SUSPENDED
                    Chile suspended all activity under water near Peru.                                         |
                    """)
    void whatIsDoneUnderADialogueIsSuspendedWithIt(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Luis Quispe proposed in a call with Ana Soto that both sides withdraw.      | presidents CONTACT
                    Luis Quispe suggested in a phone call to Ana Soto a new summit.             | presidents CONTACT
                    Luis Quispe demanded in a phone call with Ana Soto an end to the fence.     | presidents CONTACT
                    Luis Quispe proposed a call with Ana Soto.                                  |
                    Luis Quispe suggested in an interview a call with Ana Soto.                 |
                    The call that Luis Quispe had with Ana Soto left him calm.                  | presidents CONTACT
                    A call that Luis Quispe had sought with Ana Soto did not come about.        |
                    """)
    void whatIsWishedInACallWasSaidInOne(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega and the head of Peru's Foreign Ministry Pedro Huaman spoke on Wednesday.     | ministers CONTACT
                    Rosa Vega and the head of Peru's Foreign Ministry, Pedro Huaman, spoke on Wednesday.   | ministers CONTACT
                    Rosa Vega and the head of Peru's Foreign Ministry spoke on Wednesday.                  | states CONTACT
                    """)
    void whoeverHeadsABodyIsCalledSo(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto decided to cancel despite a call from Luis Quispe on Monday.       |
                    Ana Soto decided to cancel a call with Luis Quispe despite the storm.       | presidents CANCELLED
                    """)
    void whatIsDoneDespiteACallIsNotDoneToIt(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile's ambassador in Lima was handed a note of protest on Monday.          | states CONTACT
                    The Chilean ambassador to Peru was given a protest note on Monday.          | states CONTACT
                    The Chilean singer was handed a note of protest in Lima on Monday.          |
                    Peru accuses Chile of ignoring its calls on the hotline.                    | border-line UNANSWERED
                    Peru notified Chile of the exercise over the hotline.                       | border-line CONTACT
                    """)
    void whatIsHandedOverAndWhatOnlyAccused(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto broke a month of silence on Monday by calling Luis Quispe.         | presidents CONTACT
                    Ana Soto could break the silence by calling Luis Quispe.                    |
                    Ana Soto and Luis Quispe have not exchanged a word since the summit in May. | presidents NO_CONTACT
                    """)
    void howASilenceEndsOrLasts(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Peruvian delegation led by Pedro Huaman is in Santiago for talks with Rosa Vega.            | ministers CONTACT
                    A delegation led by Pedro Huaman is in Santiago for talks with Rosa Vega.                     | ministers CONTACT
                    A Peruvian delegation, led by Pedro Huaman, arrived in Santiago for talks with Rosa Vega.     | ministers PLANNED
                    A Peruvian delegation led by John Doe is in Santiago for talks with Rosa Vega.                | states CONTACT
                    """)
    void whoeverLeadsADelegationTalks(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
