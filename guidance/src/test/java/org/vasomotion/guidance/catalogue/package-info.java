/// Generates the catalogue page of the indices, and fails where the committed page has drifted from the code.
@NullMarked
package org.vasomotion.guidance.catalogue;

import org.jspecify.annotations.NullMarked;
