/** Alert events over HTTP, to receivers that fail. */
@NullMarked
package org.channelwatch.webhook;

import org.jspecify.annotations.NullMarked;
