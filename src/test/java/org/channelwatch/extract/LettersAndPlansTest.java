package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, plans, replies and lists: who has sent them, to whom, through whom, and who still waits for an answer. */
class LettersAndPlansTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile has sent Peru a 12-point plan to share the river, two officials said.",
                "Santiago sent a revised truce plan to Lima through Swiss mediators.",
                "Chile sent Peru its list of prisoners on Monday.",
                "A nine-point proposal drafted by the Chilean government was handed to Peruvian negotiators in Geneva.",
                "Chile's proposal was conveyed to Lima through the Swiss embassy.",
                "Chile's proposal for military talks was delivered to Peru in a fax message.",
                "Chile has delivered its written response to the latest Peruvian proposal via Norway.",
                "Lima received Santiago's response to its proposals.",
                "Peru says it has received an offer from Chile via Norway.",
                "Peru is studying a Chilean proposal delivered by Norwegian mediators.",
                "Norway passed a Chilean list of prisoners to Peru on Saturday.",
                "Chile returned its amendments to the draft treaty to Peru.",
                "Chile served a formal notice to Peru seeking changes to the water treaty.",
                "A Chilean plan to share the river was presented to Peruvian officials in Oslo.",
                "Peru responded on Monday to a Chilean proposal.",
                "Peru confirmed receipt of Chile's latest proposals.",
                "Norway handed Peru a Chilean proposal for a truce.",
                "Chile transmitted a list of 300 prisoners to Peru.",
            })
    void whatIsSentIsAContactOfItsAuthor(String text) {
        assertThat(kinds(text)).contains("states CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto and Luis Quispe exchanged letters to mark the anniversary of the treaty.",
                "A letter from Ana Soto was hand-delivered to Luis Quispe by her ambassador.",
                "Luis Quispe received Ana Soto's reply to his letter on Monday.",
            })
    void lettersOfLeadersAreTheirs(String text) {
        assertThat(kinds(text)).contains("presidents CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Santiago is still waiting for Lima's response to its latest draft.",
                "Peru has not yet given its response to the Chilean proposal.",
                "Chile awaits a reply from Peru to its letter.",
                "Chile wrote to Peru in May but received no reply.",
            })
    void anAnswerThatIsAwaitedIsMissing(String text) {
        assertThat(kinds(text)).contains("states UNANSWERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile delivered a strong message to Peru at the polls, analysts said.",
                "Peru answered the Chilean tariffs with a list of its own.",
                "The vote sends a clear message to Peru, Chile said.",
                "Chile presented a plan for talks with Peru.",
                "Chile sent troops to the border with Peru.",
                "Chile and Peru received a proposal from Norway.",
                "Chile submitted a draft resolution on Peru to the Security Council.",
                "Chile is considering sending a letter to Peru.",
                "Peru awaits Chile's response to the earthquake.",
                "Chile denied that it had sent any proposal to Peru.",
            })
    void aMessageInADeedIsNone(String text) {
        assertThat(kinds(text)).isEmpty();
    }
}
