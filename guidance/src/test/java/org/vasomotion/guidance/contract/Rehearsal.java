package org.vasomotion.guidance.contract;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;

import java.util.List;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The assessment that protocols are rehearsed with: plain stand-ins for the patterns that they refer to.
@Api
public final class Rehearsal {

    private static final Citation STAND_IN = Citation.proposal("stand-in of the tests");
    private static final AssessmentSet ASSESSMENTS = AssessmentSet.of(
            StandardIndices.all(),
            List.of(),
            List.of(
                    pattern(StandardPatterns.FLUID_RESPONSIVE, responsive()),
                    pattern(StandardPatterns.FLUID_TOLERANT, all(not(crackles()), not(congested()))),
                    pattern(StandardPatterns.FLUID_STOP_SIGN, new Condition.Surely(any(crackles(), congested())))));

    private Rehearsal() {}

    /// The assessment that scenarios and laws of protocols use.
    public static AssessmentSet assessments() {
        return ASSESSMENTS;
    }

    private static Condition responsive() {
        return compare(
                new Operand.Measured(ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, List.of()),
                Comparison.AT_LEAST,
                Quantity.of(10, Unit.PERCENT),
                STAND_IN);
    }

    private static Condition crackles() {
        return stated(ClinicalContext.NEW_PULMONARY_CRACKLES, STAND_IN);
    }

    private static Condition congested() {
        return compare(
                new Operand.Measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, List.of()),
                Comparison.ABOVE,
                Quantity.of(15, Unit.MILLIMETRE_OF_MERCURY),
                STAND_IN);
    }

    private static Pattern pattern(String id, Condition condition) {
        return new Pattern(id, id, condition, STAND_IN);
    }
}
