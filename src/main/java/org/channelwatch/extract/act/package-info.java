/**
 * What is done with a noun: {@code X and Y opened a hotline}, {@code X cut ties with Y}, {@code X recalled its ambassador}.
 *
 * <p>{@code Acts} finds the verb ({@code ActVerbs}) and its noun ({@code ActObjects}) and between whom it is ({@code ActSubjects},
 * {@code ActParties}, {@code ActLines}, {@code UnnamedOthers} with {@code AlikeActs}, {@code Likewise} and {@code ImpliedStates}),
 * all that in {@code ActWords}, of which {@code ActMeanings} tells the kind; {@code Deeds} tells what was done, {@code UndoneDeeds} what was not,
 * {@code DeedPlans}, {@code DeedsToCome} and {@code Announcements} what is to be, {@code Refusals} what a speaker only will not tell.
 * {@code Ambassadors}, {@code EnvoyMoves} with {@code EnvoyPosts} and {@code EnvoyReturns}, {@code OwnEnvoys}, {@code Dispatches},
 * {@code Deliveries}, {@code Recognitions}, {@code LineUses}, {@code Reversals}, {@code Losses}, {@code Openings}, {@code Ceremonies} and
 * {@code FurtherTalks} read turns of their own, {@code Missions} what becomes of a mission below an embassy, {@code Figures} the message that is none.
 *
 * <p>May import all packages below it, up to {@code contact}.
 */
@NullMarked
package org.channelwatch.extract.act;

import org.jspecify.annotations.NullMarked;
