/// Teaching benches as the API sees them: one virtual patient each, with a clock and a session of its own
/// that never reach the ward's journal. What lives behind them is the composition root's business: the
/// service knows no physiology.
@NullMarked
package org.vasomotion.server.bench;

import org.jspecify.annotations.NullMarked;
