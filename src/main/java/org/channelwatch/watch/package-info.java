/**
 * The shell around the core: applies evidence, sweeps what is due, keeps the horizon. One transaction each.
 *
 * <p>May import {@code channel} and {@code store}.
 */
@NullMarked
package org.channelwatch.watch;

import org.jspecify.annotations.NullMarked;
