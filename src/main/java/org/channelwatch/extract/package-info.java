/**
 * Reads an English news article and draws evidence about channels from it: who, what kind, when, in which sentence. Pure: the catalog
 * and the article go in, findings come out.
 *
 * <p>May import {@code channel} and {@code catalog}.
 */
@NullMarked
package org.channelwatch.extract;

import org.jspecify.annotations.NullMarked;
