/**
 * Reads an English news article and draws evidence about channels from it: who, what kind, when, in which sentence. Pure: the catalog
 * and the article go in, findings come out. What the rules know of the language is in lexicons, text files that an analyst can extend.
 *
 * <p>{@link org.channelwatch.extract.Extractor} takes title and body through these steps, each over packages that know only those before:
 *
 * <ol>
 *   <li>{@code text}, {@code lexicon}: words and phrases. {@code Sentences} (behind {@code Datelines}, with
 *       {@code SpeakerLabels}) cuts sentences and knows who speaks them.
 *   <li>{@code time}: the dates that are named. {@code name}: who is named. {@code party}: who is meant.
 *   <li>{@code verb}: what is done, planned, wished or denied, and by whom. {@code scene}: the sentence that is read, and what the text has told.
 *   <li>{@code EventFinder} goes through the sentences and asks the readers: {@code silence} (not answered, not spoken since), {@code contact}
 *       ("X met Y"), {@code act} ("X cut the line"), {@code visit} ("X will visit W"), {@code talks} ("in talks between X and Y"), which share
 *       what {@code noun} knows of talks, lines and letters.
 *   <li>{@code ChannelMatcher} finds the channel of each event.
 * </ol>
 *
 * <p>May import {@code channel} and {@code catalog}.
 */
@NullMarked
package org.channelwatch.extract;

import org.jspecify.annotations.NullMarked;
