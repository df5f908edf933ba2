/// The door: accept, normalise, recognise as repeated, or put aside with a reason.
///
/// Every reading that comes in leaves as exactly one of three verdicts, so `received = accepted + quarantined +
/// duplicate` always holds. Conversion to canonical units happens here, once, and nowhere else. A unit is never
/// guessed: what the source's profile does not name is quarantined, and stays visible.
@NullMarked
package org.vasomotion.guidance.intake;

import org.jspecify.annotations.NullMarked;
