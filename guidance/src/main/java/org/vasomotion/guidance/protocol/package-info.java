/// Protocols as inspectable graphs, and the one function that executes them.
///
/// A [org.vasomotion.guidance.protocol.ProtocolGraph] is data: steps, what they propose, edges with guards and timers,
/// and who says so. The same graph is executed at the bedside, replayed on archives, drawn, written to a file and
/// searched
/// exhaustively for unsafe paths. [org.vasomotion.guidance.protocol.ProtocolRunner] moves a
/// [org.vasomotion.guidance.protocol.ProtocolState] along it; unknown never opens an edge, and what is unknown on the
/// way
/// is proposed to be measured.
@NullMarked
package org.vasomotion.guidance.protocol;

import org.jspecify.annotations.NullMarked;
