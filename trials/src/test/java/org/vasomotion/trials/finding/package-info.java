/// Tests of what is found of a trial.
@NullMarked
package org.vasomotion.trials.finding;

import org.jspecify.annotations.NullMarked;
