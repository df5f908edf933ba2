/// How fast and how large: every figure stands beside a reference measured in the same run.
///
/// Machines differ and are busy, so no figure is asserted; `docs/performance.md` keeps what was measured and the
/// command that repeats it.
@NullMarked
package org.vasomotion.benchmarks;

import org.jspecify.annotations.NullMarked;
