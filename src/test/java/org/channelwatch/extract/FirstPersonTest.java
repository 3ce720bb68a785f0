package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What governments and their leaders tell of themselves: who "I" and "we" are is known by host name, title and label. */
class FirstPersonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    www.president.gov.cl    | presidents CONTACT
                    president.cl            | presidents CONTACT
                    en.presidencia.gob.cl   | presidents CONTACT
                    mfa.gov.cl              | states CONTACT
                    english.foreign.gov.cl  | states CONTACT
                    gob.cl                  | states CONTACT
                    pm.gov.bo               | paz+quispe CONTACT
                    harbour.gov.cl          |
                    pm.bo                   |
                    president.example       |
                    news.cl                 |
                    """)
    void whoSaysIIsKnownByTheHost(String host, @Nullable String expected) {
        String text = "I spoke with President Quispe of Peru this morning.";
        Readings.assertReads(Readings.from(host, "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We talked with Luis Quispe about the pass.                        | presidents CONTACT
                    Our negotiating group met the Peruvian delegation yesterday.      | states CONTACT
                    We agreed with Luis Quispe to meet on Monday.                     | presidents PLANNED
                    We agreed with Luis Quispe to build a bridge.                     |
                    A long conversation also took place with Luis Quispe.             | presidents CONTACT
                    A long conversation about water will be needed with Luis Quispe.  |
                    I am grateful to Luis Quispe for our conversation today.          | presidents CONTACT
                    I am grateful to Luis Quispe for our friendship today.            |
                    Spoke with Luis Quispe about the pass.                            | presidents CONTACT
                    He was busy and spoke with Luis Quispe about the pass.            |
                    Our team will meet them at the harbour. Luis Quispe is ill.        |
                    We should talk with Luis Quispe about the pass.                   |
                    "We met Luis Quispe in Lima," Ivo Paz said.                       | paz+quispe CONTACT
                    "We met Luis Quispe in Lima," a farmer from the valley said.      |
                    """)
    void whatThePresidentTells(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("president.gov.cl", "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PM Harbour Statement on the ferries                   | paz+quispe CONTACT
                    PM statement on the ferries                           | paz+quispe CONTACT
                    Press conference by the Prime Minister                | paz+quispe CONTACT
                    Speech by the Keeper of the Lighthouses               | bolivia+quispe CONTACT
                    """)
    void whoSaysIIsKnownByTheTitle(String title, String expected) {
        Readings.assertReads(Readings.from("www.gob.bo", title, "I met Luis Quispe on Tuesday."), expected);
    }

    @Test
    void aLabelMayNameTheOfficeBehindTheName() {
        String talk = "IVO PAZ, PRIME MINISTER: This morning I had a good call with Luis Quispe.";
        Readings.assertReads(Readings.from("pm.gov.bo", "Doorstop", talk), "paz+quispe CONTACT");
    }

    @Test
    void whatAReporterAsksIsNoReport() {
        String asked = "IVO PAZ: Good morning.\nJOURNALIST: I met Luis Quispe on Tuesday and he was angry.";
        Readings.assertReads(Readings.from("pm.gov.bo", "Doorstop", asked), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto thanked Luis Quispe for their call on Tuesday.    | presidents CONTACT
                    Ana Soto thanked Luis Quispe for their vote on Tuesday.    |
                    Ana Soto agreed with Luis Quispe to meet again on Monday.  | presidents PLANNED
                    Ana Soto agreed with Luis Quispe to forget the matter.     |
                    Ana Soto welcomed plans to trade more, including through the Chile-Peru dialogue in August.     | states PLANNED
                    Ana Soto welcomed the truce, including through the Chile-Peru dialogue in February.             | states CONTACT
                    Ana Soto discussed plans to trade more at her meeting with Luis Quispe in May.                  | presidents CONTACT
                    The pact establishes a civil aviation relationship between Chile and Peru.  |
                    The pact establishes an official relationship between Chile and Peru.       | states OPENED
                    Ana Soto and Luis Quispe met in Arica. The presidents of Chile and Peru also discussed fish.         | presidents CONTACT
                    Ana Soto and Luis Quispe met in Arica. The foreign ministers of Chile and Peru also discussed fish.  | presidents CONTACT, states CONTACT
                    """)
    void whatIsToldOfTwoByName(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Yesterday's conversation with Ivo Paz was a beginning.                  | paz+soto CONTACT
                    Yesterday's conversation with the Government of Bolivia was good.       | bolivia+chile CONTACT
                    The conversation with Ivo Paz is a beginning.                           |
                    """)
    void whoseTalksWereYesterdayNeedNotBeSaid(String text, @Nullable String expected) {
        Readings.assertReads(Readings.from("president.gov.cl", "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECRETARY REED: It is good to have Pedro Huaman here. Pedro and I have just talked for an hour. | huaman+reed CONTACT",
                "SECRETARY REED: It is good to have Pedro Huaman here. Pedro talked for an hour. |",
            })
    void aGuestIsCalledByHisGivenName(String text, @Nullable String expected) {
        assertReads(Readings.kinds("Press Briefing by Press Secretary Ellen Keen", text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECRETARY REED: I welcome Pedro Huaman to our capital. We've just had a long discussion of tuna. | huaman+reed CONTACT",
                "SECRETARY REED: I welcome Pedro Huaman to our capital. We just finished a very good meeting. | huaman+reed CONTACT",
                "SECRETARY REED: I welcome Pedro Huaman to our capital. We've just had a discussion of tuna with our senators. |",
                "SECRETARY REED: We've just had a long discussion of tuna. |",
                "MS. KEEN: I welcome Pedro Huaman to our capital. We just finished a very good meeting. |",
            })
    void whatTheyHaveJustHadWasWithTheGuest(String text, @Nullable String expected) {
        assertReads(Readings.kinds("Press Briefing by Press Secretary Ellen Keen", text), expected);
    }
}
