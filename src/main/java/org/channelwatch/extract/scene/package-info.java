/**
 * The sentence at hand with all that the rules share: {@code Scene} with its {@code Voices} and its {@code Mood}, the {@code Event} that
 * a rule makes of it, and all {@code Events} of the text.
 *
 * <p>{@code Timing} and {@code SeveralDates} say when, {@code Publication} what was over by then, {@code Doers} who does it, {@code Sides}
 * with {@code Members}, {@code OurSide}, {@code Them}, {@code Him} and {@code Counterparts} between whom, {@code Namings} notes whom the
 * next sentences may mean, {@code Strangers} and {@code Travellers} who "he" is where nobody of the catalog is, or who was on a journey.
 * {@code Lines}, {@code ForeignNouns}, {@code LastTrip} and {@code SameOccasion} know lines, journeys and talks that were named; {@code Replies} with
 * {@code ShortAnswers} and {@code DateAnswers} what was asked and is answered; {@code Conditions} with {@code Provisos},
 * {@code LaterClauses}, {@code Orders} and {@code Ourselves} what is said only under a condition, ordered, or told to "us"; {@code Habits}
 * what is usual, {@code Denials} what is put to somebody who denies it.
 *
 * <p>May import all packages below it, up to {@code verb}.
 */
@NullMarked
package org.channelwatch.extract.scene;

import org.jspecify.annotations.NullMarked;
