/**
 * Who is meant: mentions in groups, and the memory of an article by which pronouns, offices and bare titles are understood.
 *
 * <p>{@code Groups} joins mentions that stand together; {@code WholeGroups} and {@code OwnBodies} say what a group stands for; a
 * {@code Party} is one side, a {@code Pair} two. {@code Discourse} remembers: {@code Cast} whom the article names, {@code Recent} who came
 * last, {@code Leaders}, {@code Whereabouts}, {@code ToldPairs}, {@code LastQuestion}, {@code Opening}. {@code Antecedents},
 * {@code OfficeHolders}, {@code FirstPerson} and {@code SecondPerson} answer from it who "they", "the President", "we" and "you" are;
 * {@code Addressee} knows who is called by his office, {@code Turns} who talks with a president; {@code OwnGovernment} and
 * {@code OwnTopic} are of a government that publishes the text, {@code Quotations} of somebody who is quoted.
 *
 * <p>May import all packages below it, up to {@code name}.
 */
@NullMarked
package org.channelwatch.extract.party;

import org.jspecify.annotations.NullMarked;
