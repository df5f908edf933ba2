/// Reasons as data.
///
/// An [org.vasomotion.model.explanation.Explanation] is an immutable tree whose leaves are observations,
/// administrations and cited
/// constants and whose inner nodes are named arithmetic. It recomputes to the value it explains, and a test says so.
/// Sentences in
/// a language are made only at the edge of the program.
@NullMarked
package org.vasomotion.model.explanation;

import org.jspecify.annotations.NullMarked;
