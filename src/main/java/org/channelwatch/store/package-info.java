/**
 * What is kept, in PostgreSQL: Panache entities for what people look at and edit, batched SQL for what the intake and the sweep
 * write. Migrations lie in {@code db/migration}.
 *
 * <p>May import {@code channel}.
 */
@NullMarked
package org.channelwatch.store;

import org.jspecify.annotations.NullMarked;
