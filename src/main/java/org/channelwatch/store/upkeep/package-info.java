/** What is old removed, what is there counted, and no start on the schema of a newer version. */
@NullMarked
package org.channelwatch.store.upkeep;

import org.jspecify.annotations.NullMarked;
