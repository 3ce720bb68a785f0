package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks and visits to come, whoever names those who take part. */
class ComingTalksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "More detailed negotiations will begin on June 29.",
                "The next round is set for July 2.",
                "A further session is planned next week.",
                "Another meeting has been scheduled for July 2.",
                "The parties spoke of the upcoming talks.",
                "Talks resume on Friday.",
                "A summit was scheduled for July 2.",
                "The talks, the first since 2010, will be held in La Paz.",
            })
    void areOfThoseWhoWereSpokenOf(String next) {
        assertReads(kinds("Chile and Peru ended two days of talks. " + next), "states CONTACT, states PLANNED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No meeting is planned.",
                "They look forward to further discussions in June.",
                "A meeting would be welcome.",
                "A meeting may take place in July.",
                "The cabinet meeting will begin on Monday.",
                "The meeting with the unions will begin on Monday.",
                "If the truce fails, a summit will be held.",
                "The second round of the election will be held in July.",
                "Mayor Juan Doe will come to Santiago for a meeting next week.",
            })
    void areNotThoseOfOthersOrInDoubt(String next) {
        assertReads(kinds("Ana Soto spoke by phone with Luis Quispe. " + next), "presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto discussed her plans for the upcoming summit with President Quispe. | presidents PLANNED",
                "Ahead of talks with Luis Quispe, President Soto said she was hopeful. | presidents PLANNED",
                "Luis Quispe accepts an invitation from Chilean President Ana Soto to a reciprocal visit. | presidents PLANNED",
                "Chile says the first talks with envoys of Peru since the end of the war, will begin on Friday. | states PLANNED",
                "Ana Soto looks forward to her summit with Luis Quispe. | presidents PLANNED",
                "Officials in Chile prepare for a summit between Ana Soto and Luis Quispe. | presidents PLANNED",
                "The next meeting of Chilean and Peruvian officials is on Monday. | states PLANNED",
                "A summit between Chile and Peru opens on June 25. | states PLANNED",
                "Chile and Peru agree to continue talks. | states PLANNED",
                "The summit between Ana Soto and Luis Quispe is back on. | presidents PLANNED",
                "A summit between Chile and Peru may not take place next month. |",
                "Talks between Chile and Peru are back on track. |",
                "The dam promised at the summit of Ana Soto and Luis Quispe will open on Monday. |",
                "Peru and Chile expect to sign an accord at a summit on July 3. |",
            })
    void areOfThoseWhoLookForwardToThem(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: There's a call scheduled with President Quispe for tomorrow. | 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: He's looking forward to his summit with President Quispe on Friday. | 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: The President is meeting with President Quispe this evening. | 2019-06-20/2019-06-21 DAY",
                "MS. KEEN: Tomorrow's visit by President Quispe will be an opportunity. | 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: The President will be on the phone with President Quispe this afternoon. | 2019-06-20/2019-06-21 DAY",
                "Q Will she raise it with President Quispe? // MS. KEEN: She will do that this evening during the call. | 2019-06-20/2019-06-21 DAY",
                "Q Will she see President Quispe? // MS. KEEN: The meeting will be on Friday. | 2019-06-21/2019-06-22 DAY",
                "Q What of President Quispe? // MS. KEEN: The focus of the meeting today is going to be trade. | 2019-06-20/2019-06-21 DAY",
            })
    void areToldInSpeech(String text, String day) {
        assertReads(spoken(text), "hale+quispe PLANNED " + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: There could be a call with President Quispe tomorrow.",
                "MS. KEEN: We look forward to our meetings with the Peruvians.",
                "MS. KEEN: If he comes, the President will meet with President Quispe.",
            })
    void areNotWhatASpeakerLeavesOpen(String text) {
        assertReads(spoken(text), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Vega will travel to Lima on Monday. | states PLANNED 2019-06-24/2019-06-25 DAY",
                "A Peruvian delegation will arrive in Santiago on Saturday. | states PLANNED 2019-06-22/2019-06-23 DAY",
                "Ana Soto is due in Lima on Friday. | states PLANNED 2019-06-21/2019-06-22 DAY",
                "Rosa Vega will be travelling on Saturday on an official visit to Peru. | states PLANNED 2019-06-22/2019-06-23 DAY",
                "Luis Quispe will begin a three-day visit to Chile on Monday. | states PLANNED 2019-06-24/2019-06-25 DAY",
                "Ana Soto's trip to Peru is scheduled for July. | states PLANNED 2019-07-01/2019-08-01 MONTH",
                "The planned July visit of Ana Soto to Peru was announced. | states PLANNED 2019-07-01/2019-08-01 MONTH",
                "Luis Quispe's state visit next month to Chile will focus on trade. | states PLANNED 2019-07-01/2019-08-01 INTERVAL",
                "Vega and Huaman discussed President Soto's upcoming travel to Peru. | states PLANNED 2019-06-19/2019-06-20 APPROX",
                "Peruvian troops will fly to Chile on Friday. |",
                "Ana Soto may travel to Lima. |",
                "Ana Soto will travel to Arica. |",
                "Ana Soto will go to Peru for a regional summit. |",
                "If the truce holds, Ana Soto will travel to Lima. |",
                "Ana Soto's visit to Peru last week was a success. |",
                "There are no plans for a visit by Ana Soto to Peru. |",
            })
    void bringGuestsToAnotherState(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto says she will no longer travel to Peru. | states CANCELLED",
                "Ana Soto decides not to travel to Peru. | states CANCELLED",
                "Ana Soto abandons plans to visit Peru. | states CANCELLED",
                "Luis Quispe had been due to visit Chile, but the trip was cancelled. | states CANCELLED",
                "Talks between Chile and Peru due to begin on Friday are delayed. | states CANCELLED",
                "Planned talks between Chile and Peru collapse. | states CANCELLED",
                "Talks between Chile and Peru collapse before they start. | states CANCELLED",
                "The summit between Ana Soto and Luis Quispe will no longer take place. | presidents CANCELLED",
                "Luis Quispe did not show up at a meeting with Ana Soto. | presidents CANCELLED",
                "Chile withdraws from talks that were due to take place with Peru tomorrow. | states CANCELLED",
                "Ana Soto will not travel to Peru until the truce holds. |",
                "Talks between Chile and Peru collapse. | states SUSPENDED",
            })
    void areCalledOff(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Next Monday's meeting is off. | hale+quispe CANCELLED",
                "MS. KEEN: They found it was too early, and so next Monday's meeting has been scrapped. | hale+quispe CANCELLED",
                "MS. KEEN: Next Monday's meeting may be postponed. |",
                "MS. KEEN: Next Monday's meeting is still on. | hale+quispe PLANNED",
            })
    void areOffForThoseWhoWereSpokenOf(String answer, @Nullable String expected) {
        String text = "Q Will she see President Quispe?\n\n" + answer;
        assertReads(kinds("Press Briefing by Press Secretary Ellen Keen", text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto has a cold and has called off the June 27 summit with Luis Quispe. | presidents CANCELLED",
                "Ana Soto has a cold and may call off the June 27 summit with Luis Quispe. |",
                "Ana Soto called Luis Quispe on Monday. The ministry has cancelled the June 27 summit. |"
                        + " presidents CONTACT, presidents CANCELLED",
                "Ana Soto called Luis Quispe on Monday. The ministry will not cancel the June 27 summit. | presidents CONTACT",
                "Ana Soto spoke about the June 27 summit with Luis Quispe. | presidents PLANNED",
            })
    void areOffOnTheDayThatIsNamed(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile asked Peru for talks but Peru has not replied. | states UNANSWERED",
                "Chile said Peru did not immediately respond to its request. | states UNANSWERED",
                "Chile said Peru did not respond to reporters. |",
            })
    void areAskedForInVain(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile and Peru rest until July, when a treaty is discussed between Peru and the United States. | peru+us PLANNED 2019-07-01/2019-08-01 MONTH
                    Chile and Peru rested until Monday, when Ana Soto met Luis Quispe.                             | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    """)
    void whatIsWhenADayComesIsToCome(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }
}
