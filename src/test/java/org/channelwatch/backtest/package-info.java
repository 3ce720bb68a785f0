/** What backtests promise. */
@NullMarked
package org.channelwatch.backtest;

import org.jspecify.annotations.NullMarked;
