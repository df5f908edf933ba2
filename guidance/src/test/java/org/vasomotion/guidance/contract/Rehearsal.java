package org.vasomotion.guidance.contract;

import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.model.Api;

/// The assessment that protocols are rehearsed with.
@Api
public final class Rehearsal {

    private Rehearsal() {}

    /// The assessment that scenarios and laws of protocols use.
    public static AssessmentSet assessments() {
        return StandardAssessment.all();
    }
}
