/// Tests.
@NullMarked
package org.vasomotion.trials.reading;

import org.jspecify.annotations.NullMarked;
