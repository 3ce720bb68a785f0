package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of speech in which agencies tell who would not talk, whose line it is, and what came of a plan. */
class WireTurnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto will not speak to Luis Quispe without an excuse for the raid. |
            Rosa Vega will not meet Pedro Huaman without first seeing a draft. |
            Rosa Vega will not meet Pedro Huaman at the fair. | ministers CANCELLED
            Rosa Vega will not meet Pedro Huaman at the fair, her office said without giving a reason. | ministers CANCELLED
            """)
    void whoWillNotMeetWithoutSomethingSetsACondition(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2019 visit by Mary Hale to Bolivia: Peru cancels planned calls between its reef commanders and those of Chile. | states CANCELLED
            Chile cancels a meeting between its miners and those of the north. |
            A direct line between the office of Chilean President Ana Soto and that of Luis Quispe goes into service. | border-line OPENED
            A hotline between the fisheries office of Chile and that of Peru went into operation on Tuesday. | border-line OPENED
            A hotline between the fisheries office of Chile and that of the mayor went into operation on Tuesday. |
            """)
    void thoseOfAnotherAreItsOther(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru expels all Chileans who work there and shuts down the two remaining military hotlines. | border-line DEFUNCT
            Ana Soto and Luis Quispe are at odds. The two last spoke on June 3. | presidents NO_CONTACT, presidents CONTACT
            """)
    void theTwoMayBeLines(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ivo Paz announces that Ana Soto has agreed to meet Luis Quispe by April. | presidents PLANNED 2019-06-20/2020-05-01 APPROX
            Ivo Paz announces that Ana Soto has agreed to meet Luis Quispe in August. | presidents PLANNED 2019-08-01/2019-09-01 MONTH
            """)
    void aPlanForADeadlineIsForAnyDayBefore(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rosa Vega has declined several attempts by her counterpart Pedro Huaman to reach her by phone. | ministers UNANSWERED
            Rosa Vega has ignored efforts by Pedro Huaman to speak with her. | ministers UNANSWERED
            Rosa Vega has rebuffed calls from Pedro Huaman. | ministers UNANSWERED
            Rosa Vega has had heated talks with Pedro Huaman. | ministers CONTACT
            Rosa Vega has ignored efforts by Pedro Huaman to dredge the harbour. |
            """)
    void whoDeclinesAttemptsWasNotReached(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto and Luis Quispe are at odds. The two are not known to have talked since last March. | presidents NO_CONTACT 2019-03-01/2019-04-01 MONTH
            Ana Soto is not believed to have met Luis Quispe since March. | presidents NO_CONTACT 2019-03-01/2019-04-01 MONTH
            Ana Soto is known to have met Luis Quispe in March. | presidents CONTACT 2019-03-01/2019-04-01 MONTH
            Ana Soto is known to have met Luis Quispe. | presidents CONTACT /2019-06-20 UNKNOWN
            Ana Soto is said to have met Luis Quispe in March. |
            Ana Soto and Luis Quispe are at odds. The last call between them that either side has confirmed was on May 6. | presidents NO_CONTACT 2019-05-06/2019-05-07 DAY, presidents CONTACT 2019-05-06/2019-05-07 DAY
            Ana Soto and Luis Quispe are at odds. The last call that her office acknowledged was on May 6. | presidents NO_CONTACT 2019-05-06/2019-05-07 DAY, presidents CONTACT 2019-05-06/2019-05-07 DAY
            Ana Soto and Luis Quispe are at odds. The last call that was missed was on May 6. |
            """)
    void whatIsKnownOfALastTime(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A Chilean official says there are no plans for Ana Soto to meet Luis Quispe, shelving the summit that she had announced on Monday. | presidents CANCELLED
            A Chilean official says there are no plans for Ana Soto to meet Luis Quispe this year. |
            """)
    void whatIsShelvedIsOfThoseWhoWillNotMeet(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rosa Vega was all set to hold talks with Pedro Huaman in La Paz, but he cancelled at the last minute. | ministers CANCELLED
            A meeting between Rosa Vega and Pedro Huaman had been planned for June 11. Hours before it, the Peruvians pulled out. | ministers CANCELLED
            A possible meeting of Rosa Vega and Pedro Huaman had been planned for June 11. Huaman never turned up. | ministers CANCELLED
            Rosa Vega was due to hold talks with Pedro Huaman on Friday. Miners pulled out timber. | ministers PLANNED
            A meeting between Rosa Vega and Pedro Huaman had been planned for June 11. Miners pulled out timber. |
            """)
    void whoPullsOutCallsItOff(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
