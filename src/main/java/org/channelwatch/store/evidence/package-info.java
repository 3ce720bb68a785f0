/** What news has said of the channels, and of pairs that have none. */
@NullMarked
package org.channelwatch.store.evidence;

import org.jspecify.annotations.NullMarked;
