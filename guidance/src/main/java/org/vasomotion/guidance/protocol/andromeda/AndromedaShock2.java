package org.vasomotion.guidance.protocol.andromeda;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_ALGORITHM;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_PROTOCOL;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_RESULTS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// ANDROMEDA-SHOCK-2: six hours of resuscitation by capillary refill time and phenotype. Tier 1 asks pulse and
/// diastolic pressure, tier 2 the heart, then fluid, a vasopressor test and dobutamine.
@Api
@Evidence(none = "each number carries its citation")
public final class AndromedaShock2 {

    static final String END = "end";

    private static final List<String> NOTES = List.of(
            "Fluid stop rules differ between implementations and no primary text was found for any: those of the"
                    + " assessment are used and are to be configured by each site.",
            "Pulse pressure of exactly 40 and diastolic pressure of exactly 50 mmHg are read as in 2025 (below 40,"
                    + " below 50); the protocol of 2022 leaves them open.",
            "Thresholds of the cardiac branch and its doses come from one implementation; another one leaves treatment"
                    + " to the clinician.",
            "Dobutamine in left ventricular dysfunction may be raised to 7.5 ug/kg/min; the heart-rate limit is read as"
                    + " a rise of more than 20 % to more than 120/min.",
            "In right ventricular dysfunction positioning, ventilation, vasopressin 0.03 to 0.04 U/min and inhaled"
                    + " nitric oxide are for the clinician; no more fluid is proposed.",
            "At most four boluses in all: one implementation stops at a balance of +2 L in 6 h.",
            "For patients of 65 years and more the Surviving Sepsis Campaign 2026 asks for 60 to 65 mmHg; the"
                    + " vasopressor test of hypertensive patients goes to 80 to 85.",
            "Who takes part is checked for infection, lactate and vasopressor only: 1,000 mL given and less than 4 h"
                    + " are for the clinician.");

    private AndromedaShock2() {}

    /// The algorithm of the intervention group.
    public static ProtocolGraph graph() {
        Goal goal = new Goal.CapillaryRefill(Sources.REFILL_NORMAL);
        FirstTier first = new FirstTier(goal);
        SecondTier second = new SecondTier(goal);
        Cited<Duration> hourly = new Cited<>(Duration.ofMinutes(60), SECOND_PROTOCOL);
        List<Step> steps = new ArrayList<>(new Watching(goal, FirstTier.BEGIN, hourly, SECOND_ALGORITHM).steps());
        steps.addAll(first.steps());
        steps.addAll(new CardiacBranch(goal).steps());
        steps.addAll(second.steps());
        steps.add(Step.end(END, "Usual care", SECOND_PROTOCOL));
        return new ProtocolGraph(
                "andromeda-shock-2",
                "1",
                "ANDROMEDA-SHOCK-2, resuscitation by capillary refill time and phenotype",
                ProtocolGraph.Standing.TRIAL,
                List.of(SECOND_PROTOCOL, SECOND_RESULTS),
                NOTES,
                eligibility(),
                new Cited<>(Duration.ofHours(6), SECOND_PROTOCOL),
                END,
                Watching.MONITOR,
                List.of(),
                steps,
                promises(goal, first, second));
    }

    private static Condition eligibility() {
        Citation criteria = Citation.readInSecondary(
                "one open implementation of ANDROMEDA-SHOCK-2 and a summary of the trial agree: lactate at least 2"
                        + " mmol/L, norepinephrine after 1,000 mL, less than 4 h");
        return all(
                stated(ClinicalContext.SUSPECTED_INFECTION, criteria),
                compare(
                        new Operand.Measured(Metabolism.LACTATE, List.of()),
                        Comparison.AT_LEAST,
                        Quantity.of(2, Unit.MILLIMOLE_PER_LITRE),
                        criteria),
                compare(
                        FirstTier.NOREPINEPHRINE_RATE,
                        Comparison.ABOVE,
                        Quantity.of(0, FirstTier.NOREPINEPHRINE_RATE.unit()),
                        criteria));
    }

    private static Promises promises(Goal goal, FirstTier first, SecondTier second) {
        double volumeMl = FluidRules.VOLUME.value().valueIn(Unit.MILLILITRE);
        double millilitres =
                volumeMl * (first.fluid().most().value() + second.fluid().most().value());
        return new Promises(
                goal.met(),
                first.fluid().forbidden(),
                first.fluid().needs(),
                new Cited<>(Quantity.of(millilitres, Unit.MILLILITRE), FluidRules.OVERALL_CAP),
                List.of(second.vasopressor().promise(), second.dobutamine().promise()));
    }
}
