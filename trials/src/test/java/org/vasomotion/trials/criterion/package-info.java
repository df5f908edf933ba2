/// Tests.
@NullMarked
package org.vasomotion.trials.criterion;

import org.jspecify.annotations.NullMarked;
