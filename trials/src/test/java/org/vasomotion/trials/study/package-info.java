/// Tests.
@NullMarked
package org.vasomotion.trials.study;

import org.jspecify.annotations.NullMarked;
