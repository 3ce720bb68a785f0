/**
 * Who is named: finds in a text everyone who may take part in a contact, as a {@code Mention}; {@code MentionIndex} has them by token.
 *
 * <p>{@code MentionFinder} goes over each text, again only where {@code KnownNames} missed one that was told later, and asks
 * {@code PersonNames} with {@code GivenNames} and {@code Spouses}, {@code TitledNames} with {@code TitleHolders}, {@code UnlistedOffices}, {@code LongTitles}
 * and {@code Abroad}, {@code StateNames} with {@code Descriptions}, {@code BodyOfficials} and {@code ExerciseNames},
 * {@code JointAdjectives}, {@code Collectives} and {@code Pronouns}. {@code Gazetteer} holds the names of the catalog with all
 * {@code PrintedNames}, {@code Persons} and {@code Roles} which actors are persons in which office, {@code Tenures} who held it on a day;
 * {@code Capitals} tell what may be a name of anybody. {@code MemberStarts}, {@code Coordination} and {@code UnknownMembers} walk over
 * several who are named in a row. {@code Credits}, {@code Publisher}, {@code Host} and {@code Authors} know whose words a text is.
 *
 * <p>May import all packages below it, up to {@code time}.
 */
@NullMarked
package org.channelwatch.extract.name;

import org.jspecify.annotations.NullMarked;
