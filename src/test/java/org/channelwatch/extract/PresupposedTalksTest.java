package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks that a briefing takes for granted, and what was said in them: whoever asks how a call went knows that there was one. */
class PresupposedTalksTest {
    private static List<String> said(String text) {
        return Readings.spoken(text).stream()
                .map(found -> found.split(" ")[0] + " " + found.split(" ")[1])
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q How did the President's call with President Soto go? // MS. KEEN: It was long.",
                "Q How was the call between the President and President Soto? // MS. KEEN: It was long.",
                "Q Ellen, can you tell us more about the tone of the call with President Soto? // MS. KEEN: It was long.",
                "Q What was the tone of the call with President Soto this morning? // MS. KEEN: It was friendly.",
                "Q Can you give us a sense of how the call with President Soto went? // MS. KEEN: Well enough.",
                "Q Ana Soto is a friend. Following up on the Soto call, has the fishery been reopened since? // MS. KEEN: I have no news on that.",
                "Q Going back to the President's conversation with President Soto, did the mines come up? // MS. KEEN: They did.",
                "Q Who initiated the call between President Hale and President Soto? // MS. KEEN: I have to check.",
                "MS. KEEN: Coming out of the video call with President Soto, the President called the mayors.",
                "Q What did she tell President Soto on the phone today about the mines? // MS. KEEN: That they must be closed.",
                "MS. KEEN: That's what the President made clear to President Soto yesterday.",
                "MS. KEEN: As the President said directly to President Soto on the call, we are ready to help.",
                "Q What message did the President have for President Soto when they spoke? // MS. KEEN: A plain one.",
                "Q Did you get anything from President Soto? // MS. KEEN: The President made clear on the call that there would be a price.",
                "Q What about President Soto? // MS. KEEN: They discussed that on the call.",
                "Q How would you characterize the call with President Soto today? // MS. KEEN: It was long.",
                "Q So on this two-hour-and-thirty-minute call with President Soto this morning, was there any agreement on the mines? //"
                        + " MS. KEEN: None.",
                "MS. KEEN: I wanted to give you a sense of the President's first conversation with President Soto, which took place tonight.",
                "MS. KEEN: The President looked President Soto in the eye and told her yesterday that the mines must go.",
                "Q What assurances did she give President Soto over the phone? // MS. KEEN: None.",
                "MS. KEEN: The President and President Soto have just wrapped up their bilateral here in Oslo.",
                "MS. KEEN: The President and President Soto greeted each other on the lawn yesterday.",
                "Q Did the mines come up in the President's bilat with President Soto this afternoon? // MS. KEEN: They did.",
                "MS. KEEN: Following up on her call with President Soto earlier this evening, the President will stay in close touch with the mayors.",
                "MS. KEEN: On the call, which ran for an hour, the President described to President Soto what it would cost.",
                "THE PRESIDENT: I had a long talk with President Soto today, and it was a private one.",
                "Q The President's call with President Soto just wrapped. What else is on for today? // MS. KEEN: A walk.",
            })
    void whatIsTakenForGrantedWas(String text) {
        assertThat(said(text)).containsExactly("hale-soto CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q What will be the tone of the call with President Soto? // MS. KEEN: We will see.",
                "Q How would you describe your hopes for the call with President Soto? // MS. KEEN: High.",
                "Q Why was the President's call with President Soto postponed? // MS. KEEN: I have nothing on that.",
                "Q Do you know when they spoke? // MS. KEEN: I do not. President Soto is a friend.",
                "Q How would you run the call with President Soto? // MS. KEEN: I would not.",
                "MS. KEEN: The President and President Soto have read the bilateral treaty.",
                "MS. KEEN: What I would make clear to President Soto is that we are ready.",
                "MS. KEEN: In that speech the President made clear to President Soto that we are ready.",
                "Q Does the President trust President Soto? // MS. KEEN: As I said on the call with reporters yesterday, she does.",
                "Q Does the President trust President Soto? // MS. KEEN: The President would raise it on the call.",
            })
    void whatIsToComeOrWasSaidToOthersIsNone(String text) {
        assertThat(said(text)).noneMatch(found -> found.endsWith("CONTACT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The Secretary met for an hour today in Oslo with Foreign Minister Rosa Vega. | reed+vega CONTACT",
                "Q Can you say more on the Secretary's call with Foreign Minister Vega? Why did she pick up the phone? //"
                        + " MS. KEEN: You'd have to ask her. |",
                "Q How did the Secretary's call with Foreign Minister Vega go? // MS. KEEN: It went well. | reed+vega CONTACT",
                "MS. KEEN: The Secretary met today with Governor John Doe. |",
            })
    void theSecretaryIsWhoeverHasTheSameOffice(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Secretary Reed was going to meet with Foreign Minister Vega on Friday. That meeting is no longer happening. |"
                        + " reed+vega CANCELLED",
                "MS. KEEN: Secretary Reed had planned to meet with Foreign Minister Vega on Friday. That is no longer happening. |"
                        + " reed+vega CANCELLED",
                "MS. KEEN: Secretary Reed was supposed to meet with Foreign Minister Vega on Friday. We have called that off. |"
                        + " reed+vega CANCELLED",
                "MS. KEEN: Secretary Reed had planned to meet with Foreign Minister Vega. The roads are closed. |",
            })
    void aPlanOfThePastIsNone(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto accepted in principle a summit with Luis Quispe. |",
                "Ana Soto put in a call to Luis Quispe this week. |",
                "Ana Soto accepted it in a call with Luis Quispe. | presidents CONTACT",
            })
    void whatIsPutInOrAcceptedInPrincipleHasNotBeen(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Our commanders on the ground are in touch with Peru every day about who gets through. | peru+us CONTACT",
                "MS. KEEN: Our military has been in regular contact with Peru. | peru+us CONTACT",
                "Q Have the Peruvians picked up the phone at all? // MS. KEEN: They have not. | peru+us UNANSWERED",
                "Q Has Peru returned your calls? // MS. KEEN: No, they have not. | peru+us UNANSWERED",
                "Q It's been a month, and the President hasn't called President Quispe yet. // MS. KEEN: No calls to read out. | hale+quispe NO_CONTACT",
                "Q What did you make of the frosty opening session with the Peruvian delegation last night? // MS. KEEN: Little. | peru+us CONTACT",
                "Q What's your read on the talks between the Chileans and the Peruvians in Oslo today? // MS. KEEN: We'll see. | states CONTACT",
                "Q What's your read on the talks between the Chileans and the Peruvians tomorrow? // MS. KEEN: We'll see. | states PLANNED",
                "Q Has Peru picked the new ships? // MS. KEEN: They have not. |",
                "MS. KEEN: Paul Ames was in Santiago today, where he sat with President Soto for three hours. | ames+soto CONTACT",
                "Q Do you know if she's been in contact with President Quispe? // MS. KEEN: She spoke to him late last night. | hale+quispe CONTACT",
                "MS. KEEN: The President sat face to face with President Soto yesterday. | hale-soto CONTACT",
            })
    void ownPeopleSpeakWithOthers(String text, @Nullable String expected) {
        assertReads(said(text), expected);
    }
}
