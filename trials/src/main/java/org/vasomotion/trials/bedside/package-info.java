/// A bed of a virtual ward: the same door, the same session and the same advice as at a real one, with a
/// virtual patient in it and a virtual clinician beside it.
@NullMarked
package org.vasomotion.trials.bedside;

import org.jspecify.annotations.NullMarked;
