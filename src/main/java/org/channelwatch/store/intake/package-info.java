/** What the intake has taken: positions, horizon, blind spells, what is driven again. */
@NullMarked
package org.channelwatch.store.intake;

import org.jspecify.annotations.NullMarked;
