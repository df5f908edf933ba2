/// What would have been advised to a patient of the past, and what was done.
///
/// A stay is fed to a session in the order in which things became known; nobody answers, so the session learns what was
/// done from the record alone. From that come the phases of perfusion, the steps that would have been advised and when,
/// and whether the like was given: concordance, not right or wrong.
@NullMarked
package org.vasomotion.guidance.concordance;

import org.jspecify.annotations.NullMarked;
