/// The engine: from readings as they were sent to a reasoned recommendation.
///
/// Pure. Nothing here reads a clock, performs I/O or logs; the caller hands in every fact, including the time.
/// Packages form a line, each may use only those before it: `intake` and `index`, `assessment`, `protocol`,
/// `safety`, `recommendation`, `session`.
@NullMarked
package org.vasomotion.guidance;

import org.jspecify.annotations.NullMarked;
