/// Tests of the virtual clinician.
@NullMarked
package org.vasomotion.trials.clinician;

import org.jspecify.annotations.NullMarked;
