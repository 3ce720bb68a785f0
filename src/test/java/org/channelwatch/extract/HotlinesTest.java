package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newspapers say of a hotline: that it was set up, used, tested, is dead, idle, unanswered, or working again. */
class HotlinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A hotline between Chile and Peru has come into operation. | border-line OPENED
                    Chile and Peru put into service a hotline on Monday. | border-line OPENED
                    Chile and Peru tested their hotline on Monday. | border-line CONTACT
                    Chile and Peru made use of the hotline on Monday. | border-line CONTACT
                    Chile tested a missile off Peru on Monday, and the hotline stands. |
                    The hotline between Chile and Peru works again. | border-line RESTORED
                    The hotline between Chile and Peru resumed operation on Monday. | border-line RESTORED
                    Chile and Peru have resumed using the hotline. | border-line RESTORED
                    """)
    void areSetUpUsedAndRestored(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru has switched off the hotline with Chile. | border-line DEFUNCT
                    Peru turned off the hotline with Chile on Monday. | border-line DEFUNCT
                    Peru stopped using the hotline with Chile on Monday. | border-line DEFUNCT
                    Peru deactivated the hotline with Chile on Monday. | border-line SUSPENDED
                    The hotline between Chile and Peru no longer works. | border-line DEFUNCT
                    The hotline between Chile and Peru has stopped working. | border-line DEFUNCT
                    The hotline between Chile and Peru does not work. | border-line DEFUNCT
                    The hotline between Chile and Peru has lain idle for a month. | border-line DEFUNCT
                    The hotline between Chile and Peru appears to be out of order. | border-line DEFUNCT
                    The hotline between Chile and Peru is said to be dead. | border-line DEFUNCT
                    The hotline between Chile and Peru does not seem to be working. | border-line DEFUNCT
                    The hotline between Chile and Peru seems to be working. |
                    The hotline between Chile and Peru is to be closed. |
                    The hotline between Chile and Peru must not stop working. |
                    """)
    void areDead(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The hotline between Chile and Peru has never been used. | border-line NO_CONTACT
                    The hotline between Chile and Peru has not been used on weekends. |
                    Chile and Peru have not used their hotline since May. | border-line NO_CONTACT
                    Nobody has used the hotline between Chile and Peru since May. | border-line NO_CONTACT
                    The hotline between Chile and Peru was last used in May. | border-line NO_CONTACT, border-line CONTACT
                    Nobody in Peru answered the hotline when Chile called on Monday. | border-line UNANSWERED
                    """)
    void areSilent(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No Chilean official has met Luis Quispe since May. | chile+quispe NO_CONTACT
                    No Chilean president has met a Peruvian president since 1990. | presidents NO_CONTACT
                    Neither Ana Soto nor Rosa Vega met Luis Quispe on Monday. |
                    Officials said no Chilean minister met Luis Quispe on Monday. |
                    No doubt Ana Soto met Luis Quispe on Monday. | presidents CONTACT
                    With no deal in sight, Ana Soto met Luis Quispe on Monday. | presidents CONTACT
                    Few expect Ana Soto to meet Luis Quispe. |
                    Nobody answered when Ana Soto called Luis Quispe. | presidents UNANSWERED
                    Everybody left when Ana Soto called Luis Quispe. | presidents CONTACT
                    """)
    void andNobodyUsedThemNorMet(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Officials said on Wednesday that talks between Chile and Peru have stalled. | states SUSPENDED
                    Officials said on Wednesday that contacts between Chile and Peru are not open now. | states DEFUNCT
                    The talks that Chile and Peru had planned for Friday were too short. |
                    The talks that Chile and Peru had on Monday were too short. | states CONTACT
                    """)
    void whatIsSaidOnADayWasNotHeldOnIt(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In Quito, Chilean and Peruvian officials met. | states CONTACT
                    While protests went on in both capitals, Ana Soto and Luis Quispe met. | presidents CONTACT
                    In Bolivia, Peru and Chile, officials met. |
                    """)
    void aPlaceBeforeTheCommaIsNoneOfThem(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A hotline between the Chilean and Peruvian navies goes into operation on July 1. | border-line PLANNED 2019-07-01/2019-07-02 DAY",
                "Chile and Peru open a hotline on July 1. | border-line PLANNED 2019-07-01/2019-07-02 DAY",
                "Chile's embassy in Lima reopens on July 1. | states PLANNED 2019-07-01/2019-07-02 DAY",
                "A hotline between the Chilean and Peruvian navies went into operation on May 1. | border-line OPENED 2019-05-01/2019-05-02 DAY",
                "On Wednesday Chile and Peru open a hotline. | border-line OPENED 2019-06-19/2019-06-20 DAY",
            })
    void whatBeginsOnADayToComeIsPlanned(String text, String expected) {
        Readings.assertReads(Readings.dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru are in talks on a hotline between their navies. | states CONTACT 2019-06-19/2019-06-20 APPROX",
                "Chile and Peru hold talks on a hotline. | states CONTACT 2019-06-19/2019-06-20 APPROX",
                "Chile and Peru spoke on a newly installed hotline on Monday. | border-line CONTACT 2019-06-17/2019-06-18 DAY",
                "Rosa Vega spoke over the hotline with Pedro Huaman on Monday. | border-line CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void whatIsTalkedAboutIsNotWhatIsTalkedOver(String text, String expected) {
        Readings.assertReads(Readings.dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile temporarily closes its embassy in Lima for security reasons. | states SUSPENDED",
                "Chile closes its embassy in Lima for security reasons. | states DEFUNCT",
                "Peru lowers its ties with Chile to the level of charge d'affaires. | states SUSPENDED",
            })
    void whatIsClosedForATimeIsSuspended(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile broke off relations with Peru in 1978 and restored them in 1985. | states DEFUNCT 1978-01-01/1979-01-01 YEAR, states RESTORED 1985-01-01/1986-01-01 YEAR",
                "Chile opened a hotline with Peru in May but closed it on Monday. | border-line OPENED 2019-05-01/2019-06-01 MONTH, border-line DEFUNCT 2019-06-17/2019-06-18 DAY",
                "Chile cut ties with Peru in May and may restore them. | states DEFUNCT 2019-05-01/2019-06-01 MONTH",
            })
    void whatWasDoneMayBeUndoneInTheSameSentence(String text, String expected) {
        assertReads(Readings.dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The hotline between Chile and Peru is operational.            | border-line OPENED
                    The hotline between Chile and Peru is still operational.      |
                    The hotline between Chile and Peru remains fully operational. |
                    Chile and Peru have a hotline. It's still in operation.       |
                    """)
    void whatStillWorksWasNotOpenedNow(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }
}
