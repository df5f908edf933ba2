/// The model checker: searches every path through a protocol for one that breaks what it promises.
///
/// [org.vasomotion.guidance.protocol.check.ProtocolShape] looks at the graph as it is written.
/// [org.vasomotion.guidance.protocol.check.ProtocolChecker] then runs the real
/// [org.vasomotion.guidance.protocol.ProtocolRunner] on invented inputs: whatever a step reads may be unknown or
/// lie in any cell between the bounds that the graph compares with, may change with every look, and time may pass
/// in any way. What is proven so holds for every patient; what is broken comes with the shortest story that
/// breaks it. What the abstraction cannot see is said at the checker.
@NullMarked
package org.vasomotion.guidance.protocol.check;

import org.jspecify.annotations.NullMarked;
