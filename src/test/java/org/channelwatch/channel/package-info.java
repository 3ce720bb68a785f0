/** Tests of the pure core, in plain JUnit: tables of cases, each with its why, and properties over generated evidence. */
@NullMarked
package org.channelwatch.channel;

import org.jspecify.annotations.NullMarked;
