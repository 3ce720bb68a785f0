/**
 * Nouns that no verb of ours takes for its object: {@code no contact between X and Y}, {@code in a call with Y, X said},
 * {@code the hotline is dead}.
 *
 * <p>{@code NounPhrases} begins with a noun: {@code PairedNouns} have both parties, those of {@code LoneNouns} stand elsewhere;
 * {@code Predicates} with {@code PredicateStarts}, {@code PredicateWalk} and {@code SaidPredicates} reads what is said of it,
 * {@code Existentials} that there is one, {@code Adjuncts} ({@code AdjunctPhrases}, {@code AdjunctPrepositions}) that it says how or when
 * something else was done, {@code JointStatements} what both said in it, {@code Relatives} the clause behind it, {@code Arrivals} and
 * {@code JointArrivals} over {@code Motions} who came for it. {@code RecalledTalks} with {@code Outcomes} and {@code GrantedTalks},
 * {@code TheirTalks}, {@code OwnersTalks}, {@code OwnTalks}, {@code KnownTalks}, {@code NoFurtherTalks}, {@code BareTalks},
 * {@code KnownLines}, {@code NamedTalks}, {@code AskedTalks}, {@code LeadersTalks} and {@code Gratitude} read what was known before,
 * {@code ComingTalks} and {@code ComingTrips} with {@code ComingSigns} and {@code ComingPredicates} what is to come, {@code Schedules} for
 * when it was arranged, {@code CallingOff} that it is off; {@code Examples}, {@code Participants} and {@code Embassies} name parties in
 * their own way; {@code Headings} are titles without a verb.
 *
 * <p>May import all packages below it, up to {@code visit}.
 */
@NullMarked
package org.channelwatch.extract.talks;

import org.jspecify.annotations.NullMarked;
