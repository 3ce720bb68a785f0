/**
 * The packaged service as processes that are killed, suspended and cut off, against a real broker and a real PostgreSQL that fare no
 * better.
 */
package org.channelwatch.crash;
