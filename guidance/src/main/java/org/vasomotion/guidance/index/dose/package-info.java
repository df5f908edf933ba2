/// How much support a patient is on, as one number.
///
/// Every pressure and saturation is read beside these: what treatment holds up is not what it seems.
@NullMarked
package org.vasomotion.guidance.index.dose;

import org.jspecify.annotations.NullMarked;
