/**
 * The pages that people look at.
 *
 * <p>May import {@code channel}, {@code store} and {@code live}, whose picture the pages show, of {@code watch} the explanation of a verdict, of
 * {@code ingest} the dead letters, and of {@code catalog} the actors, whose names stand for ids.
 */
@NullMarked
package org.channelwatch.dashboard;

import org.jspecify.annotations.NullMarked;
