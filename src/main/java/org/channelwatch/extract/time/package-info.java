/**
 * When: the dates that a sentence names, resolved from the day of publication, and which words part a date from what happened.
 *
 * <p>{@code Dates} finds them, with {@code CalendarDates}, {@code RelativeDates} and {@code Season}; {@code SentenceDates} with
 * {@code DateBreaks} gives each to what it belongs. {@code ReportedTimes}, {@code AgreedTimes}, {@code DaysAfter}, {@code LastTimes},
 * {@code CountedTimes}, {@code ClausesOfTime}, {@code Backgrounds}, {@code FormerTimes} and {@code Durations} know turns of speech of
 * reporting, of a last time, of how often and how long it was, and of times that nobody names.
 *
 * <p>May import all packages below it, up to {@code lexicon}.
 */
@NullMarked
package org.channelwatch.extract.time;

import org.jspecify.annotations.NullMarked;
