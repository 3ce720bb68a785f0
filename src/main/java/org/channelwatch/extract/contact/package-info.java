/**
 * Verbs of contact: {@code X spoke with Y}, {@code X and Y met}, {@code X warned Y over the hotline}.
 *
 * <p>{@code ContactVerbs} finds verb, subject ({@code ContactSubjects}, {@code Planners}) and the other party ({@code VerbObjects} over
 * {@code DirectObjects}, {@code LinkedObjects}, {@code RelativeObjects}, {@code OtherObjects}, {@code FurtherObjects}, {@code Agreements}
 * and {@code Gatherings}; {@code StateVerbs} for "remained in touch", {@code UnnamedPartners} for "with the government there").
 * {@code ContactTellings} has {@code Contacts} tell it of each pair, a {@code Told}: as {@code ContactFacts} where {@code Reports} say
 * that it is news, {@code ContactPlans} with {@code FirmPlans}, what is still {@code Awaited}, {@code FormerPlans}, {@code Errands},
 * {@code WhenClauses} of questions, {@code ContactAttempts}, {@code Rebuffs}, {@code UnansweredCalls} or {@code ContactDenials}, unless
 * there are {@code Reservations}; {@code UnnamedPersons} are whom a subject stands for, and {@code Continuations} adds partners of the
 * next sentence. {@code Tellings} reads who told whom something, each a {@code Telling}, and how, with {@code TellingSigns},
 * {@code Manners}, {@code OwnAgreements} and {@code LineTellings}.
 *
 * <p>May import all packages below it, up to {@code noun}.
 */
@NullMarked
package org.channelwatch.extract.contact;

import org.jspecify.annotations.NullMarked;
