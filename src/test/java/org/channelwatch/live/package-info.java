/** How the picture follows the store. */
@NullMarked
package org.channelwatch.live;

import org.jspecify.annotations.NullMarked;
