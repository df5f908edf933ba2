package org.vasomotion.interop.protocol;

import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.MeasurandCatalog;

/// What a protocol file may speak of.
///
/// @param assessment names the indices, findings and patterns
@Api
public record Vocabulary(MeasurandCatalog measurands, DrugCatalog drugs, AssessmentSet assessment) {}
