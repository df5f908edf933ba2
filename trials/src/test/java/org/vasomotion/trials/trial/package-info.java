/// Tests of the engine of trials.
@NullMarked
package org.vasomotion.trials.trial;

import org.jspecify.annotations.NullMarked;
