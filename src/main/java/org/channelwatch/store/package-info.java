/**
 * What is kept, in PostgreSQL: Panache entities for what people look at and edit, batched SQL for what the intake and the sweep
 * write. Migrations lie in {@code db/migration}.
 *
 * <p>Packages, each over {@code sql} and such as stand before it:
 *
 * <ol>
 *   <li>{@code sql}: statements and transactions as all of them use them.
 *   <li>{@code intake}: what of the news has been taken, the horizon, blind spells.
 *   <li>{@code webhook}, {@code transition}: changes of status and alerts, the outbox, and what is to be delivered to whom.
 *   <li>{@code watched}: the channels and their state. {@code evidence}: what news has said of them.
 *   <li>{@code declared}: channels, actors and mutes as people declare them. {@code account}: keys and the audit log.
 *   <li>{@code upkeep}: what is old removed, what is there counted.
 * </ol>
 *
 * <p>May import {@code channel}.
 */
@NullMarked
package org.channelwatch.store;

import org.jspecify.annotations.NullMarked;
