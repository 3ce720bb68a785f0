package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attempts of which a newspaper tells that nothing came of them, in the words that it has for that. */
class FailedCallsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Soto has tried and failed to speak to Luis Quispe about the reef.              | presidents UNANSWERED
            Ana Soto tried to talk to Luis Quispe on Monday but failed.                        | presidents UNANSWERED
            Ana Soto has not been able to speak to Luis Quispe despite three requests.         | presidents UNANSWERED
            Ana Soto accused Luis Quispe of ignoring her calls.                                | presidents UNANSWERED
            Ana Soto said she had asked Luis Quispe for a phone call, but had so far been ignored. | presidents UNANSWERED
            Chile made four failed attempts to reach Peru over the reef.                       | states UNANSWERED
            Chile's attempts to speak with Peru about the reef have failed.                    | states UNANSWERED
            Calls from Chile to Peru were unsuccessful on Monday.                              | states UNANSWERED
            The daily call between Chile and Peru did not go through on Monday.                | states UNANSWERED
            Peru would not pick up the phone after the storm, Chile said.                      | states UNANSWERED
            Peru has not been picking up since Monday, Chile said.                             | states UNANSWERED
            Chile tried the hotline to Peru, but it just rang.                                 | border-line UNANSWERED
            """)
    void nobodyWasReached(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Soto initiated a telephone conversation with Luis Quispe on Monday. The result was silence. | presidents UNANSWERED
            Chile sent two messages to Peru. The messages went unanswered.                                  | states UNANSWERED
            """)
    void whatTheNextSentenceSaysWasNoContact(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If Peru does not pick up the phone, Chile will send a boat.
            Ana Soto denied that Luis Quispe had ignored her calls.
            Ana Soto tried to speak to Luis Quispe.
            Ana Soto may have failed attempts to count, as Luis Quispe knows.
            The bill on calls between Chile and Peru went through.
            Chile's call for a truce with Peru failed.
            Ana Soto made three failed attempts to speak with Tito Mamani, a friend of Luis Quispe.
            """)
    void whatIsOnlyThoughtOfIsNone(String text) {
        assertReads(kinds(text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile sent two messages to Peru. Bolivia's letter to Hale did not arrive.         | states CONTACT
            Ana Soto spoke by phone with Luis Quispe. There was silence in the hall after it. | presidents CONTACT
            """)
    void anotherSilenceTakesNothingAway(String text, String expected) {
        assertReads(kinds(text), expected);
    }
}
