package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of speech of agencies and newspapers about lines, ties and talks between governments. */
class DiplomaticNewsTest {
    private static final String MET = "Ana Soto met Luis Quispe in Arica on Monday. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hotline between Chile and Peru set up in 2015 has gone dead. | border-line DEFUNCT 2019-06-19/2019-06-20 APPROX",
                "The hotline between Chile and Peru established after the border crisis was reopened on Monday. | border-line RESTORED 2019-06-17/2019-06-18 DAY",
                "The hotline between Chile and Peru opened in 2015 was cut on Monday. | border-line DEFUNCT 2019-06-17/2019-06-18 DAY",
                "The hotline between Chile and Peru agreed upon after the crisis went into operation today. | border-line OPENED 2019-06-20/2019-06-20 DAY",
                "The hotline between Chile and Peru, dead for three years, crackled back to life on Wednesday. | border-line RESTORED 2019-06-19/2019-06-20 DAY",
                "A hotline has been installed between the offices of Ana Soto and Luis Quispe. | border-line OPENED 2019-06-19/2019-06-20 APPROX",
                "The hot line between Chile and Peru, opened four years ago, was employed for the first time today. | border-line CONTACT 2019-06-20/2019-06-20 DAY",
                "The communication mechanism between the Chilean and Peruvian navies entered into service on Friday. | border-line OPENED 2019-06-14/2019-06-15 DAY",
                "Chile and Peru signed an agreement on Wednesday to set up a hotline. | border-line PLANNED 2019-06-19/2019-06-20 DAY",
                "Chilean and Peruvian officials signed an accord in Arica on Friday setting up a hotline between Chile and Peru. | border-line PLANNED 2019-06-21/2019-06-22 DAY",
                "Ana Soto and Luis Quispe will meet in late July. | presidents PLANNED 2019-07-20/2019-08-01 APPROX",
                "Returning from Lima on Tuesday, an aide said Ana Soto and Luis Quispe would meet in late July. | presidents PLANNED 2019-07-20/2019-08-01 APPROX",
                "The hotline between Chile and Peru opened on Monday and was used at once. | border-line OPENED 2019-06-17/2019-06-18 DAY",
            })
    void whatALineOnceWasIsNoNews(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Chile and Peru that were to have opened in Arica on Friday have been put off. | states CANCELLED",
                "Chile scrapped the meeting of top diplomats due next week after Peru's envoy received rebels. | states CANCELLED",
                "Chile cancelled talks due next week in protest at Peru's raid. | states CANCELLED",
                "Pedro Huaman scrapped talks in Santiago on Monday. | states CANCELLED",
                "Pedro Huaman scrapped talks in Arica on Monday. |",
                "The White House said Mary Hale had scrubbed a one-on-one with Ana Soto. | hale-soto CANCELLED",
                "Ana Soto stayed away from a meeting with Luis Quispe. | presidents CANCELLED",
                "Ana Soto stayed away from a meeting with farmers. |",
                "Chile called off a meeting with the unions after Peru fired on a boat. |",
                "Chile called off a meeting of its cabinet after Peru fired on a boat. |",
                "Chile called off a concert after Peru fired on a boat. |",
                "Pedro Huaman called off a trip to Santiago where he was to have met his Chilean opposite number. | states CANCELLED",
            })
    void whatWasCalledOffIsOfThoseWhoAreBlamed(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile's cabinet decided on Wednesday to cut off all contacts with the government of Peru. | states DEFUNCT",
                "Chile's foreign minister said Santiago had decided to cut diplomatic relations with Lima. | ties DEFUNCT",
                "Chile and Bolivia followed Brazil in breaking off relations with Peru. | states DEFUNCT, bolivia+peru DEFUNCT",
                "Chile was slow in breaking off relations with Peru. |",
                "Chile froze ties over the Bolivia campaign. |",
                "Peace negotiations between Chile and Peru have ground to a halt. | states SUSPENDED",
                "Chile withdrew all its diplomats from Lima. | states SUSPENDED",
                "Chile withdrew a few of its divers from Lima. |",
                "Chile and Peru upgraded relations to the level of ambassadors. | states RESTORED",
                "Chile and Peru upgraded their relations to a partnership. |",
                "Chile formed diplomatic ties with Peru on Sunday. | ties OPENED",
                "Chile and Peru signed a communique resuming ties. | states RESTORED",
                "Chile and Peru signed a protocol resuming ties. | states PLANNED",
                "Chile decided on Monday not to cut ties with Peru. |",
                "Chile threatened on Monday to cut ties with Peru. |",
            })
    void aDecisionWithItsDayIsAsGoodAsTheDeed(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The top Chilean military officer spoke with his Peruvian counterpart on Thursday. | states CONTACT",
                "Chile and Peru said their military operations chiefs spoke over the hotline on Monday. | border-line CONTACT",
                "After three hours with Luis Quispe, Ana Soto said she was hopeful. | presidents CONTACT",
                "Within minutes Ana Soto was on the phone to Luis Quispe. | presidents CONTACT",
                "Ana Soto saw off Luis Quispe at the airport on Thursday. | presidents CONTACT",
                "Ana Soto and Luis Quispe opened a summit in Arica, the first between the countries in years. | presidents CONTACT",
                "Rosa Vega worked the phones on Sunday, ringing her counterparts in Peru and Bolivia. | states CONTACT, bolivia+vega CONTACT",
                "Ana Soto and Luis Quispe greeted each other in Arica. | presidents CONTACT",
                "The presidents of Chile and Peru sat opposite each other on Monday. | states CONTACT",
                "Ana Soto and Luis Quispe called each other liars. |",
                "Ana Soto and Luis Quispe congratulated each other over the phone on Tuesday. | presidents CONTACT",
                "Ana Soto and Luis Quispe congratulated each other on Tuesday. |",
                "Ana Soto walked away from her second meeting with Luis Quispe without a deal. | presidents CONTACT",
                "The summit between Ana Soto and Luis Quispe collapsed on Monday. | presidents CONTACT",
                "The meeting between Ana Soto and Luis Quispe broke down on Monday. | presidents CONTACT",
                "The talks between Ana Soto and Luis Quispe collapsed on Monday. | presidents SUSPENDED",
                "Fishing began to matter in the first high-level contact between Chile and Peru in years. | states CONTACT",
                "Ana Soto and Luis Quispe rode together in a car. | presidents CONTACT",
                "Ana Soto and Luis Quispe exchanged views on the talks with Mary Hale. |",
                "Ana Soto laid out to Luis Quispe over the phone how the crisis might end. | presidents CONTACT",
                "Ana Soto laid out to Luis Quispe in a book how the crisis might end. |",
                "Ana Soto and Luis Quispe wound up their first summit in Arica. | presidents CONTACT",
                "Ana Soto and Luis Quispe clasped hands in Arica. | presidents CONTACT",
                "Chile has repaired the pipe through which it talked with Peru for years. |",
                "Ana Soto waited three hours with no word from Luis Quispe. |",
                "Fishing will resume, officials of the two countries said at the end of talks in Arica. |",
                "Chile and Peru will buy boats, the two sides said after talks in Arica on Sunday. | states CONTACT",
            })
    void whoeverActsForAStateIsInContact(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A meeting with Luis Quispe sought by Ana Soto was turned down by Peru. | presidents UNANSWERED",
                "Three times Chile has asked for Ana Soto to speak with Luis Quispe, and three times it has been rebuffed. | presidents UNANSWERED",
                "Ana Soto called Luis Quispe on Tuesday, an aide acknowledged on Friday, but he did not come to the phone. | presidents UNANSWERED",
                "Peru's foreign minister declined to see Ana Soto in Arica this week. | huaman+soto UNANSWERED",
                "Pedro Huaman dropped a meeting with Rosa Vega on Monday. | ministers CANCELLED",
                "Chile has received no word from Peru, in spite of messages through several lines. | states UNANSWERED",
                "Chile spurned an offer by Luis Quispe to send envoys. | states UNANSWERED",
                "Chile spurned an offer by Luis Quispe to send blankets. |",
                "Peru failed to respond when Chile rang at nine in the morning. | states UNANSWERED",
                "Chile did not pick up when Peru called. | states UNANSWERED",
                "Chile did not respond when Peru burned. |",
                "A plan sought by Ana Soto was turned down by Peru. |",
            })
    void whoTurnsAMeetingDownDoesNotAnswer(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leaders of the two countries had not held a formal meeting in more than two years. | states NO_CONTACT",
                "Leaders of the two countries had held a formal meeting in the palace. |",
            })
    void aSilenceIsToldOfTheTwoWhoHaveMet(String text, @Nullable String expected) {
        assertReads(kinds(MET + text), "presidents CONTACT" + (expected == null ? "" : ", " + expected));
    }
}
