/**
 * Who is meant: mentions in groups, and the memory of an article by which pronouns, offices and bare titles are understood.
 *
 * <p>{@code Groups} joins mentions that stand together; {@code WholeGroups} and {@code OwnBodies} say what a group stands for; a
 * {@code Party} is one side, a {@code Pair} two. {@code Discourse} remembers: {@code Cast} whom the article names, {@code Recent} who came
 * last, {@code Leaders}, {@code Whereabouts}, {@code ToldPairs}, {@code LastQuestion}, {@code Opening}. {@code Antecedents},
 * {@code OfficeHolders} and {@code FirstPerson} answer from it who "they", "the President" and "we" are, {@code Addressee} who "you" is, with {@code Turns} of those who talk with a president; {@code OwnGovernment} and
 * {@code OwnTopic} where a government publishes the text, {@code Quotations} where somebody is quoted.
 *
 * <p>May import all packages below it, up to {@code name}.
 */
@NullMarked
package org.channelwatch.extract.party;

import org.jspecify.annotations.NullMarked;
