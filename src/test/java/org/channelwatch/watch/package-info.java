/** Tests of the shell: what was taken, gaps of the feed, blind spells, the horizon. */
@NullMarked
package org.channelwatch.watch;

import org.jspecify.annotations.NullMarked;
