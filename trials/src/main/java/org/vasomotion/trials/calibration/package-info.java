/// Moves the population towards the calibration studies, and towards nothing else.
@NullMarked
package org.vasomotion.trials.calibration;

import org.jspecify.annotations.NullMarked;
