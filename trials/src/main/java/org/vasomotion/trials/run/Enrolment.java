package org.vasomotion.trials.run;

import org.vasomotion.model.Api;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Cohort;

/// Where the patients of a cohort come from.
@Api
public interface Enrolment {

    /// Candidates as a study first sees them, ill and resuscitated as the cohort's descriptors say; the
    /// candidate of a number is the same whoever comes with him.
    ///
    /// @param first number of the candidate on lane 0; the others follow
    VirtualPatients candidates(Cohort cohort, long seed, long first, int count);
}
