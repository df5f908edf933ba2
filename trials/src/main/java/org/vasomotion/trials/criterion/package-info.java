/// Whether a virtual cohort has repeated what was published: tests at the published number, ranges, spread,
/// correlations, and before them whether it met the published baseline.
@NullMarked
package org.vasomotion.trials.criterion;

import org.jspecify.annotations.NullMarked;
