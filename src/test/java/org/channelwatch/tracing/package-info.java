/** Traces from a news event to its alert. */
package org.channelwatch.tracing;
