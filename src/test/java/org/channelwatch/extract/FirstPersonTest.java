package org.channelwatch.extract;

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
}
