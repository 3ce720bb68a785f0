/**
 * What would have been: channels on a virtual clock, through the same core that judges them live. It does what the shell does, decides
 * nothing itself, and touches nothing that is live: no store, no topic, no clock but its own.
 *
 * <p>May import {@code channel}, {@code catalog} and {@code extract}.
 */
@NullMarked
package org.channelwatch.backtest;

import org.jspecify.annotations.NullMarked;
