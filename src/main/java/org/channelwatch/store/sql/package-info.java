/**
 * Statements and transactions as all of the store uses them: rows sent as arrays ({@code Unnest}) or by {@code copy} ({@code CopyRows}),
 * patience with what takes long, commits that need not wait ({@code Durability}), values of the core as text ({@code Json}).
 */
@NullMarked
package org.channelwatch.store.sql;

import org.jspecify.annotations.NullMarked;
