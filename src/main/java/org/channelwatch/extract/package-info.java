/**
 * Reads an English news article and draws evidence about channels from it: who, what kind, when, in which sentence. Pure: the catalog
 * and the article go in, findings come out. What the rules know of the language is in the lexicons, text files beside these classes;
 * {@code Words} has those of single words.
 *
 * <p>To read it, from above: {@link org.channelwatch.extract.Extractor} takes title and body through these steps.
 *
 * <ol>
 *   <li>{@code Tokens} (cut by {@code Tokenizer}, mended by {@code Repairs}) and {@code Sentences}: words, sentences, who speaks them.
 *   <li>{@code MentionFinder}: everyone who may take part. {@code Pronouns}, {@code Collectives} and {@code JointAdjectives} know those
 *       who are not named one by one. {@code Gazetteer} has the catalog's names, {@code Persons} which of them are persons;
 *       {@code Roles} and {@code Tenures} who held which office; {@code PersonNames}, {@code TitledNames} with {@code Honorifics} and
 *       {@code UnlistedOffices}, {@code LongTitles}, {@code StateNames} and {@code Institutions} know how newspapers write them,
 *       {@code Credits} their own names; {@code Publisher} and {@code Authors} know whose words a text is.
 *   <li>{@code EventFinder} goes through the sentences. {@code Scene} is the sentence at hand, with what {@code LastQuestion} and
 *       {@code OwnTopic} know of those before. Who belongs together: {@code Groups} over {@code MentionIndex}, {@code MemberStarts} and {@code Coordination},
 *       {@code Subjects} with {@code WholeGroups}, {@code Deciders}, {@code OwnBodies} and {@code OtherSubjects}, {@code Sides} with {@code Them}. When it was: {@code Timing} over {@code SentenceDates} with {@code DateBreaks}, which {@code Dates} has found,
 *       {@code SeveralDates}, {@code Season}, {@code DaysAfter}, {@code ReportedTimes}, {@code ClausesOfTime} behind talks, and {@code FormerTimes} that nobody dates. Who "they" are: {@code Discourse} remembers what {@code Namings} notes; {@code FirstPerson}, {@code Antecedents} and
 *       {@code OfficeHolders}, with the {@code Whereabouts} of those who travel, answer from {@code Cast}, {@code Recent}, {@code Leaders} and {@code OwnGovernment}.
 *   <li>Verbs: {@code ContactVerbs} ("X met Y") with {@code ContactSubjects} and {@code Planners}, {@code VerbObjects} over {@code DirectObjects}, {@code NamedObjects},
 *       {@code FurtherObjects}, {@code Gatherings} and
 *       {@code StateVerbs} tell {@code Contacts}, which knows {@code Reports}, {@code ContactPlans}, {@code Errands} ("was there to meet Y"), {@code WhenClauses} of questions, {@code ContactAttempts},
 *       {@code UnansweredCalls} and {@code ContactDenials};
 *       {@code Acts} ("X and Y cut the line") tell {@code Deeds} and {@code DeedPlans}, with {@code Dispatches}, {@code FurtherTalks} and {@code Announcements} of what is as good as done, {@code ActObjects} for what is cut, {@code ActParties} for
 *       between whom, {@code ImpliedStates} where nobody says so, {@code Cancellations} for what is called off, and {@code Ambassadors} for those who are recalled; {@code Tellings}
 *       ("X warned Y through the hotline"); {@code Figures} for the message that is none ("the vote sent a message to Y"), {@code Ceremonies} for who inaugurates together; {@code Recognitions} ("X switches recognition from Y to Z").
 *   <li>Nouns: {@code NounPhrases} ("talks between X and Y"), with {@code NounParties} over {@code Complements} with {@code Topics} and
 *       {@code DistantParties}, {@code Claimants} and {@code Compounds}, {@code Predicates} ("is dead") that make {@code Statements}, {@code Adjuncts}
 *       over {@code AdjunctPhrases}, {@code AdjunctPrepositions} and {@code OpenPhrases} ("in a call with Y", "no interest in talks"), {@code Relatives} ("the call that X had with Y"), {@code Existentials} ("there
 *       were talks"), {@code Arrivals}, {@code Upcoming} ("ahead of talks with Y"), {@code OwnTalks} ("based on our talks with Y"), {@code Examples} ("including a call between X and Y"),
 *       {@code Embassies}, {@code RecalledTalks} and {@code OwnersTalks} over
 *       {@code OccasionPhrases} and {@code OccasionTimes}, {@code Participants}, {@code AskedTalks}, {@code NamedTalks} ("praised the talks with Y"), and {@code KnownLines} and {@code KnownTalks} of those
 *       named before. {@code Headings} reads titles that are nothing but such a phrase.
 *   <li>Letters and plans: {@code Letters} for whose they are and which they answer, {@code Deliveries} ("a plan drafted by X was handed to Y"),
 *       {@code Invitations} ("at the invitation of Y"), {@code Journeys} ("X will visit W")
 *       with {@code LastTrip} for the day of what is to be there.
 *   <li>{@code Answers} over {@code Attempts} and {@code Correspondence}: what was not answered, or turned down, with {@code GivenAnswers} for what was. {@code Silences}: since when nobody has spoken.
 *       {@code Replies}: what an answer tells with its question; {@code ShortAnswers} says which it is.
 *   <li>{@code VerbGroup} (read by {@code VerbGroupReader} with {@code QuotedVerbs}, {@code InfinitiveGovernors}, {@code GerundGovernors} and {@code SharedAuxiliaries}, of nouns by
 *       {@code NominalVerbs}), {@code Modality}, {@code Conditions} and {@code Orders} tell what did happen from what is planned, wished
 *       or denied.
 *   <li>{@code ChannelMatcher} finds the channel of each {@code Event}.
 * </ol>
 *
 * <p>May import {@code channel} and {@code catalog}.
 */
@NullMarked
package org.channelwatch.extract;

import org.jspecify.annotations.NullMarked;
