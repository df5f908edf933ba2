/// What could be seen at the bedside without error: signs computed from the state.
@NullMarked
package org.vasomotion.simulation.sign;

import org.jspecify.annotations.NullMarked;
