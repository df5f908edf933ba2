/// The engine: from what was sent to what is known.
///
/// Pure functions over values of the model: no clock, no I/O, no logging, no randomness. Packages form a line, each may
/// use only those before it: `intake` and `index` now; assessment, protocol, safety, recommendation and session follow.
@NullMarked
package org.vasomotion.guidance;

import org.jspecify.annotations.NullMarked;
