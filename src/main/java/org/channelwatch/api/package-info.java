/**
 * What people and programs ask over HTTP. Errors are RFC 9457 problem documents.
 *
 * <p>May import {@code channel}, {@code store}, {@code catalog}, {@code extract}, {@code watch}, {@code live}, {@code backtest}, {@code webhook}, and of
 * {@code ingest} the reading of news events, so that what is posted is held to the same rules as what Kafka brings.
 */
@NullMarked
package org.channelwatch.api;

import org.jspecify.annotations.NullMarked;
