package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Embassies that work again or are left, and calls that nobody takes. */
class MissionsAndSilencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Chilean embassy in Lima has resumed operations after seven years.",
                "The embassy of Chile in Lima resumed its work on Monday.",
                "Chile's embassy in Lima reopened its doors.",
            })
    void anEmbassyThatWorksAgainIsRestored(String text) {
        assertThat(kinds(text)).containsAnyOf("ties RESTORED", "states RESTORED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Chile has evacuated its embassy in Lima.", "Chile shuttered its embassy in Lima on Monday."})
    void anEmbassyThatIsLeftIsNoLonger(String text) {
        assertThat(kinds(text).stream().filter(kind -> kind.endsWith("SUSPENDED") || kind.endsWith("DEFUNCT")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chile opened a liaison office in Lima."})
    void aLiaisonOfficeStandsInThePlace(String text) {
        assertThat(kinds(text)).hasSize(1).allMatch(kind -> kind.endsWith("OPENED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru has ignored all of Chile's calls for two weeks.",
                "Chile's attempts to contact Peru have been met with silence.",
            })
    void callsThatNobodyTakesAreUnanswered(String text) {
        assertThat(kinds(text)).contains("states UNANSWERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile has not called Peru since May.",
                "It has been three years since the leaders of Chile and Peru met.",
                "More than a year has passed since Chile and Peru last talked.",
            })
    void timeThatHasPassedIsASilence(String text) {
        assertThat(kinds(text)).contains("states NO_CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hotline for travellers between Chile and Peru went unanswered.",
                "Peru dismissed reports that it ignored a call from Chile.",
            })
    void thesePhonesAreOfOthers(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luis Quispe should be speaking with Ana Soto, which he has not done since May.",
                "Luis Quispe should speak with Ana Soto, something he has n't done in three months.",
                "Luis Quispe should speak with Ana Soto, which he has not done yet.",
            })
    void whatWasNotDoneIsASilence(String text) {
        assertThat(kinds(text)).containsExactly("presidents NO_CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luis Quispe should be speaking with Ana Soto, which he has done often.",
                "Luis Quispe should be speaking with Ana Soto, which is not a thing to be done lightly.",
                "Peru has shown a willingness to negotiate with Chile.",
            })
    void whatIsSaidOfTalksIsNoSilence(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile says that Peru has not shown a willingness to negotiate.",
                "Chile complained that Peru had not shown any interest in talking.",
            })
    void whoShowsNoWillingnessDoesNotAnswer(String text) {
        assertThat(kinds(text)).containsExactly("states UNANSWERED");
    }
}
