/**
 * Changes of status and alerts: written once ({@code TransitionRows}), published from the {@code Outbox} by who holds the
 * {@code PublisherSeat}, read as history.
 */
@NullMarked
package org.channelwatch.store.transition;

import org.jspecify.annotations.NullMarked;
