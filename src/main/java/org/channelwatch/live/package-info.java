/**
 * What is on record of all channels, kept in the memory of each replica, and what changed lately: so that thousands may poll, listen
 * and look without touching the database.
 *
 * <p>May import {@code channel}, {@code store}, and of {@code watch} the horizon, as every view says whether the intake is behind.
 */
@NullMarked
package org.channelwatch.live;

import org.jspecify.annotations.NullMarked;
