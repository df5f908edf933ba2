/// What the numbers mean: findings graded domain by domain, and the patterns seen in them.
///
/// Findings of different domains are never merged into one score. A [org.vasomotion.guidance.assessment.Pattern] is a
/// condition with a name - a type of lost coherence, a reading of lactate, fluid responsiveness, fluid tolerance - and
/// is
/// seen, not seen or unknown, each with its reasons.
@NullMarked
package org.vasomotion.guidance.assessment;

import org.jspecify.annotations.NullMarked;
