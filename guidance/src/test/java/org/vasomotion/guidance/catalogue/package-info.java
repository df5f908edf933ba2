/// Generates the catalogue pages of indices and assessment, and fails where a committed page has drifted from
/// the code.
@NullMarked
package org.vasomotion.guidance.catalogue;

import org.jspecify.annotations.NullMarked;
