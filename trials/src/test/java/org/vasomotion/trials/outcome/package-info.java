/// Tests of the outcome layer.
@NullMarked
package org.vasomotion.trials.outcome;

import org.jspecify.annotations.NullMarked;
