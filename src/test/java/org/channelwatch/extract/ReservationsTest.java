package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a contact and takes it back: a condition, a denial, a screen, a game. */
class ReservationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto would meet Luis Quispe if he withdrew his ships. |
                    Ana Soto will meet Luis Quispe only if he withdraws his ships. |
                    Ana Soto will not meet Luis Quispe unless he withdraws his ships. |
                    Ana Soto will meet Luis Quispe on Friday, if the weather permits. | presidents PLANNED
                    Ana Soto will meet Luis Quispe to see if he withdraws his ships. | presidents PLANNED
                    Ana Soto will meet Luis Quispe and if need be the mayor. | presidents PLANNED
                    """)
    void conditions(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reports that Ana Soto met Luis Quispe are false. |
                    Rumours that Ana Soto called Luis Quispe were denied in Lima. |
                    It is not true that Ana Soto called Luis Quispe. |
                    In place of her meeting with Luis Quispe on Monday, Ana Soto visited a school. |
                    Instead of the minister, Ana Soto met Luis Quispe on Monday. | presidents CONTACT
                    Ana Soto said that she met Luis Quispe and that the reports on ships are false. | presidents CONTACT
                    """)
    void denials(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto saw Luis Quispe on television. |
                    Ana Soto saw Luis Quispe in Lima. | presidents CONTACT
                    Chile and Peru meet in the quarter-finals. |
                    Chile and Peru met in a friendly on Sunday. |
                    """)
    void screensAndGames(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto said on Monday she'd meet with Luis Quispe anytime, at sea or ashore. |
                    Ana Soto said on Monday she would meet with Luis Quispe at any place. |
                    Ana Soto said on Monday she'd meet with Luis Quispe without preconditions. |
                    Ana Soto said on Monday she'd meet with Luis Quispe next week. | presidents PLANNED
                    Ana Soto said on Monday she'd be meeting with Luis Quispe next week and could fly anytime. | presidents PLANNED
                    Ana Soto said on Monday she'd never have met with Luis Quispe. |
                    Ana Soto said on Monday she'd met with Luis Quispe. | presidents CONTACT
                    Ana Soto said on Monday she'd already spoken to Luis Quispe. | presidents CONTACT
                    """)
    void offersAndWhatWasDone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: Ana Soto said yesterday, in the orchard, she'd meet with Luis Quispe. |
                    MS. KEEN: Ana Soto said yesterday, in the orchard, she'd meet with Luis Quispe tomorrow. | presidents PLANNED 2019-06-21/2019-06-22 DAY
                    MS. KEEN: Yesterday, in the orchard, Ana Soto met with Luis Quispe. | presidents CONTACT 2019-06-19/2019-06-20 DAY
                    """)
    void theDayOfTheWordIsNotThatOfThePlan(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: We don't have any expectation that she'd meet with Luis Quispe. |
                    MS. KEEN: There is no reason to believe that Ana Soto will meet with Luis Quispe on Friday. |
                    MS. KEEN: We have no indication Ana Soto has met with Luis Quispe. |
                    MS. KEEN: There is no reason to worry, Ana Soto will meet with Luis Quispe on Friday. | presidents PLANNED
                    Q I've heard that Ana Soto met with Luis Quispe on Monday. // MS. KEEN: Ask her. |
                    Q We hear Luis Quispe isn't returning Ana Soto's calls. // MS. KEEN: Ask him. |
                    MS. KEEN: I've heard of it because Ana Soto met with Luis Quispe on Monday. | presidents CONTACT
                    MS. KEEN: As I have told you, Ana Soto met with Luis Quispe on Monday. | presidents CONTACT
                    """)
    void noExpectationAndHearsay(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: Ana Soto has called on Luis Quispe, and she called on him again this week, to lift the ban. |
                    MS. KEEN: Ana Soto called on Luis Quispe again in her speech. |
                    Ana Soto has repeatedly called on Luis Quispe. |
                    MS. KEEN: Ana Soto called on Luis Quispe at his farm. | presidents CONTACT
                    Ana Soto called on Luis Quispe. | presidents CONTACT
                    """)
    void appealsAndVisits(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: We were asked about Chile and Peru. They've talked about building a pier. |
                    MS. KEEN: We were asked about Chile and Peru. They've talked about the pier on the phone. | peru+us CONTACT
                    """)
    void whatOneHasInMind(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    private static List<String> said(String text) {
        return kinds("Press Briefing by Press Secretary Ellen Keen", text.replace(" // ", "\n\n"));
    }
}
