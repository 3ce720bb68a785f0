package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of speech of chronicles that pack much into one sentence. */
class TurnsOfBriefsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto has spoken neither to Luis Quispe of Peru nor to Ivo Paz since the truce on May 6. | presidents NO_CONTACT, paz+soto NO_CONTACT
            Ana Soto has met neither Luis Quispe nor Ivo Paz since March. | presidents NO_CONTACT, paz+soto NO_CONTACT
            Ana Soto has spoken with neither Luis Quispe nor Ivo Paz since March. | presidents NO_CONTACT, paz+soto NO_CONTACT
            Neither Chilean President Ana Soto nor Peruvian President Luis Quispe has spoken to Mary Hale since March. | hale-soto NO_CONTACT, hale+quispe NO_CONTACT
            Ana Soto met with neither Luis Quispe nor Mary Hale at the fair. |
            Neither Ana Soto nor Luis Quispe has spoken about the harbour since March. |
            """)
    void neitherOfTwoWasMet(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto says that she rang Luis Quispe on Tuesday, once the storm was over, and that Quispe has to this hour not called back. | presidents UNANSWERED
            Ana Soto called Luis Quispe on Tuesday but has not yet received an answer. | presidents UNANSWERED
            Ana Soto phoned Luis Quispe on Tuesday, but Quispe has yet to call back. | presidents UNANSWERED
            Ana Soto phoned Luis Quispe on Tuesday, and he has since called back. | presidents CONTACT
            Ana Soto called Luis Quispe on Tuesday, but he has not answered her question about the harbour. | presidents CONTACT
            """)
    void whoHasNotCalledBackWasNotReached(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rosa Vega is still waiting for an answer to the letter that she sent in March to Pedro Huaman. | ministers UNANSWERED 2019-03-01/2019-04-01 MONTH
            Rosa Vega has had no reply to the letter that she wrote to Pedro Huaman in March. | ministers UNANSWERED 2019-03-01/2019-04-01 MONTH
            Rosa Vega has yet to receive an answer to the letter she sent Pedro Huaman in March. | ministers UNANSWERED 2019-03-01/2019-04-01 MONTH
            Pedro Huaman has not answered the letter that Rosa Vega sent him on June 3. | ministers UNANSWERED 2019-06-03/2019-06-04 DAY
            Pedro Huaman replied on Tuesday to a letter that Rosa Vega wrote to him on June 3. | ministers CONTACT 2019-06-18/2019-06-19 DAY, ministers CONTACT 2019-06-03/2019-06-04 DAY
            """)
    void aLetterThatIsNotAnsweredIsNoContact(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ivo Paz received Mary Hale, who gave him an account of the talks that she had held on Tuesday with Ana Soto. | hale-soto CONTACT, hale+paz CONTACT
            Ivo Paz met Mary Hale and Luis Quispe, who spoke of the talks that he had held on Tuesday with Ana Soto. | presidents CONTACT, hale+paz CONTACT, paz+quispe CONTACT
            Ivo Paz told Mary Hale about the talks that he had held on Tuesday with Ana Soto. | paz+soto CONTACT
            """)
    void whoGivesAnAccountOfTalksHasHeldThem(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ivo Paz, head of Bolivia's Coast Council, and Rosa Vega meet in Lima. | paz+vega CONTACT
            Rosa Vega meets Ivo Paz, head of Bolivia's Coast Council, and Pedro Huaman. | ministers CONTACT, paz+vega CONTACT
            Jo Tan, head of Bolivia's Coast Council, and Rosa Vega meet in Lima. | bolivia+vega CONTACT
            """)
    void anOfficeBehindANameIsNobodyElse(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto sees no point in a meeting with Luis Quispe. |
            There is, Ana Soto says, little use just now in talks with Luis Quispe. |
            Ana Soto, who arrived in Arica on Monday, sees no room at present for talks with Luis Quispe. |
            Ana Soto made her point in talks with Luis Quispe. | presidents CONTACT
            Ana Soto left no room for doubt after talks with Luis Quispe. | presidents CONTACT
            """)
    void whoSeesNoPointInTalksHasHeldNone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto wrote that it was "incorrect" that she would meet Luis Quispe. |
            It is inaccurate that Ana Soto met Luis Quispe on Monday. |
            It is fake news that Ana Soto is to meet Luis Quispe. |
            It is not incorrect that Ana Soto met Luis Quispe on Monday. | presidents CONTACT
            """)
    void whatIsCalledIncorrectIsNotSo(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ivo Paz says that Ana Soto has accepted an invitation to meet Luis Quispe. | presidents PLANNED
            Ivo Paz says that Ana Soto has accepted an offer to meet with Luis Quispe. | presidents PLANNED
            Ivo Paz says that Ana Soto has accepted an invitation from Luis Quispe to visit Lima. | presidents PLANNED
            Luis Quispe invited Ana Soto to Lima, and she accepted. | presidents PLANNED
            """)
    void whoeverTellsOfAnInvitationIsNotTheHost(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Highland Front pulled out on the eve of talks with Peru that were to open today in Quito. | peace CANCELLED
            Chile backed out hours before talks with Peru. | states CANCELLED
            Chile withdrew its divers hours before talks with Peru. |
            """)
    void whoPullsOutOnTheEveOfTalksCallsThemOff(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile and Bolivia say that they will return their ambassadors, absent since May, to Lima. | states PLANNED, bolivia+peru PLANNED
            Chile will return its ambassador, absent since May, to Lima. | states PLANNED
            Chile and Peru will return their ambassadors, a minister says, before winter comes to Bolivia. | states PLANNED
            """)
    void ambassadorsReturnToWhereTheyWere(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile resumes ties with Bolivia, Rosa Vega opening a hotline there.",
                "After the storm Rosa Vega of Chile has opened a hotline there.",
            })
    void aLineThatIsOpenedThereIsNotTheOnlyOneOfTheCatalog(String text) {
        assertThat(kinds(text)).noneMatch(kind -> kind.startsWith("border-line"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile orders the Peruvian ambassador and all of his staff to leave Santiago. | states SUSPENDED
            Chile gave the Peruvian ambassador and her deputy three days to leave. | states SUSPENDED
            Chile ordered the Peruvian ambassador and the divers to leave the wreck. |
            """)
    void anAmbassadorLeavesWithHisStaff(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile suspends exchanges with Peru at the level of ministers. | states SUSPENDED
            Chile suspends its dealings with Peru on fish and wine. | states SUSPENDED
            Chile suspends student exchanges with Peru. |
            After exchanges with Peru on the pitch, Chile won. |
            """)
    void exchangesAndDealingsAreTies(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto says that Chile has established diplomatic relations with Bolivia and is breaking those with Peru. | ties DEFUNCT, bolivia+chile OPENED
            Chile keeps its ties with Bolivia but cuts those with Peru. | states DEFUNCT
            Chile talks with farmers and punishes those with Peru on their maps. |
            """)
    void thoseAreTiesWithAnother(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The foreign ministers of Chile and Peru, Rosa Vega and Pedro Huaman, put their names to a treaty. | ministers CONTACT
            Rosa Vega and Pedro Huaman initial an accord in Lima. | ministers CONTACT
            Chile and Peru initial an accord. |
            """)
    void whoSignsHasMet(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile and Peru establish diplomatic relations, with foreign ministers Rosa Vega and Pedro Huaman signing in Lima. | ties OPENED 2019-06-19/2019-06-20 APPROX, ministers CONTACT 2019-06-19/2019-06-20 APPROX
            Prices rose, with Ana Soto and Luis Quispe speaking on Monday. | presidents CONTACT 2019-06-17/2019-06-18 DAY
            The treaty came into force on Monday, with Ana Soto and Luis Quispe signing in Lima. | presidents CONTACT 2019-06-17/2019-06-18 DAY
            Prices will fall, with Ana Soto and Luis Quispe meeting on Monday. |
            Chile would gain much, with Ana Soto and Luis Quispe signing the accord. |
            """)
    void whoIsNamedBehindWithDoesIt(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            By telephone, Rosa Vega and Pedro Huaman agree to stop all fishing. | ministers CONTACT
            The war of the fish: Over the telephone, at 15:35, Ana Soto and Luis Quispe agree to stop it. | presidents CONTACT
            By telephone, Rosa Vega denied that Ana Soto and Luis Quispe agreed to stop all fishing. |
            Ana Soto and Luis Quispe agree to speak by telephone. | presidents PLANNED
            """)
    void whatIsAgreedByTelephoneIsAContact(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto and Luis Quispe are on the telephone with each other for an hour. | presidents CONTACT
            Fish is discussed for 50 minutes by telephone between Ana Soto and Luis Quispe. | presidents CONTACT
            Fish was discussed by farmers after an accord between Ana Soto and Luis Quispe. |
            """)
    void itIsSpokenOnTheTelephone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto resigns. The step is made public a day after she spoke by telephone for about twenty minutes with Luis Quispe. | presidents CONTACT 2019-06-19/2019-06-20 DAY
            Ana Soto fell ill in 2018. It came a day after she spoke with Luis Quispe. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
            """)
    void daysAfterACall(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rosa Vega and Pedro Huaman agree on regular communication between their offices. | ministers PLANNED
            Chile and Peru agree on a hotline. | border-line PLANNED
            Ana Soto and Luis Quispe agree that a direct operational link is to be created between the two sides. | border-line PLANNED
            Rosa Vega and Pedro Huaman agreed on further personal contacts. |
            """)
    void regularContactIsAgreedOn(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto and Luis Quispe sign a peace. Embassies are to be reopened after twenty years. | presidents CONTACT, states PLANNED
            Ana Soto and Luis Quispe sign a peace. The embassies of Norway are to be reopened. | presidents CONTACT
            Peru's embassy in Santiago ceases its work today. | states DEFUNCT
            Chile announces that it is closing its liaison mission with Peru at Arica. | border-line DEFUNCT
            """)
    void embassiesOfThoseBeforeReopen(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Officials in Santiago tried in vain for hours to get hold of their Peruvian opposite numbers by the hotline. | border-line UNANSWERED
            Chile tried without success on Monday to contact Peru over the hotline. | border-line UNANSWERED
            Chile tried in vain for hours to save the harbour, Peru said. |
            """)
    void itIsTriedInVainToReachSomebody(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Paul Ames speaks outside the palace, where he has been briefing Ana Soto on his trip. | ames+soto CONTACT
            Paul Ames briefed Ana Soto on his trip. | ames+soto CONTACT
            Paul Ames will brief Ana Soto on his trip. |
            Ana Soto was briefed by Paul Ames on Tuesday. |
            """)
    void whoBriefsAnotherMeets(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bolivian President Jo Tan severs relations with Peru, which he blames for the flood. | bolivia+peru DEFUNCT 2019-06-19/2019-06-20 APPROX
            Bolivian Foreign Minister Jo Tan suspended ties with Peru. | bolivia+peru SUSPENDED 2019-06-19/2019-06-20 APPROX
            Bolivian striker Jo Tan severs relations with Peru. |
            Ana Soto and Luis Quispe agree that their countries will begin a "long dialogue" in August. | states PLANNED 2019-08-01/2019-09-01 MONTH
            """)
    void anUnknownMinisterActsForHisState(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile and Peru met their targets. |
            Ana Soto and Luis Quispe met local farmers. |
            Prices fell, with Ana Soto and Luis Quispe meeting their critics. |
            Ana Soto and Luis Quispe met as farmers marched. | presidents CONTACT
            """)
    void whoMeetsOthersHasNotMetEachOther(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
