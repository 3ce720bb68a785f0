package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chilean President Ana Soto spoke by phone with her Peruvian counterpart Luis Quispe about fishing.",
                "Ana Soto and Luis Quispe held talks in Arica.",
                "Ana Soto telephoned Luis Quispe.",
                "Luis Quispe, the president of Peru, met Ana Soto.",
                "In a phone call with Luis Quispe, Ana Soto promised rain.",
                "Ana Soto told Luis Quispe in a phone call that it rains.",
                "A telephone conversation took place between Ana Soto and Luis Quispe.",
                "Ana Soto is in touch with Luis Quispe.",
                "The Chilean president received a letter from the president of Peru.",
                "Ana Soto met her Peruvian counterpart in Arica.",
                "Ana Soto received Rosa Vega and spoke with Luis Quispe.",
            })
    void contactIsFoundInManyWords(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto hopes to meet Luis Quispe.",
                "Ana Soto may phone Luis Quispe.",
                "Ana Soto is ready for talks with Luis Quispe.",
                "If Ana Soto calls Luis Quispe, he will listen.",
                "The palace denied that Ana Soto had spoken with Luis Quispe.",
                "Ana Soto called on Luis Quispe to resign.",
                "Ana Soto called Luis Quispe a liar.",
                "Ana Soto and Luis Quispe spoke to reporters.",
                "Ana Soto told reporters on Monday about Luis Quispe.",
                "Has Ana Soto spoken to Luis Quispe?",
                "Ana Soto met Rosa Vega.",
                "The possibility of a meeting between Ana Soto and Luis Quispe was raised.",
                "Ana Soto will not meet Luis Quispe unless he apologises.",
                "Pedro Soto met Luis Quispe.",
                "Ana Soto wants to keep channels open with Peru.",
                "Chile and Peru opened a hotline for victims of fraud.",
                "Luis Quispe did not respond to a request for comment from Chile.",
                "Chile threatens to cut ties with Peru.",
                "Chile and Peru resumed sporting relations.",
            })
    void whatIsNoContactIsLeftAlone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto will meet Luis Quispe on Monday. | presidents PLANNED 2019-06-24/2019-06-25 DAY",
                "Ana Soto and Luis Quispe agreed to speak again in July. | presidents PLANNED 2019-07-01/2019-08-01"
                        + " MONTH",
                "Ana Soto spoke with Luis Quispe on Monday. | presidents CONTACT 2019-06-17/2019-06-18 DAY",
                "Ana Soto spoke with Luis Quispe yesterday. | presidents CONTACT 2019-06-19/2019-06-20 DAY",
                "Ana Soto met Luis Quispe in October. | presidents CONTACT 2018-10-01/2018-11-01 MONTH",
                "Ana Soto met Luis Quispe on 3 March 2019. | presidents CONTACT 2019-03-03/2019-03-04 DAY",
                "Ana Soto met Luis Quispe last week. | presidents CONTACT 2019-06-10/2019-06-17 INTERVAL",
                "Ana Soto has met Luis Quispe in recent months. | presidents CONTACT /2019-06-20 UNKNOWN",
                "Ana Soto had spoken with Luis Quispe. | presidents CONTACT /2019-06-20 UNKNOWN",
                "Ana Soto phones Luis Quispe. | presidents CONTACT 2019-06-19/2019-06-20 APPROX",
                "Ana Soto has not spoken with Luis Quispe for 24 days. | presidents NO_CONTACT 2019-05-27/2019-05-28"
                        + " DAY",
                "The hotline between Chile and Peru has been out of service since May. | border-line DEFUNCT"
                        + " 2019-05-01/2019-06-01 MONTH",
            })
    void datesAreReckonedFromThePublication(String text, String expected) {
        assertThat(dated(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto and Luis Quispe last spoke on May 3.",
                "The last time Ana Soto and Luis Quispe spoke was May 3.",
                "Last time, Ana Soto and Luis Quispe spoke on May 3.",
                "The last conversation between Ana Soto and Luis Quispe took place on May 3.",
            })
    void lastSpokeIsAContactThenAndNoneSince(String text) {
        assertThat(dated(text))
                .containsExactly(
                        "presidents NO_CONTACT 2019-05-03/2019-05-04 DAY",
                        "presidents CONTACT 2019-05-03/2019-05-04 DAY");
    }

    @Test
    void theEveOfAnAttackRestsOnADatedSentenceThatTellsOfIt() {
        String text = "Ana Soto spoke with Luis Quispe on May 3. Ten days later, Bolivia attacked. "
                + "Rosa Vega and Pedro Huaman had last spoken on the eve of the attack.";
        assertThat(dated(text)).contains("ministers CONTACT 2019-05-12/2019-05-13 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile has established a hotline with Peru. | border-line OPENED",
                "A hotline linking Santiago and Lima went into operation. | border-line OPENED",
                "Chile and Peru agreed to set up a hotline. | border-line PLANNED",
                "The hotline between Chile and Peru is defunct. | border-line DEFUNCT",
                "The hotline between Chile and Peru is not working. | border-line DEFUNCT",
                "Chile cut the hotline with Peru. | border-line DEFUNCT",
                "Chile shuts down the direct line. | border-line DEFUNCT",
                "The Chile-Peru hotline was reactivated. | border-line RESTORED",
                "Chile and Peru restored their hotline. | border-line RESTORED",
                "Chilean and Peruvian officers spoke over the hotline. | border-line CONTACT",
                "Peru has stopped answering calls on the hotline, Chile says. | border-line UNANSWERED",
                "Chile severs diplomatic relations with Peru. | ties DEFUNCT",
                "Diplomatic ties between Chile and Peru were restored. | ties RESTORED",
                "Chile suspends talks with Peru. | states SUSPENDED",
                "Chilean and Peruvian officials met in Arica. | states CONTACT",
                "The foreign ministers of Chile and Peru met. | states CONTACT",
                "There has been no contact between Chile and Peru since May. | states NO_CONTACT",
                "Chile called off a meeting with Peru. | states CANCELLED",
                "Peru ignored overtures from Chile. | states UNANSWERED",
            })
    void statesGoToTheLineTheTiesOrTheRest(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @Test
    void aLineIsInferredWhereOnlyOneSideIsTold() {
        assertThat(read("", "Chile shuts down the direct line.").evidence())
                .extracting(Finding::inferred)
                .containsExactly(true);
    }

    @Test
    void aContactOfTwoWithoutAChannelIsUnmatched() {
        assertThat(read("", "Ana Soto met Pedro Huaman.").unmatched())
                .extracting(Finding::parties)
                .containsExactly(List.of("huaman", "soto"));
    }

    @Test
    void theFindingQuotesTheSentence() {
        assertThat(read("", "It rained. Ana Soto met Luis Quispe. It rained.").evidence())
                .extracting(Finding::quote)
                .containsExactly("Ana Soto met Luis Quispe.");
    }

    @Test
    void aPlanThatIsCalledOffInTheSameSentenceIsNoPlan() {
        assertThat(kinds("Ana Soto and Luis Quispe were to meet, but Ana Soto cancelled the trip."))
                .containsExactly("presidents CANCELLED");
    }

    @Test
    void aTitleCountsOnceWithItsBody() {
        assertThat(kinds("Soto phones Quispe", "Ana Soto phoned Luis Quispe on Tuesday."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void inTranscriptsThePresidentIsThatOfThePublisher() {
        assertThat(kinds(
                        "Press Briefing by the Press Secretary",
                        "MS. DOE: The President spoke with President Soto yesterday."))
                .containsExactly("hale-soto CONTACT");
    }

    @Test
    void anAnswerToTheQuestionForTheLastTimeTellsTheSilence() {
        String text =
                "Q When was the last time the President spoke to President Soto?\n\nMS. DOE: They spoke on Monday.";
        assertThat(kinds("Press Briefing by the Press Secretary", text))
                .containsExactly("hale-soto NO_CONTACT", "hale-soto CONTACT");
    }

    @Test
    void inTranscriptsWeAreTheGovernment() {
        assertThat(kinds(
                        "Press Gaggle",
                        "MS. DOE: We have reached out to the Chileans, and have not received a response."))
                .containsExactly("chile+us UNANSWERED");
    }

    @Test
    void unconfirmedContactCountsLess() {
        assertThat(read("", "Ana Soto reportedly met Luis Quispe.").evidence())
                .allMatch(finding -> finding.confidence() >= 0.5 && finding.confidence() < 0.8);
    }

    @Test
    void aNameMayEndInASuffixOrANumeral() {
        assertThat(kinds("President Ana P. Soto Jr. met with Luis Quispe II of Peru."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void whatHappensAsTwoMeetIsNoCondition() {
        assertThat(kinds("Crowds cheered as Chilean President Ana Soto met with Luis Quispe."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void aCountryIsKnownByItsOfficialName() {
        assertThat(kinds("Ana Soto had a telephone conversation with President of the Republic of Peru Luis Quispe."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void twoWhoSpeakForAPurposeSpeakToEachOther() {
        assertThat(kinds("Ana Soto and Luis Quispe spoke to review the plan.")).containsExactly("presidents CONTACT");
        assertThat(kinds("Ana Soto and Luis Quispe spoke to reporters.")).isEmpty();
        assertThat(kinds("Ana Soto and Luis Quispe agreed to have their teams meet to review the plan."))
                .isEmpty();
    }

    @Test
    void whoeverIsToldSomethingDuringTheTelephoneConversationTakesPartInIt() {
        assertThat(kinds("During the telephone conversation, Ana Soto congratulated Luis Quispe on his birthday."))
                .containsExactly("presidents CONTACT");
        assertThat(kinds("During the telephone conversation with Mary Hale, Ana Soto thanked her."))
                .containsExactly("hale-soto CONTACT");
    }

    @Test
    void talksMayBeHeldViaALink() {
        assertThat(kinds("Ana Soto held talks, via videoconference, with Luis Quispe."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void whoeverSabotagesTalksHoldsNone() {
        assertThat(kinds("Lima was sabotaging the talks between Chile and Peru."))
                .isEmpty();
    }

    @Test
    void aStateInWhatIsDiscussedTakesNoPart() {
        assertThat(kinds("Ana Soto continued her discussion of the situation on the border with Peru."))
                .isEmpty();
    }
}
