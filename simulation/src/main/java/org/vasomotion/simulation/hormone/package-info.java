/// Hormones of the patient's own that hold pressure over minutes and hours.
///
/// Vasopressin and angiotensin II follow the reflexes of the circulation with the delay of their release and
/// elimination; the beds read what they do as a drive. Infused hormones are drugs and live in `drug`.
@NullMarked
package org.vasomotion.simulation.hormone;

import org.jspecify.annotations.NullMarked;
