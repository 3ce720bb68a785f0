package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.read;

import org.channelwatch.channel.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What press offices write of the calls and meetings of those whom they serve. */
class ReadoutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Readout of President Soto's Call with President Luis Quispe of Peru",
                "Readout of President Ana Soto Call with President Luis Quispe of Peru",
                "Telephone conversation between Ana Soto and Luis Quispe",
                "Chilean President Ana Soto's meeting with Luis Quispe",
                "Readout of President Ana Soto and Rosa Vega's Meeting with President Luis Quispe of Peru",
            })
    void aTitleThatNamesTheOccasionTellsIt(String title) {
        assertThat(kinds(title, "Ana Soto of Chile praised the harvest. Luis Quispe agreed."))
                .contains("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No meeting between Ana Soto and Luis Quispe in Arica",
                "Ana Soto's meeting with Luis Quispe: what is planned",
                "Ana Soto's call with Luis Quispe will have to wait",
                "Hopes for a call between Ana Soto and Luis Quispe",
                "Ana Soto's letter on talks with Luis Quispe",
            })
    void aTitleThatSaysMoreOfTheOccasionDoesNot(String title) {
        assertThat(kinds(title, "The harvest was good.")).isEmpty();
    }

    @Test
    void whomTheTitleLeavesOutTheBodyNames() {
        assertThat(kinds(
                        "Telephone conversation with President of Peru Luis Quispe",
                        "During the conversation, Ana Soto extended warm wishes. The presidents hope for rain."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void thePresidentIsNotTheOneWithWhomHeSpeaks() {
        assertThat(kinds("Ana Soto on the harvest", "The President spoke with Luis Quispe of Peru on Monday."))
                .containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain was discussed, as was the May 3 meeting between Ana Soto and Luis Quispe. | 2019-05-03/2019-05-04 DAY",
                "Rosa Vega spoke of the call of Ana Soto and Luis Quispe on May 3. | 2019-05-03/2019-05-04 DAY",
                "Ana Soto told the house of her talks with Luis Quispe via videoconference on May 3. | 2019-05-03/2019-05-04"
                        + " DAY",
                "Rosa Vega welcomed yesterday's call between Ana Soto and Luis Quispe. | 2019-06-19/2019-06-20 DAY",
                "Rosa Vega welcomed the recent talks between Ana Soto and Luis Quispe. | /2019-06-20 UNKNOWN",
            })
    void talksThatAreRecalledWithTheirDateWereHeld(String text, String when) {
        assertThat(dated(text)).containsExactly("presidents CONTACT " + when);
    }

    @Test
    void talksThatAreArrangedArePlanned() {
        assertThat(dated("Rosa Vega told of the meeting of Ana Soto with Luis Quispe scheduled for July 5."))
                .containsExactly("presidents PLANNED 2019-07-05/2019-07-06 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Vega spoke of a planned meeting between Ana Soto and Luis Quispe.",
                "Rosa Vega spoke ahead of the May meeting between Ana Soto and Luis Quispe.",
                "Rosa Vega spoke of the talks between Ana Soto and Luis Quispe.",
            })
    void talksThatAreOnlyMentionedAreLeftAlone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void whatIsRecalledIsNotTheNews() {
        assertThat(dated("Recalling their meeting in Arica on May 3, Ana Soto and Luis Quispe spoke on Monday."
                        + " Pedro Huaman met Rosa Vega."))
                .contains("presidents CONTACT 2019-06-17/2019-06-18 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto met with Peruvian Council of Fisheries (PCF) Secretary General Luis Quispe.",
                "Ana Soto met today with Chamber Member and Director of the Office of the Fisheries Commission Luis Quispe.",
                "Ana Soto met with Peruvian Chamber Member, Chair of the Fisheries Board, and Senior Adviser Luis Quispe.",
                "Peruvian Ambassador to Bolivia Luis Quispe and Ana Soto met.",
            })
    void aTitleBeforeTheNameMayBeLong(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @Test
    void whoeverIsJoinedToATitleByAndIsAnother() {
        assertThat(kinds("Ana Soto met with the President of Bolivia and Foreign Minister Pedro Huaman."))
                .containsExactly("bolivia+soto CONTACT", "huaman+soto CONTACT");
    }

    @Test
    void inAListNobodyIsLostBehindAStranger() {
        assertThat(kinds("Ana Soto met with Luis Quispe, Chair of the Board, John Doe of the Union, and Mary Hale."))
                .containsExactly("presidents CONTACT", "hale-soto CONTACT");
        assertThat(kinds("Talks between the Chilean delegation and representatives from Peru took place."))
                .containsExactly("states CONTACT");
    }

    @Test
    void aPlanIsToldOnce() {
        assertThat(dated("Ana Soto will meet Luis Quispe on July 5. The two presidents will discuss fish."
                        + " Ana Soto is also expected to have a working lunch with Luis Quispe."))
                .containsExactly("presidents PLANNED 2019-07-05/2019-07-06 DAY");
    }

    @Test
    void lastSaturdaysCallIsNotTheLastOne() {
        assertThat(dated("Rosa Vega was glad of last Saturday's call between Ana Soto and Luis Quispe on June 15."))
                .containsExactly("presidents CONTACT 2019-06-15/2019-06-16 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fish was discussed by Ana Soto and Luis Quispe in Arica.",
                "Ana Soto joined Luis Quispe for a walk.",
                "Ana Soto was joined on the call by Luis Quispe.",
                "Ana Soto met with Rosa Vega to taste fish from all of the coast and with Luis Quispe.",
                "H.E. Ms. Ana Soto met with the Honorable Luis Quispe.",
                "Ana Soto, President of Chile, who was visiting Arica, held a telephone talk with Luis Quispe.",
            })
    void readoutsHaveWordsOfTheirOwn(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto joined Luis Quispe in urging peace.",
                "Ana Soto continued her discussion of the fish at the border between Chile and Peru.",
            })
    void othersOnlyLookLikeThem(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On the afternoon of June 18, Ana Soto had a call with Luis Quispe. | CONTACT 2019-06-18/2019-06-19 DAY",
                "Ana Soto will travel to Lima on July 5 for talks with Luis Quispe. | PLANNED 2019-07-05/2019-07-06 DAY",
            })
    void theDayMayStandAsideOfWhatHappens(String text, String expected) {
        assertThat(dated(text)).containsExactly("presidents " + expected);
    }

    @Test
    void allOfAReadoutIsNews() {
        String text =
                "Ana Soto flew to Lima. It rained. It snowed. It rained. It snowed. President Hale met with Ana Soto.";
        assertThat(read("Readout of President Hale's Trip to Chile", text).evidence())
                .extracting(finding -> finding.occurred().precision())
                .containsExactly(Precision.APPROX);
        assertThat(read("A trip to Chile", text).evidence())
                .extracting(finding -> finding.occurred().precision())
                .containsExactly(Precision.UNKNOWN);
    }

    @Test
    void whoeverHasTravelledToMeetHasMet() {
        assertThat(kinds(
                        "Readout of President Hale's Trip to Chile",
                        "On June 18, Mary Hale traveled to Santiago to meet with President Ana Soto."))
                .containsExactly("hale-soto CONTACT");
    }

    @Test
    void aRecentCallIsThatOfThePresidentWhoseReadoutItIs() {
        assertThat(kinds("Readout of the President's Day", "This also came up during a recent call with Ana Soto."))
                .containsExactly("hale-soto CONTACT");
    }

    @Test
    void participantsWereInContactWithTheHost() {
        assertThat(
                        kinds(
                                "Readout of the President's Call with Partners",
                                "Participants in the call included President Ana Soto of Chile and President Luis Quispe of Peru."))
                .containsExactly("hale-soto CONTACT", "presidents CONTACT", "hale+quispe CONTACT");
        assertThat(kinds("The talks, co-chaired by Ana Soto and Luis Quispe, went well."))
                .containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto spoke individually with: Mary Hale of the United States; and Luis Quispe of Peru.",
                "Ana Soto, Mary Hale and Deputy Chief of Staff for Boats and Nets John Doe met with Luis Quispe.",
                "Mary Hale and Luis Quispe met with Ana Soto.",
            })
    void nobodyIsLostInALongList(String text) {
        assertThat(kinds(text)).contains("presidents CONTACT", "hale-soto CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto called and congratulated Luis Quispe.",
                "Ana Soto met with and thanked Luis Quispe.",
                "Ana Soto held her first foreign leader call with Luis Quispe.",
                "After an audience with Luis Quispe, Ana Soto left.",
            })
    void moreIsSaidOfACallThanThatItWas(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @Test
    void whoeverIsThankedForACountrysHelpIsStillNamed() {
        assertThat(kinds("In a call, Ana Soto thanked Luis Quispe for Peru's help."))
                .containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto sent a message of greetings to Luis Quispe.",
                "Earlier, Ana Soto also sent Luis Quispe a message of congratulations.",
                "Ana Soto handed Luis Quispe a letter.",
                "Fish is to be had, as agreed during President of Chile Ana Soto's telephone conversations with Luis Quispe.",
                "Fish is to be had, as discussed by Ana Soto and Luis Quispe.",
            })
    void messagesAndWhatWasAgreedBeforeTellContact(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @Test
    void aMessageIsNotTheCallOfTheTitle() {
        assertThat(kinds(
                        "Readout of President Ana Soto's call with Luis Quispe of Peru",
                        "Fish was praised on both ends. On June 11, Ana Soto of Chile had sent Luis Quispe a letter."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto met with Prime Minister Juan Lopez, President Luis Quispe, and other officials.",
                "Ana Soto met with Prime Minister Juan Lopez, President Luis Quispe, and toured the harbour.",
                "Luis Quispe, whom Ana Soto met on Monday, sings.",
                "Luis Quispe, with whom Ana Soto spoke on Monday, sings.",
                "The songs are by Luis Quispe, who Ana Soto spoke with on Monday.",
                "Ana Soto was in Arica a couple of weeks ago meeting with Luis Quispe.",
            })
    void whoeverWasMetMayStandInAListOrBeforeTheVerb(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luis Quispe, whom Ana Soto should have met, sings.",
                "Luis Quispe, who Ana Soto said would speak with Rosa Vega, sings.",
                "Luis Quispe, with whom Ana Soto would speak if she could, sings.",
            })
    void whoeverMightHaveBeenMetWasNot(String text) {
        assertThat(kinds(text)).doesNotContain("presidents CONTACT");
    }

    @Test
    void anOpportunityToComeIsAPlan() {
        assertThat(kinds("Ana Soto and Luis Quispe will have the opportunity to have a meeting on June 28."))
                .containsExactly("presidents PLANNED");
    }

    @Test
    void whoeverTakesPartMeetsThePresidentWhosePageItIs() {
        String others =
                "President of Peru Luis Quispe and Prime Minister of Bolivia Ivo Paz are also taking part in the meeting.";
        assertReads(
                Readings.from(
                        "president.gov.cl", "Southern Summit", "Ana Soto took part in the Southern Summit. " + others),
                "presidents CONTACT, paz+soto CONTACT");
        assertReads(Readings.kinds(others), "paz+quispe CONTACT");
    }
}
