package org.vasomotion.benchmarks;

/// An implementation of tier 1 of ANDROMEDA-SHOCK-2 that can be measured against others.
///
/// It is made over a list of patients, whose records it brings into its own form before any time is taken.
interface TierOneAdvice {

    /// What tier 1 advises now.
    ///
    /// @param patient one of those it was made over
    Advice advise(TierOnePatient patient);

    /// The ends of tier 1.
    enum Advice {
        MONITOR,
        TEST_FLUID_RESPONSIVENESS,
        FLUID_BOLUS,
        RAISE_NOREPINEPHRINE_TO_DIASTOLIC_TARGET,
        TIER_TWO,
        /// A value that the rules need is missing or too old.
        CANNOT_TELL
    }
}
