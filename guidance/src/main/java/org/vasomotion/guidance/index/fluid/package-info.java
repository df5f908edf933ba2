/// What went in, what came out, and what stayed.
///
/// A volume that nobody recorded is not a volume of zero: every index here asks for a complete record of its
/// kind over its window. Where the record has been complete for less than the window, the window begins with it.
@NullMarked
package org.vasomotion.guidance.index.fluid;

import org.jspecify.annotations.NullMarked;
