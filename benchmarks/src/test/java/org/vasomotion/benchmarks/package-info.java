/// Tests of the package.
@NullMarked
package org.vasomotion.benchmarks;

import org.jspecify.annotations.NullMarked;
