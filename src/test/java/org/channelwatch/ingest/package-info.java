/** Tests of how news is read and taken in. */
@NullMarked
package org.channelwatch.ingest;

import org.jspecify.annotations.NullMarked;
