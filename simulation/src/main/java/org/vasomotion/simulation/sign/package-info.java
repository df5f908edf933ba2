/// What could be seen at the bedside without error: signs computed from the state.
///
/// Noise, delay and reading error belong to instruments, which read these.
@NullMarked
package org.vasomotion.simulation.sign;

import org.jspecify.annotations.NullMarked;
