/// Numbers derived from observations, each with its explanation or with what is missing.
///
/// An [org.vasomotion.guidance.index.Index] is a pure function of a view of the record. It answers
/// [org.vasomotion.guidance.index.IndexValue.Known], [org.vasomotion.guidance.index.IndexValue.Bounded] or
/// [org.vasomotion.guidance.index.IndexValue.Unknown], never a default. Values that belong together are paired in
/// time, a value is read together with the treatment that holds it up, and a result is as old as its oldest input.
@NullMarked
package org.vasomotion.guidance.index;

import org.jspecify.annotations.NullMarked;
