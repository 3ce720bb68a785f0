/**
 * News in, from Kafka: wire records, validation, dead letters.
 *
 * <p>May import {@code channel}, {@code extract}, {@code watch}, and of {@code store} and {@code catalog} the records that these speak in.
 */
@NullMarked
package org.channelwatch.ingest;

import org.jspecify.annotations.NullMarked;
