/** Who gets alerts by webhook, and what is still to be delivered to them. */
@NullMarked
package org.channelwatch.store.webhook;

import org.jspecify.annotations.NullMarked;
