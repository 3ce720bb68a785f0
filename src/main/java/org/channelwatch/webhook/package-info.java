/**
 * Alert events over HTTP, to receivers that an operator has named: signed, retried until they are taken, in order per channel.
 *
 * <p>What is to be sent is in the store from the moment at which Kafka has it, so nothing is lost while a receiver, or all of us, are
 * down. A receiver sees every event at least once, with an id by which it can tell that it has seen it.
 *
 * <p>May import {@code channel}, {@code store}, and of {@code alert} the message.
 */
@NullMarked
package org.channelwatch.webhook;

import org.jspecify.annotations.NullMarked;
