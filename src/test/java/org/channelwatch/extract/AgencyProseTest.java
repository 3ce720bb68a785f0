package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agencies and foreign ministries put it: who did so stands far off, behind, or under an office that is in no list. */
class AgencyProseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain will come, Ana Soto said after meeting Luis Quispe.",
                "\"Rain will come,\" said Ana Soto after meeting Luis Quispe in Lima.",
                "Rain will come, Ana Soto told reporters after talks with Luis Quispe.",
                "Ana Soto flew home after meeting Luis Quispe.",
                "Ana Soto said she had discussed the drought with Luis Quispe.",
                "At the start of talks with Luis Quispe, Ana Soto spoke of rain.",
                "Ana Soto briefed Luis Quispe on the results of her tour by phone.",
                "Ana Soto told Luis Quispe at the Palace of La Moneda that it would rain.",
                "Ana Soto paid a surprise visit to Luis Quispe.",
                "Ana Soto had a telephonic conversation with H.E. Luis Quispe.",
                "Jane Reed brought Ana Soto and Luis Quispe together in Arica.",
                "The talks in Arica brought together Ana Soto and Luis Quispe.",
                "Bolivia brokered talks between Ana Soto and Luis Quispe.",
                "Ana Soto granted an audience to Luis Quispe.",
                "Ana Soto received a delegation headed by Luis Quispe.",
                "Ana Soto refuses to meet Ivo Paz, meets Luis Quispe",
            })
    void thoseWhoMetAreFoundFarOff(String text) {
        assertThat(kinds(text)).contains("presidents CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile's fisheries minister met his Peruvian counterpart in Arica.",
                "The Chilean human rights commissioner met Peruvian officials.",
                "The Chilean deputy water minister held talks with Peruvian officials.",
                "The junta in Lima held talks with Chilean officials.",
                "Chilean and Peruvian interior ministers met in Arica.",
                "Chilean and Peruvian commanders met to calm tensions.",
                "Officials from Chile and Peru gathered in Arica.",
                "The Peruvian ambassador was summoned to the Chilean foreign ministry.",
                "Chilean officials told their Peruvian counterparts that it would rain.",
                "Chile said it had informed Peru of the drill.",
                "Chile has relayed its response to the plan to Peru.",
                "Negotiations have begun between Chile and Peru over the river.",
            })
    void anOfficeOfAnyNameStandsForItsState(String text) {
        assertThat(kinds(text)).contains("states CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile recalls ambassador to Peru | states SUSPENDED",
                "Chile recalled its chargé d'affaires from Lima. | states SUSPENDED",
                "Chile and Peru exchanged ambassadors. | states RESTORED",
                "Chile closes the Peruvian consulate in Arica. | states DEFUNCT",
                "Chile ordered the closure of the Peruvian consulate in Arica. | states DEFUNCT",
                "The Chilean embassy in Lima reopens its doors. | states RESTORED",
                "The junta in Lima severs diplomatic ties with Chile. | ties DEFUNCT",
            })
    void ambassadorsAndConsulatesAreTheChannelBetweenStates(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto's trip to Lima has been postponed. | states CANCELLED",
                "A trip to Lima by Ana Soto was called off. | states CANCELLED",
                "Lima cancelled a trip by Ana Soto at short notice. | states CANCELLED",
                "The Chilean president's planned trip to Lima will not take place. | states CANCELLED",
                "Talks planned for Sunday in Arica between Ana Soto and Luis Quispe were cancelled. | presidents CANCELLED",
                "A planned meeting between Ana Soto and Luis Quispe fell through. | presidents CANCELLED",
                "Ana Soto was hurt that Lima cancelled her meeting with Luis Quispe. | presidents CANCELLED",
                "Preparations are under way for a summit between Ana Soto and Luis Quispe. | presidents PLANNED",
                "Lima rebuffed a request by Chile to speak with Peruvian officials. | states UNANSWERED",
                "Ana Soto asked to speak to Luis Quispe, but the Peruvian side has not answered. | presidents UNANSWERED",
                "The Chile-Peru hotline has not been used since the flood. | border-line NO_CONTACT",
            })
    void whatDoesNotComeAboutIsToldInTheSameWays(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile denied that it had held talks with Peru.",
                "Chile dismissed reports that Ana Soto had met Luis Quispe.",
                "The call by Chile and Peru for rain was rejected.",
                "A call from Chile for Peru to pray was ignored.",
                "Ana Soto met farmers near the border with Peru.",
                "Chile and Peru gathered support for their plan.",
                "Trade brought Chile and Peru together, the book says.",
                "The flood brought together Chile and Peru.",
                "Efforts to broker talks between Chile and Peru failed.",
                "Chile agreed to a plan for Bolivian-brokered talks with Peru.",
                "Chile's football chief met Peruvian officials.",
                "Chile's army kills rebel commander.",
                "Chile told the public that Peruvian officials were wrong.",
            })
    void whatIsDeniedDemandedOrDoneByOthersIsNoContact(String text) {
        assertThat(kinds(text)).noneMatch(found -> found.endsWith(" CONTACT") || found.endsWith(" UNANSWERED"));
    }

    @Test
    void whoeverArrivedForTalksDidSoOnADayThatIsOver() {
        assertThat(dated("Ana Soto arrived on Monday for talks with Luis Quispe."))
                .containsExactly("presidents PLANNED 2019-06-17/2019-06-18 DAY");
    }

    @Test
    void mediatorsMeetThoseForWhomTheyMediate() {
        assertThat(kinds("Mediators from Bolivia and Chile met Peruvian officials."))
                .containsExactlyInAnyOrder("bolivia+peru CONTACT", "states CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile says it will no longer hold talks with Peru. | states SUSPENDED",
                "Lima will no longer negotiate with Santiago. | states SUSPENDED",
                "Chile says it will not hold talks with Peru. | states CANCELLED",
                "Chile and Peru announced that their embassies will be reopened. | states PLANNED",
                "Chile's embassy in Lima will resume full visa services. | ",
                "The meeting with President Quispe, which Ana Soto had called off on Tuesday, may yet take place. | presidents CANCELLED",
                "Peruvian officials leave a meeting with Chile after a quarrel. | states CONTACT",
                "After meeting President Quispe in Bogota Chilean President Soto spoke of a new beginning. | presidents CONTACT",
                "Ana Soto and other Chilean officials have met with Luis Quispe. | presidents CONTACT",
                "Ana Soto told reporters that good talks were under way with Luis Quispe. | presidents CONTACT",
                "Talks with Peru continue, Chile said. | states CONTACT",
                "Talks with Peru would help, Chile said. | ",
                "Chile and Peru were named. This was stated by Ana Soto after negotiations with Luis Quispe. | presidents CONTACT",
                "Ana Soto and Luis Quispe were named. In a phone call, they agreed on the border. | presidents CONTACT",
            })
    void whatEndsGoesOnOrIsBroughtBack(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void whoFlewThereForTalksHeldThemAndWhoArrivedMayYet() {
        assertThat(dated("Ana Soto flew to Lima on Tuesday for talks with Luis Quispe."))
                .containsExactly("presidents CONTACT 2019-06-18/2019-06-19 DAY");
        assertThat(kinds("Ana Soto arrived in Lima on Tuesday for talks with Luis Quispe."))
                .containsExactly("presidents PLANNED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lima answered a call from Chile over the hotline on Monday. | border-line CONTACT",
                "Peru rejects an offer by Chile to hold a summit. | states UNANSWERED",
                "Peru rejects four offers; Chile spoke of a conversation. | ",
                "The planned meeting between Ana Soto and Luis Quispe does not take place. | presidents CANCELLED",
                "Following the talks, Ana Soto and Luis Quispe made statements. | presidents CONTACT",
                "Following the talks, Ana Soto made a statement on Luis Quispe. | ",
                "The Swiss ambassador handed Peru a letter from Chile. | states CONTACT",
                "Ana Soto sent her condolences to Luis Quispe over the earthquake. | presidents CONTACT",
                "Chile says that it was notified in advance by Peru of the drill. | states CONTACT",
                "Last-ditch talks are held between Chilean and Peruvian authorities. | states CONTACT",
                "Peruvian diplomats adjourn their talks with Chile. | states CONTACT",
                "Ana Soto, responding to Luis Quispe's offer in a speech, proposes a commission. | ",
                "The Peruvian ambassador in Santiago has been summoned over the drill. | states CONTACT",
                "Peru's ambassador to Chile was summoned on Monday. | states CONTACT",
                "The Peruvian ambassador was summoned on Monday. | ",
                "The call, the first between Ana Soto and Luis Quispe in a year, came as tensions rose. | presidents CONTACT",
                "Chile lodged a protest with Peru through diplomatic channels. | states CONTACT",
                "Ana Soto addressed parliament on the talks with Peru. | ",
                "Rosa Vega reopens the Chilean embassy in Lima. | states RESTORED",
                "Chile and Bolivia close their Peruvian embassies. | states DEFUNCT, bolivia+peru DEFUNCT",
                "Chile and Peru say they will return their ambassadors. | states PLANNED",
                "As Jane Reed knows, Ana Soto is visiting Peru to meet Luis Quispe. | presidents PLANNED",
                "Ana Soto and Luis Quispe spoke this morning about efforts to calm the border. | presidents CONTACT",
            })
    void linesRingAndLettersArrive(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A video shows the port. The palace releases video of Ana Soto meeting Luis Quispe. | presidents CONTACT",
                "Talks are held in Arica, with Ana Soto meeting Luis Quispe. | presidents CONTACT",
                "Talks will be held in Arica, with Ana Soto meeting Luis Quispe. | presidents PLANNED",
                "Nobody can think of Ana Soto meeting Luis Quispe. |",
                "A minister resigns over Ana Soto's controversial meeting with Luis Quispe. | presidents CONTACT",
                "Chile and Peru's direct lines were back in operation. | border-line RESTORED",
                "Chile and Peru announce that embassies will be reopened in each other's capitals. | states PLANNED",
            })
    void thoseWhoMetStandInAPhrase(String text, String expected) {
        assertReads(kinds(text), expected);
    }
}
