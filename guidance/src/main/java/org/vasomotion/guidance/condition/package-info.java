/// Three-valued conditions over what is known, as data.
///
/// A [org.vasomotion.guidance.condition.Condition] is a tree that can be executed, drawn, written to a file and
/// searched
/// exhaustively. It is judged to be true, false or unknown; unknown is neither, and a
/// [org.vasomotion.guidance.condition.Judgement] says what would have to be measured. What the operands are worth is
/// answered by [org.vasomotion.guidance.condition.Facts], so that the same condition runs on a patient's record and on
/// the discretised inputs of the model checker.
@NullMarked
package org.vasomotion.guidance.condition;

import org.jspecify.annotations.NullMarked;
