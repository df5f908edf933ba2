/// Tests of the package.
@NullMarked
package org.vasomotion.model.timeline;

import org.jspecify.annotations.NullMarked;
