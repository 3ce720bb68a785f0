/**
 * Journeys that bring two sides together: {@code Journeys} that are announced, with {@code Delegations} that are sent and {@code Departures} of officials, {@code Visits}
 * that are news, {@code Guests} whom the government that speaks expects, {@code FormerGuests} whom it recalls, {@code AnnouncedGuests} whom any other announces,
 * {@code Invitations} by whom a guest is then seen.
 *
 * <p>May import all packages below it, up to {@code act}.
 */
@NullMarked
package org.channelwatch.extract.visit;

import org.jspecify.annotations.NullMarked;
