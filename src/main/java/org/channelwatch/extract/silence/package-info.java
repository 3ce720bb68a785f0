/**
 * What did not happen: {@code Silences} since when nobody has spoken, {@code BrokenSilences} when they spoke again, {@code Answers} what was not answered or turned down.
 *
 * <p>{@code Attempts} with {@code Tries} finds what may be answered, {@code Requests} what was asked before, {@code Correspondence}
 * letters and replies, {@code AnswerParties} between whom, {@code AnswerFacts} whether that is told as a fact, {@code GivenAnswers} the
 * answers that came, {@code AcceptedOffers} what they accept, {@code AskedResponses} those that were asked about.
 *
 * <p>May import all packages below it, up to {@code scene}.
 */
@NullMarked
package org.channelwatch.extract.silence;

import org.jspecify.annotations.NullMarked;
