/// Taking treatment away again: norepinephrine when perfusion and pressure stand, fluid when it is too much.
///
/// No source read for this project says in which steps and after which times; the rules here are proposals of this
/// project and say so. What they share with the protocols that add treatment is that perfusion is read again after
/// every step, and that a step that perfusion does not bear ends the taking away.
@NullMarked
package org.vasomotion.guidance.protocol.deescalation;

import org.jspecify.annotations.NullMarked;
