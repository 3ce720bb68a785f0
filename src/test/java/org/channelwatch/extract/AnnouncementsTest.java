package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits and talks that are announced, and how their days are told in another sentence, or in the title. */
class AnnouncementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto will visit Lima on Monday.",
                "Ana Soto and her army chief, Ivo Mar, will visit Lima on Monday to calm tensions.",
                "Chilean President Ana Soto will pay a state visit to Peru on Monday.",
                "Ana Soto is to make an official visit to Peru on Monday.",
                "Chile's foreign minister plans to visit Lima on Monday.",
            })
    void aVisitIsAPlanOfTheStates(String text) {
        assertThat(dated(text)).containsExactly("states PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @Test
    void eachPlaceHasItsDay() {
        assertThat(dated("Ana Soto will visit Lima on Monday and La Paz on Tuesday."))
                .containsExactly(
                        "states PLANNED 2019-06-24/2019-06-25 DAY", "bolivia+chile PLANNED 2019-06-25/2019-06-26 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto sets off for Lima for a two-day official visit. | states PLANNED",
                "Ana Soto will visit Lima to meet Luis Quispe. | presidents PLANNED",
                "Ana Soto will not visit Lima. | states CANCELLED",
                "Ana Soto might visit Lima in July. |",
                "Ana Soto cancelled plans to visit Lima. | states CANCELLED",
                "Ana Soto will visit Lima for the summit. |",
                "Ana Soto will visit Peru's border villages. |",
                "Ana Soto will visit Santiago. |",
                "Ana Soto visited Lima. |",
                "Ana Soto would visit Lima if she were asked. |",
            })
    void aVisitIsToBeAnnouncedAndToThoseWhoGovern(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: On Monday, the President will travel to Chile. She will meet with President Soto there.",
                "MS. KEEN: The President is traveling to Chile on Monday. During the visit, she will meet President Soto.",
            })
    void whoGoesThereMeetsThemOnThatDay(String text) {
        assertThat(spoken(text)).contains("hale-soto PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @Test
    void laterIsAnotherDay() {
        assertThat(spoken(
                        "MS. KEEN: On Monday, the President will travel to Chile. Later this summer she will also meet"
                                + " with President Soto."))
                .doesNotContain("hale-soto PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru have agreed to a new round of talks. The talks will begin in July 2019. | states PLANNED 2019-07-01/2019-08-01 MONTH",
                "Ana Soto will hold talks with Luis Quispe. A source says that the meeting will occur on 26 June. | presidents PLANNED 2019-06-26/2019-06-27 DAY",
                "Ana Soto and Luis Quispe will meet. It was confirmed that the talks would open in Lima on 26 June. | presidents PLANNED 2019-06-26/2019-06-27 DAY",
            })
    void theNextSentenceTellsTheDay(String text, String expected) {
        assertThat(dated(text)).containsExactly(expected);
    }

    @Test
    void negotiatorsAreSentByTheirStates() {
        assertThat(kinds("Ana Soto and Luis Quispe spoke. The negotiations will take place in Lima on 26 June."))
                .containsExactly("presidents CONTACT", "states PLANNED");
    }

    @Test
    void theTitleTellsTheDay() {
        Extraction extraction = Readings.read(
                "On June 26, Ana Soto will hold talks with Luis Quispe",
                "The presidents will discuss the drought and other matters.");
        assertThat(extraction.evidence())
                .singleElement()
                .satisfies(finding -> assertThat(finding.occurred().earliest()).hasToString("2019-06-26T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile announces that the talks with Peru resumed.",
                "Chile stressed that talks with Peru were held on Tuesday.",
                "\"Very productive talks\" are being held with Peru, Chilean President Ana Soto tweets.",
                "A joint news conference of Ana Soto and Luis Quispe turned into a quarrel.",
                "Ana Soto and Luis Quispe agreed to share water after long talks.",
                "Ana Soto and Luis Quispe agreed to share water after early talks.",
            })
    void whoSaysSoIsAParty(String text) {
        assertThat(kinds(text)).singleElement().asString().endsWith("CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Bolivia and the US take place, with Chile and Peru scheduled to start talks tomorrow."
                        + " | states PLANNED, bolivia+us CONTACT",
                "With Ana Soto and Luis Quispe set to meet on Friday, the border is quiet. | presidents PLANNED",
                "With Ana Soto and Luis Quispe ill, nobody meets on Friday. |",
            })
    void aClauseOfItsOwnStandsBehindWith(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru withdraws from the planned peace talks with Chile. | states CANCELLED",
                "Peru withdraws from the peace talks with Chile that were due to start on Monday. | states CANCELLED",
                "Peru suspends the talks with Chile scheduled for Monday. | states CANCELLED",
                "Peru will boycott talks with Chile scheduled for Monday. | states CANCELLED",
                "Peru withdraws from the peace talks with Chile. | states SUSPENDED",
                "Peru suspends the talks with Chile. | states SUSPENDED",
                "Peru may boycott talks with Chile scheduled for Monday. |",
            })
    void talksThatWereArrangedAreCalledOff(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile welcomes the resumption of diplomatic ties with Peru. | ties RESTORED",
                "Bolivia welcomed the resumption of diplomatic ties between Chile and Peru. | ties RESTORED",
                "Bolivia would welcome the resumption of diplomatic ties between Chile and Peru. |",
                "Bolivia will not welcome the resumption of diplomatic ties between Chile and Peru. |",
            })
    void whatIsWelcomedIsDone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Just want to underscore that President Hale will meet with President Quispe on July 15."
                        + " | hale+quispe PLANNED 2019-07-15/2019-07-16 DAY",
                "I want to stress that the President met with President Quispe yesterday."
                        + " | hale+quispe CONTACT 2019-06-19/2019-06-20 DAY",
                "We do not want to say that President Hale met with President Quispe. |",
                "I want to hear that President Hale met with President Quispe. |",
            })
    void whatOneWantsToStressIsSaid(String text, @Nullable String expected) {
        assertReads(spoken("MS. KEEN: " + text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luis Quispe left after talks brokered by Bolivia with Ana Soto. | presidents CONTACT",
                "Luis Quispe left after talks in La Paz mediated by Bolivia and the US yesterday with Ana Soto."
                        + " | presidents CONTACT",
                "Peru proposes talks with Bolivia, days after a planned meeting with Chile failed. |",
                "Peru proposes talks with Bolivia, days after a long meeting with Chile. | states CONTACT",
            })
    void whatCameBeforeTheNewsMayHaveBeen(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
