/**
 * Tells people when governments stop talking to each other. The flow of data, one direction:
 *
 * <pre>
 * news-events ─► ingest ─► extract (articles only) ─► watch ─► store ─► alert ─► channel-alerts, channel-status
 *                                                      ▲
 *                                        sweep (dueAt ≤ horizon)
 * store ─► api ─► dashboard, pollers, SSE                          catalog ─► store, extract
 * </pre>
 */
@NullMarked
package org.channelwatch;

import org.jspecify.annotations.NullMarked;
