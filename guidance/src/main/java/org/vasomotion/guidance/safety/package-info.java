/// What a proposal has to pass before a human sees it.
///
/// Every [org.vasomotion.guidance.safety.SafetyLimit] is a reviewer of its own: hard limits first, then those of the
/// site,
/// then those of the data's quality. A limit can leave a proposal as it is, reduce it or withhold it, never raise it,
/// and
/// says why. What was proposed is kept beside what came through.
@NullMarked
package org.vasomotion.guidance.safety;

import org.jspecify.annotations.NullMarked;
