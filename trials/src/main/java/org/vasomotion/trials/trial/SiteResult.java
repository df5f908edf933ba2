package org.vasomotion.trials.trial;

import java.util.List;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.run.Fate;

/// What came of a site: its candidates in order.
record SiteResult(int site, List<Candidate> candidates) {

    SiteResult {
        candidates = List.copyOf(candidates);
    }

    /// @param screened what was read of the signs by which patients are chosen, each in its unit
    /// @param rows one for each arm he went through; none if he was not included
    record Candidate(Fate fate, @Dimensionless List<Double> screened, List<PatientRow> rows) {

        Candidate {
            screened = List.copyOf(screened);
            rows = List.copyOf(rows);
        }
    }
}
