/**
 * What people and programs ask over HTTP. Errors are RFC 9457 problem documents.
 *
 * <p>May import {@code channel}, {@code store}, {@code catalog}, {@code extract}, {@code watch}, {@code live}, {@code backtest}, {@code webhook}, of
 * {@code ingest} the reading of news events, so that what is posted is held to the same rules as what Kafka brings, and of {@code security}
 * who is known to be let in, and the keys of machines.
 */
@NullMarked
package org.channelwatch.api;

import org.jspecify.annotations.NullMarked;
