/// Runs a study with virtual patients: draws candidates, brings them to the baseline, includes who fits,
/// and takes each through every arm from the same saved baseline.
///
/// What comes out depends on the study, the seed and the number of patients, and on nothing else.
@NullMarked
package org.vasomotion.trials.run;

import org.jspecify.annotations.NullMarked;
