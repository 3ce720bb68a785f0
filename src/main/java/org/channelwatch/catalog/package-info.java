/**
 * The catalog: which actors there are, by which names and in which offices, and which channels between them are watched. Reads and
 * validates {@code channels.yaml}, with the line of every fault, and writes it again.
 *
 * <p>May import {@code channel}; the import at start also {@code store}.
 */
@NullMarked
package org.channelwatch.catalog;

import org.jspecify.annotations.NullMarked;
