/// Tests of the package.
@NullMarked
package org.vasomotion.model.drug;

import org.jspecify.annotations.NullMarked;
