/** Channels, actors and mutes as analysts and the catalog declare them. */
@NullMarked
package org.channelwatch.store.declared;

import org.jspecify.annotations.NullMarked;
