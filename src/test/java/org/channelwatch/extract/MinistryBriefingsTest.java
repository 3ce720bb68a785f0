package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the spokesmen of ministries tell of visits: when they were, who was on them, and who was not. */
class MinistryBriefingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa Vega concluded a visit to Peru on 12-14 June. During the visit, she held talks with Pedro Huaman.",
                "Rosa Vega paid a visit to Peru from 12 to 14 June 2019. During her stay, Rosa Vega met Pedro Huaman.",
                "Let us begin with the visit of Rosa Vega to Peru on 12 and 13 and 14 June. In Peru, she met Pedro Huaman.",
            })
    void whatWasDuringAVisitIsOfItsDays(String text) {
        assertThat(dated(text))
                .allMatch(found ->
                        found.startsWith("ministers CONTACT 2019-06-1") && found.endsWith("/2019-06-15 INTERVAL"));
        assertThat(dated(text)).isNotEmpty();
    }

    @Test
    void whatIsToldBesideAVisitIsNotOfItsDays() {
        assertThat(dated("Rosa Vega concluded a visit to Bolivia on 12-14 June. She met Pedro Huaman on Tuesday."))
                .containsExactlyInAnyOrder(
                        "ministers CONTACT 2019-06-18/2019-06-19 DAY",
                        "bolivia+vega CONTACT 2019-06-12/2019-06-15 INTERVAL");
        assertThat(dated("Rosa Vega concluded a visit to Bolivia on 12-14 June. In Peru, she met Pedro Huaman."))
                .noneMatch(found -> found.startsWith("ministers") && found.contains("INTERVAL"));
    }

    @Test
    void theHostInvitesForTheDaysOfTheVisit() {
        assertThat(
                        dated(
                                "At the invitation of Luis Quispe, Ana Soto will pay a state visit to Peru from June 26 to 28."))
                .containsExactly("presidents PLANNED 2019-06-26/2019-06-29 INTERVAL");
        assertThat(dated("At the invitation of Luis Quispe, Ana Soto will pay a state visit to Peru."))
                .noneMatch(found -> found.contains("INTERVAL"));
    }

    @Test
    void whoseVisitItWasMetThoseWhoWereThere() {
        assertThat(spoken(
                        "MS. KEEN: Paul Ames was clear about it. It came up during the President's visit to Peru last month, where"
                                + " she met with President Quispe."))
                .containsExactly("hale+quispe CONTACT 2019-05-01/2019-06-01 MONTH");
        assertThat(
                        spoken(
                                "MS. KEEN: It came up during Paul Ames's trip to Peru last month, where he met with Pedro Huaman."))
                .containsExactly("ames+huaman CONTACT 2019-05-01/2019-06-01 MONTH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: President Hale spoke about this. Governor Doe was in Lima last week. She met with President Quispe.",
                "MS. KEEN: President Hale spoke about this. Our envoy, Martha Doe, was in Lima last week. She met with President Quispe.",
                "MS. KEEN: President Hale spoke about this. The Deputy Secretary was in Lima last week. She met with President Quispe.",
                "MS. KEEN: President Hale spoke about this. Martha Doe was in Lima last week, where she met with President Quispe.",
            })
    void aStrangerIsNotTakenForThePresident(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: Martha Doe is here. President Hale was in Lima last week. She met with President Quispe on Friday.",
                "MS. KEEN: President Hale was in Lima last week. Martha Doe said she met with President Quispe on Friday.",
                "MS. KEEN: President Hale saw Martha Doe in Lima. She met with President Quispe on Friday.",
            })
    void thePresidentIsMeantWhoWasSaidToDoSomethingLast(String text) {
        assertThat(spoken(text)).containsExactly("hale+quispe CONTACT 2019-06-14/2019-06-15 DAY");
    }

    @Test
    void whoIsThereMeetsThoseWhoAreThere() {
        assertThat(
                        spoken(
                                "MS. KEEN: And we saw that Ana Soto was in Lima meeting with President Quispe two or three months ago."))
                .containsExactly("presidents CONTACT 2019-03-01/2019-04-01 MONTH");
        assertThat(spoken("MS. KEEN: We were in Lima meeting with President Quispe two or three times a year."))
                .noneMatch(found -> found.startsWith("presidents"));
    }

    @Test
    void aMinisterOfStateIsSomebodyElse() {
        assertThat(dated("Rosa Vega was in Lima. The Minister of State met Luis Quispe on Monday."))
                .isEmpty();
        assertThat(dated("Rosa Vega was in Lima. The Foreign Minister met Luis Quispe on Monday."))
                .containsExactly("quispe+vega CONTACT 2019-06-17/2019-06-18 DAY");
    }

    @Test
    void whoseTripWasToldIsMeantBehindIt() {
        String trip =
                "MS. KEEN: President Hale spoke about it. Paul Ames's trip to Peru on June 12 was useful. In Peru, ";
        assertThat(spoken(trip + "he met with Pedro Huaman."))
                .containsExactly("ames+huaman CONTACT 2019-06-12/2019-06-13 DAY");
        String view = "MS. KEEN: President Hale spoke about it. Paul Ames's view of Peru has changed. ";
        assertThat(spoken(view + "She met with Pedro Huaman on Friday."))
                .containsExactly("hale+huaman CONTACT 2019-06-14/2019-06-15 DAY");
    }
}
