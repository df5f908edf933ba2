/// One patient's session: inputs in, recommendations out.
///
/// [org.vasomotion.guidance.session.Kernel] is pure: it takes a state and an input and gives a state and outputs.
/// Decisions
/// are made in the time of the patient: at the moments at which something became true, ran out or fell due, whatever
/// the
/// moment at which it arrived. What arrives late makes the kernel go back to before it and decide again, so that the
/// decision is the one that an orderly feed would have given; what it would have advised meanwhile is reported. The
/// same inputs always give the same outputs, byte for byte, which a replay of the journal shows.
@NullMarked
package org.vasomotion.guidance.session;

import org.jspecify.annotations.NullMarked;
