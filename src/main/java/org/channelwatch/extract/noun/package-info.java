/**
 * Whose talks, hotline, ties or letter a noun is, and what becomes of it.
 *
 * <p>{@code NounParties} asks {@code Complements} ("with Y", "between X and Y") with {@code Topics}, {@code DistantParties},
 * {@code ComplementBreaks} and {@code NamedObjects}, {@code Compounds} ("the X–Y talks"), {@code Owners}, {@code Claimants} with
 * {@code Spokesmen}, {@code Places}, {@code Envoys}, {@code SentAway}, {@code Letters} and {@code TakenUpTies}. {@code Statements} with {@code StatedFacts},
 * {@code StatedOccasions} and {@code StatedPlans} tells of a pair what is {@code Said} of its noun, {@code Cancellations} with {@code UnmetPairs} and
 * {@code Withdrawals} that an occasion was called off; {@code OccasionPhrases}, {@code OccasionTimes}, {@code OpenPhrases} and {@code Upcoming} whether it was at all, is to
 * come, or is only talked about.
 *
 * <p>May import all packages below it, up to {@code silence}.
 */
@NullMarked
package org.channelwatch.extract.noun;

import org.jspecify.annotations.NullMarked;
