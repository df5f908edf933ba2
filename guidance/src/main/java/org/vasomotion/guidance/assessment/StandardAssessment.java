package org.vasomotion.guidance.assessment;

import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The assessment of this project: its findings and patterns over its indices.
@Api
@Evidence(none = "findings and patterns carry their citations")
public final class StandardAssessment {

    private static final AssessmentSet ALL =
            AssessmentSet.of(StandardIndices.all(), StandardFindings.all(), StandardPatterns.all());

    private StandardAssessment() {}

    public static AssessmentSet all() {
        return ALL;
    }
}
