/// What observers read of a virtual cohort: of each patient at each point, with the errors of reading and by
/// these errors alone.
@NullMarked
package org.vasomotion.trials.reading;

import org.jspecify.annotations.NullMarked;
