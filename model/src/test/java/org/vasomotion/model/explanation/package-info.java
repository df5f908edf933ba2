/// Tests of the package.
@NullMarked
package org.vasomotion.model.explanation;

import org.jspecify.annotations.NullMarked;
