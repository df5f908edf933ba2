package org.vasomotion.guidance.assessment;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.model.Api;

/// All findings and patterns at one time, in the order of the set that made them.
///
/// @param at the time at the patient
/// @param findings one per row
/// @param patterns one per pattern
@Api
public record Assessment(Instant at, List<Finding> findings, List<Judgement> patterns) {

    public Assessment {
        findings = List.copyOf(findings);
        patterns = List.copyOf(patterns);
    }
}
