/// Tests.
@NullMarked
package org.vasomotion.trials.run;

import org.jspecify.annotations.NullMarked;
