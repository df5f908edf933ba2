/// Challenges that stand alone: one question to the patient, one treatment, two answers.
///
/// Each begins with whether the question may be put at all - unknown does not open it -, captures what was before,
/// gives the treatment, waits for the time in which an effect shows, and judges it by what was read afterwards.
/// Whether flow or pressure answered and whether perfusion did are two results and end in different steps, for they
/// often disagree. What was raised in vain is put back. Stop signs act at once, whatever the timer.
@NullMarked
package org.vasomotion.guidance.protocol.challenge;

import org.jspecify.annotations.NullMarked;
