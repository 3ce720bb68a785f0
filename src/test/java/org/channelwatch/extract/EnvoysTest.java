package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ambassador is the channel between two states: who sends him away cuts it, who lets him return mends it. */
class EnvoysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile expelled the ambassador of Peru. | states SUSPENDED",
                "Chile ordered the Peruvian ambassador out on Monday. | states SUSPENDED",
                "Chile on Monday told Peru's ambassador to leave the country within 48 hours. | states SUSPENDED",
                "Chile gave the Peruvian ambassador 48 hours to leave. | states SUSPENDED",
                "Chile asked the Peruvian envoy to go home on Tuesday. | states SUSPENDED",
                "Chile declared the Peruvian ambassador \"persona non grata\". | states SUSPENDED",
                "Chile kicked out the Peruvian ambassador. | states SUSPENDED",
                "The Peruvian ambassador to Chile was declared persona non grata on Monday. | states SUSPENDED",
                "The Peruvian ambassador was expelled from Chile on Monday. | states SUSPENDED",
                "Peru's ambassador in Santiago, John Doe, was ordered to leave. | states SUSPENDED",
                "Peru's ambassador to Chile has been recalled for consultations. | states SUSPENDED",
                "Chile expelled six Peruvian diplomats, among them the high commissioner. | states SUSPENDED",
                "Chile expelled six Peruvian diplomats. |",
                "Chile told the Peruvian ambassador to wait. | states CONTACT",
                "Chile asked Peru's ambassador to explain the fire. |",
                "Lawmakers urged Chile to order the Peruvian ambassador out. |",
                "Chile threatened to order the Peruvian ambassador out. |",
                "The Peruvian ambassador was expelled from the golf club. |",
                "Chile gave the Peruvian ambassador a horse. |",
            })
    void whoIsSentAwayIsNoChannelAnyMore(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile called its ambassador in Lima home. | states SUSPENDED",
                "Chile called its ambassador in Lima back for consultations. | states SUSPENDED",
                "Chile ordered its ambassador in Lima to return home. | states SUSPENDED",
                "Chile and Bolivia pulled their ambassadors out of Lima. | states SUSPENDED, bolivia+peru SUSPENDED",
                "Chile and Peru each expelled the other's ambassador. | states SUSPENDED",
                "Chile and Peru ordered each other's ambassadors to leave. | states SUSPENDED",
                "Chile decided on Sunday to recall its ambassador from Lima. | states SUSPENDED",
                "Chile's ambassador to Peru returned home for consultations. | ",
                "Chile's ambassador to Peru returned to Santiago for consultations. | states SUSPENDED",
                "Chile summoned home its ambassador from Lima on Saturday. | states SUSPENDED",
                "Chile recalled its envoy to Peru, while Bolivia downgraded its ties. | states SUSPENDED, bolivia+peru SUSPENDED",
                "Chile called its ambassador in Lima a hero. |",
                "Chile told its ambassador in Lima to wait. |",
                "Chile may call its ambassador in Lima home. |",
            })
    void whoIsCalledHomeIsNoChannelAnyMore(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile sent its ambassador back to Lima on Monday. | states RESTORED",
                "Chile's ambassador returned to Lima on Monday, two months after she was recalled. | states RESTORED",
                "Chile's ambassador to Peru returned to her post on Monday. | states RESTORED",
                "Chile's new ambassador, John Doe, arrived in Lima on Monday, restoring ties. | states RESTORED",
                "The Chilean ambassador will return to Lima next week. | states PLANNED",
                "Chile will send a high commissioner back to Lima. | states PLANNED",
                "Chile will send a commissioner to Lima. |",
                "Chile and Peru agreed to send their ambassadors back. | states PLANNED",
                "Ana Soto and Luis Quispe agreed to exchange ambassadors again. | states PLANNED",
                "Ana Soto and Luis Quispe agreed that their ambassadors would return to their posts. | states PLANNED",
                "Chile and Peru are to appoint new ambassadors, the two governments said. | states PLANNED",
                "Chile's first ambassador to Peru since 2012 presented his credentials in Lima. | states RESTORED",
                "Chile said its own envoy would return to Lima in the coming days. | states PLANNED",
                "Peru's ambassador was back in Santiago on Monday. | states RESTORED",
                "Ana Soto decided that the Chilean ambassador would be back in Lima next week. | states PLANNED",
                "Chile's ambassador to Peru presented a book in Lima. |",
                "Chile's ambassador arrived in Lima on Monday. |",
                "Chile's ambassador returned to her garden on Monday. |",
                "Ana Soto and Luis Quispe agreed to exchange prisoners. |",
            })
    void whoComesBackMendsIt(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
