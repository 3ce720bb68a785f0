/**
 * The readable specification: situations as files, in {@code src/test/resources/scenarios}, and the runner that plays them on a virtual
 * clock through the core. {@link org.channelwatch.scenario.Scenario} only reads the files, so that another runner may play them through
 * real servers.
 */
@NullMarked
package org.channelwatch.scenario;

import org.jspecify.annotations.NullMarked;
