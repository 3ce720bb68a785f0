/**
 * The pure core: what is known about a channel, what follows from it, and what has to be told.
 *
 * <p>No framework, no clock, no input or output. Everything here is a value or a function of values; {@code now} is always a
 * parameter. The flow: {@link org.channelwatch.channel.Evidence} is merged into a
 * {@link org.channelwatch.channel.ChannelState}; {@link org.channelwatch.channel.Verdict#decide} turns state, policy, coverage and
 * an instant into a status; {@link org.channelwatch.channel.Judge} compares the verdict with what was last told.
 *
 * <p>May import nothing of ours.
 */
@NullMarked
package org.channelwatch.channel;

import org.jspecify.annotations.NullMarked;
