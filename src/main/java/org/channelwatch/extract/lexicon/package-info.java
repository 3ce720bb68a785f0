/**
 * What is known of single words and phrases before an article is read: each class is one of the lexicons, or a table over two of them.
 *
 * <p>{@code Nouns} and {@code Verbs} of contact and channels, with {@code ActKinds} of what they mean together, and {@code PastTenses} of
 * any verb; {@code Arranged} for what is set for a day; {@code Predicate} for what is said of a noun; {@code Modality} for what keeps a sentence from reporting a fact; {@code Titles}
 * and {@code Honorifics}, {@code CountryNames}, {@code OtherNames} and {@code Institutions} for those who may take part.
 *
 * <p>May import {@code text}.
 */
@NullMarked
package org.channelwatch.extract.lexicon;

import org.jspecify.annotations.NullMarked;
