/// Tests of a bed of the virtual ward.
@NullMarked
package org.vasomotion.trials.bedside;

import org.jspecify.annotations.NullMarked;
