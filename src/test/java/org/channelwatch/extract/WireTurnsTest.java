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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto and Luis Quispe sat down for an hour of talks. A second, longer session was set for Friday morning, her office said. | presidents CONTACT 2019-06-19/2019-06-20 APPROX, presidents PLANNED 2019-06-21/2019-06-22 DAY
            Ana Soto and Luis Quispe sat down for an hour of talks. A second, longer bridge was set for Friday morning. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
            Rosa Vega disclosed on Tuesday that she had met Pedro Huaman on the margins of a Coastal Fishing States gathering in the port of Bergen last October. | ministers CONTACT 2018-10-01/2018-11-01 MONTH
            """)
    void furtherSessionsAndMarginsHaveTheirDays(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rosa Vega lodged stern representations with the Peruvian ambassador early on Tuesday. | states CONTACT
            Rosa Vega made stern representations to the Peruvian ambassador. | states CONTACT
            Rosa Vega made stern representations over the raid. |
            Luis Quispe wrote to Ana Soto. Chile's Foreign Minister Rosa Vega dismisses the letter as old hat. | presidents CONTACT
            Chile's Foreign Minister Rosa Vega dismisses an offer of talks from Peru. | states UNANSWERED
            """)
    void representationsAreMadeAndLettersRead(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In Lima, Rosa Vega and Pedro Huaman sign the joint communique establishing relations. | ministers CONTACT, states OPENED
            Rosa Vega cut ties with Pedro Huaman. | ministers DEFUNCT
            Chile calls Luis Quispe irrelevant and resolves to break off all contact with him. | states DEFUNCT
            Chile calls Luis Quispe irrelevant and may break off all contact with him. |
            """)
    void tiesAreOfStatesAndWhatIsResolvedIsDone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile called Peru on the hotline. Ana Soto had ordered it reopened. | border-line CONTACT, border-line RESTORED
            Chile called Peru on the hotline. Ivo Paz had ordered it reopened. | border-line CONTACT
            Chile called Peru on the hotline. Ana Soto had not ordered it reopened. | border-line CONTACT
            Nets drift across the sea with the Chile-Peru hotline dead. |
            """)
    void aLineThatIsOrderedOpenIsOpen(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bolivia orders the closure of the Highland Front's mission in La Paz. | bolivia+front DEFUNCT
            Bolivia closes the Highland Front's fishing office in Lima. |
            Bolivia may close the Highland Front's mission in La Paz. |
            Chile is turning its technical mission in Lima back into a full embassy. | states RESTORED
            Chile said it had upgraded its technical mission in Lima to the level of an embassy. | states RESTORED
            Chile will turn its technical mission in Lima into an embassy. | states PLANNED
            Chile is turning its technical mission in Lima into a museum. |
            The interests sections of Chile and Peru became full embassies at midnight. | states RESTORED
            The interests sections of Chile and Peru may become full embassies. |
            """)
    void missionsCloseOrBecomeEmbassies(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru revoked a fishing pact on Tuesday. Its Foreign Ministry summoned the Chilean ambassador. | states CONTACT
            Peru revoked a fishing pact on Tuesday. Its Foreign Ministry praised the Chilean ambassador. |
            Rosa Vega met President Luis Quispe's fishing adviser, Inti Rojas, on Tuesday. | rojas+vega CONTACT
            Rosa Vega, fresh from meeting Pedro Huaman, said the port would open. | ministers CONTACT
            Rosa Vega profits from meeting Pedro Huaman. |
            Peru tonight called off the meeting between the security advisers of the two countries, hours after Rosa Vega ruled out an excuse. | states CANCELLED
            The hotline between Chile and Peru was cut on Tuesday. Chile sent its plan through the Bolivia-led Highland Front, but no answer came. | border-line DEFUNCT, states UNANSWERED
            """)
    void whoIsNamedByTheWayIsKnown(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru initiated the cancellation of a meeting this week between Rosa Vega and Pedro Huaman. | ministers CANCELLED
            Rosa Vega cancelled a visit to La Paz, where she was due to meet Pedro Huaman. | ministers CANCELLED, bolivia+vega CANCELLED
            Rosa Vega began a visit to La Paz, where she was due to meet Pedro Huaman. | ministers PLANNED
            It would be best for all to cancel my previously scheduled meeting with Pedro Huaman, said Rosa Vega. |
            Rosa Vega will postpone her trip to La Paz and the planned meeting with Pedro Huaman. | ministers CANCELLED
            """)
    void whatIsCalledOffIsNoPlan(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile cut diplomatic relations with Peru when a mob stormed its consulate in 2016. | ties DEFUNCT 2016-01-01/2017-01-01 YEAR
            Chile cut diplomatic relations with Peru when a mob stormed its consulate. | ties DEFUNCT 2019-06-19/2019-06-20 APPROX
            Rosa Vega praised last month's meeting between Ana Soto and Luis Quispe. Soto and Quispe agreed at their meeting to dredge the bay. | presidents CONTACT 2019-05-01/2019-06-01 MONTH
            Ana Soto and Luis Quispe agreed at their meeting to dredge the bay. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
            """)
    void whatIsToldAgainKeepsItsTime(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
