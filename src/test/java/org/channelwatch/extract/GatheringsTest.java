package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets where several are named: three-way talks, bodies of two states, ceremonies, and relatives who are named behind another. */
class GatheringsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru will hold tripartite talks with Bolivia next week. |"
                        + " states PLANNED, bolivia+chile PLANNED, bolivia+peru PLANNED",
                "Ana Soto and Luis Quispe held a three-way meeting with Ivo Paz. |"
                        + " presidents CONTACT, paz+soto CONTACT, paz+quispe CONTACT",
                "Delegations from Chile, Peru, and Bolivia met near Oslo. |"
                        + " states CONTACT, bolivia+chile CONTACT, bolivia+peru CONTACT",
                "Ana Soto attended the Chile-Peru summit by video. | states CONTACT",
                "Ana Soto took part in the Chile-Peru summit via videoconference. | states CONTACT",
                "Ana Soto attended the Pacific summit by video. |",
                "Ana Soto took part, via videoconference, in a meeting of the Joint Council of the Union of Chile and Peru. |"
                        + " states CONTACT",
                "Ana Soto took part, she said, without regret. |",
                "Ivo Paz met Ana Soto's brother Pedro Huaman. | huaman+paz CONTACT",
                "Ivo Paz met Ana Soto's son-in-law Inti Rojas and Luis Quispe's younger sister, Pedro Huaman. | paz+rojas CONTACT, huaman+paz CONTACT",
                "Ana Soto and Luis Quispe inaugurated the tunnel. | presidents CONTACT",
                "Ana Soto and Luis Quispe witnessed the signing of four treaties. | presidents CONTACT",
                "Ana Soto and Luis Quispe inaugurated the Peruvian embassy in Santiago. | presidents CONTACT, states OPENED",
                "Ana Soto inaugurated the tunnel. |",
                "Chile and Peru toured the world with their exhibits. |",
            })
    void whoeverIsThereMeets(String text, String expected) {
        assertReads(
                kinds(text).stream()
                        .sorted(Comparator.comparing(k -> k.contains("+")))
                        .toList(),
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile has shared a draft treaty with Peru. | states CONTACT 2019-06-19/2019-06-20 APPROX",
                "Chile shares Peru's concerns about the river. |",
                "Ana Soto and Luis Quispe share concerns about the river. |",
                "Talks between Chile and Peru would be put at risk by the bill. |",
                "Talks between Chile and Peru will be held on Friday. | states PLANNED 2019-06-21/2019-06-22 DAY",
                "Ministers praised the outcome of the meeting of Ana Soto with Luis Quispe, which took place in Oslo. |"
                        + " presidents CONTACT /2019-06-20 UNKNOWN",
                "A Chilean delegation is in Lima for the fair. It will attend the meeting of the Chile-Peru Border Commission,"
                        + " which will take place on June 22. | states PLANNED 2019-06-22/2019-06-23 DAY",
                "Vega has discussed the river with many ministers, including with Huaman. Rosa Vega and Pedro Huaman are friends. |"
                        + " ministers CONTACT 2019-06-19/2019-06-20 APPROX",
                "Ana Soto held talks with a number of leaders in Oslo, notably with Luis Quispe. |"
                        + " presidents CONTACT 2019-06-19/2019-06-20 APPROX",
                "Ana Soto and Luis Quispe met in Oslo in 2016 on the margins of a summit and at Cusco, Peru, in 2018. |"
                        + " presidents CONTACT 2016-01-01/2017-01-01 YEAR, presidents CONTACT 2018-01-01/2019-01-01 YEAR",
            })
    void whenTheyDid(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
