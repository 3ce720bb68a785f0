/**
 * An embedded Kafka broker and PostgreSQL for development and tests. The servers themselves are optional dependencies, which the
 * packaged application does not hold.
 *
 * <p>May import nothing of ours.
 */
@NullMarked
package org.channelwatch.local;

import org.jspecify.annotations.NullMarked;
