package org.vasomotion.trials.trial;

import org.vasomotion.trials.design.Comparison;

/// Results of small trials, for tests of other packages.
public final class SmallTrials {

    private SmallTrials() {}

    /// A dozen patients, each in one arm.
    public static TrialResult parallel() {
        return SmallTrial.run(12, 1, SiteStore.NONE).of(SmallTrial.of(Comparison.PARALLEL, 2), _ -> {});
    }
}
