/// What observers read of a virtual cohort: of each patient at each point, with and without the errors of
/// reading.
@NullMarked
package org.vasomotion.trials.reading;

import org.jspecify.annotations.NullMarked;
