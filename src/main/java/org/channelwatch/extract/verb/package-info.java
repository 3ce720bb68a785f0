/**
 * What a verb says of its deed: done, planned, wished or denied, and by whom.
 *
 * <p>{@code VerbGroup}, read by {@code VerbGroupReader} from the verb to the left, with {@code QuotedVerbs}, {@code InfinitiveGovernors},
 * {@code GerundGovernors}, {@code GerundTimes} and {@code SharedAuxiliaries}; {@code NominalVerbs} for nouns that stand for a verb.
 * {@code Subjects} finds who does it, over {@code SubjectGaps}, with {@code OtherSubjects}, {@code Clauses} and {@code Deciders};
 * {@code NoSubjects} tells that nobody did.
 *
 * <p>May import all packages below it, up to {@code party}.
 */
@NullMarked
package org.channelwatch.extract.verb;

import org.jspecify.annotations.NullMarked;
