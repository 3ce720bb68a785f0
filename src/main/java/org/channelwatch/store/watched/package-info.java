/**
 * The watched channels and their state: rows that are locked, judged and written back ({@code ChannelRows}), what is shown of them
 * ({@code ChannelView}, {@code WatchedChannels}), mutes.
 */
@NullMarked
package org.channelwatch.store.watched;

import org.jspecify.annotations.NullMarked;
