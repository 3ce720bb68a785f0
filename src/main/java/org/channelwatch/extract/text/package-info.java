/**
 * Cuts a text into words and keeps what the rules share to walk over them.
 *
 * <p>{@code Tokens} are the words, cut by {@code Tokenizer}, folded by {@code Folding}, mended by {@code Repairs} where a speaker begins
 * again, without {@code Acronyms} in brackets; {@code Sentence} is a stretch of them. {@code Phrases} finds what a lexicon holds at a
 * token, {@code Words} has lists of single words, {@code FunctionWords} and {@code DateWords} those that never change. {@code Resource}
 * reads the files of all lexicons, {@code Alternatives} what their braces stand for.
 *
 * <p>May import nothing else of {@code extract}.
 */
@NullMarked
package org.channelwatch.extract.text;

import org.jspecify.annotations.NullMarked;
