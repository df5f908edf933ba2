/// Tests of calibration.
@NullMarked
package org.vasomotion.trials.calibration;

import org.jspecify.annotations.NullMarked;
