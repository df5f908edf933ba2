/// Tests of the analysis, most of them published worked examples.
@NullMarked
package org.vasomotion.trials.analysis;

import org.jspecify.annotations.NullMarked;
