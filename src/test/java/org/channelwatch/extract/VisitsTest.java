package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits: who has invited whom, who is where to meet whom, and who goes nowhere. */
class VisitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto will pay a state visit to Peru at the invitation of Luis Quispe. | presidents PLANNED",
                "At the invitation of Luis Quispe, Ana Soto is to visit Lima on June 27. | presidents PLANNED",
                "Ana Soto is to visit Lima at Luis Quispe's invitation. | presidents PLANNED",
                "Ana Soto will not visit Lima at the invitation of Luis Quispe. | states CANCELLED",
                "Ana Soto visited Cusco at the invitation of Luis Quispe. |",
                "Luis Quispe has invited Ana Soto to Lima and the Chilean leader has accepted, her office said. | presidents PLANNED",
                "Ana Soto accepted Luis Quispe's invitation to make a visit to Peru. | presidents PLANNED",
                "Ana Soto is in Lima to meet Luis Quispe. | presidents PLANNED",
                "Rosa Vega visited Lima on Tuesday, meeting Pedro Huaman. | ministers CONTACT",
                "Rosa Vega is in Lima today, meeting with Pedro Huaman. | ministers CONTACT",
                "Rosa Vega travelled to Lima last month for meetings with Pedro Huaman. | ministers CONTACT",
                "Rosa Vega flew to Lima for talks with Pedro Huaman on Friday. | ministers PLANNED",
                "Ana Soto spoke with Ivo Paz, then called Luis Quispe. | presidents CONTACT, paz+soto CONTACT",
                "Ana Soto and Luis Quispe discussed the drought with their own ministers. |",
                "Ana Soto might travel to Lima to meet Luis Quispe. |",
            })
    void whoInvitesSeesTheGuest(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru cancels an invitation for Ana Soto, the Chilean president, to visit. | states CANCELLED",
                "Luis Quispe withdrew his invitation to Ana Soto. | presidents CANCELLED",
                "Luis Quispe wants to withdraw his invitation to Ana Soto. |",
                "Luis Quispe did not withdraw his invitation to Ana Soto. |",
            })
    void anInvitationIsTakenBack(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean Foreign Minister Rosa Vega visits Bolivia. | bolivia+vega CONTACT",
                "Chilean Foreign Minister Rosa Vega visits Peru for the first time since ties were restored. | states CONTACT",
                "Ana Soto begins a three-day visit to Bolivia. | bolivia+soto CONTACT",
                "Ana Soto makes an unannounced visit to La Paz. | bolivia+soto CONTACT",
                "Ana Soto arrives in La Paz, Bolivia, for a state visit. | bolivia+soto CONTACT",
                "Ana Soto travels to Bolivia on her first official visit. | bolivia+soto CONTACT",
                "Ana Soto becomes the first Chilean leader to visit Bolivia in decades. | bolivia+soto CONTACT",
                "The Peruvian foreign minister visits Bolivia. | bolivia+huaman CONTACT",
                "Ana Soto visits Peru. She meets Luis Quispe at the palace. | presidents CONTACT",
                "Ana Soto visits Peru, where Luis Quispe shows her the harbour. |",
                "Ana Soto visits Bolivia to meet with Luis Quispe. | presidents PLANNED",
                "Ana Soto does not visit Bolivia. |",
                "Ana Soto visits the Bolivian border. |",
                "Ana Soto visits Bolivia for the games. |",
                "Ana Soto may visit Bolivia. |",
                "The singer Ada Doe visits Bolivia. |",
                "Alma Jun visits Peru. |",
                "Ana Soto visited Bolivia. |",
                "Ana Soto visited Bolivia on Monday. | bolivia+soto CONTACT",
                "Chilean Foreign Minister Ada Doe visits Bolivia. | bolivia+chile CONTACT",
                "Chilean Deputy Prime Minister Ada Doe visits neighbouring Bolivia. | bolivia+chile CONTACT",
                "US Vice President Ida Moss visits Bolivia. | bolivia+moss CONTACT",
                "Ana Soto visits Bolivia, praising the courage of Ivo Paz. | bolivia+soto CONTACT",
                "The Chilean poet Ada Doe visits Bolivia. |",
                "Former Chilean Foreign Minister Ada Doe visits Bolivia. |",
            })
    void whoServesAStateSeesThoseWhomHeVisits(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void aVisitInTheTitleIsThatToWhomTheBodyNames() {
        assertReads(
                kinds("Ana Soto visits Lima", "Ana Soto arrives in Lima for talks with Luis Quispe."),
                "presidents PLANNED");
        assertReads(kinds("Ana Soto visits Bolivia", "The harvest was good."), "bolivia+soto CONTACT");
    }
}
