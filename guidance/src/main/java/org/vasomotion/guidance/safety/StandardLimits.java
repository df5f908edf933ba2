package org.vasomotion.guidance.safety;

import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.safety.SafetyLimit.Tier;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The limits that bind every protocol, in the order in which they are asked.
@Api
@Evidence(none = "each limit carries its citation")
public final class StandardLimits {

    private static final Citation NO_MORE_PRESSURE =
            Citation.proposal("no source aims above 85 mmHg; 90 leaves room for the swing of a titration");
    private static final Citation PRESSURE_FIRST = Citation.unverified(
            "early goal-directed therapy stops dobutamine below 65 mmHg; vasodilator trials entered above it");
    private static final Citation TRANSFUSION = Citation.proposal(
            "no source transfuses a septic patient above 10 g/dL: the most liberal trigger is a haematocrit of 30 %");
    private static final Citation WATCHED =
            Citation.proposal("whoever gets more treatment is watched: a pressure and a rate that are young enough");
    private static final Citation CONTRADICTION =
            Citation.proposal("systole lies above diastole; a narrower pulse than 5 mmHg is a damped or clotted line");

    private static final SafetyReview HARD_AND_QUALITY = new SafetyReview(List.of(
            DoseLimit.ofCatalogue(),
            FluidVolumeLimit.hard(),
            new ConditionLimit(
                    "fluid-stop-sign",
                    Tier.HARD,
                    StandardLimits::addsFluid,
                    not(new Condition.Surely(new Condition.Seen(StandardPatterns.FLUID_STOP_SIGN))),
                    "fluid-stop-sign",
                    Citation.proposal("a known sign that fluid harms stops fluid, whatever the protocol says")),
            new ConditionLimit(
                    "pressure-ceiling",
                    Tier.HARD,
                    action -> raises(action, DrugRole.VASOPRESSOR),
                    meanPressure(Comparison.BELOW, 90, NO_MORE_PRESSURE),
                    "pressure-high-or-unknown",
                    NO_MORE_PRESSURE),
            new ConditionLimit(
                    "pressure-floor",
                    Tier.HARD,
                    action -> raises(action, DrugRole.VASODILATOR)
                            || raises(action, DrugRole.INODILATOR)
                            || raises(action, DrugRole.INOTROPE),
                    meanPressure(Comparison.AT_LEAST, 65, PRESSURE_FIRST),
                    "pressure-low-or-unknown",
                    PRESSURE_FIRST),
            new ConditionLimit(
                    "transfusion-ceiling",
                    Tier.HARD,
                    action -> action instanceof Action.FluidBolus bolus && bolus.role() == DrugRole.RED_CELLS,
                    below(Metabolism.HEMOGLOBIN, Quantity.of(10, Unit.GRAM_PER_DECILITRE), TRANSFUSION),
                    "hemoglobin-high-or-unknown",
                    TRANSFUSION),
            new ConditionLimit(
                    "watched-patient",
                    Tier.DATA_QUALITY,
                    StandardLimits::isMore,
                    Condition.all(
                            meanPressure(Comparison.AT_LEAST, 0, WATCHED),
                            compare(
                                    measured(MacroHemodynamics.HEART_RATE),
                                    Comparison.AT_LEAST,
                                    Quantity.of(0, Unit.PER_MINUTE),
                                    WATCHED)),
                    "nobody-watches",
                    WATCHED),
            new ConditionLimit(
                    "believable-pressure",
                    Tier.DATA_QUALITY,
                    action -> raises(action, DrugRole.VASOPRESSOR),
                    not(new Condition.Surely(compare(
                            new Operand.Indexed("pulse-pressure", Unit.MILLIMETRE_OF_MERCURY),
                            Comparison.BELOW,
                            Quantity.of(5, Unit.MILLIMETRE_OF_MERCURY),
                            CONTRADICTION))),
                    "pressure-not-believable",
                    CONTRADICTION)));

    private StandardLimits() {}

    /// The hard limits and those of data quality.
    public static SafetyReview all() {
        return HARD_AND_QUALITY;
    }

    /// Those, and the limits of a site between them.
    public static SafetyReview with(List<SafetyLimit> ofSite) {
        List<SafetyLimit> limits = new ArrayList<>(HARD_AND_QUALITY.limits());
        for (SafetyLimit limit : ofSite) {
            if (limit.tier() != Tier.SITE) {
                throw new IllegalArgumentException(limit.id() + " is no limit of a site");
            }
            limits.add(limit);
        }
        return new SafetyReview(limits);
    }

    private static boolean isMore(Action action) {
        return switch (action.direction()) {
            case ADDS_FLUID, RAISES_DOSE -> true;
            case LOWERS_DOSE, REMOVES_FLUID, NEITHER -> false;
        };
    }

    private static boolean addsFluid(Action action) {
        return action.direction() == Action.Direction.ADDS_FLUID;
    }

    private static boolean raises(Action action, DrugRole role) {
        return switch (action) {
            case Action.StartInfusion start ->
                start.choices().stream().anyMatch(choice -> choice.drug().role() == role);
            case Action.Titrate titrate -> titrate.way() == Action.Titrate.Way.UP && isOf(titrate.drug(), role);
            case Action.FluidBolus _,
                    Action.Measure _,
                    Action.ReturnToRate _,
                    Action.StopInfusion _,
                    Action.RemoveFluid _,
                    Action.Hold _,
                    Action.CallForReview _ -> false;
        };
    }

    private static boolean isOf(Drug drug, DrugRole role) {
        return drug.role() == role;
    }

    private static Condition meanPressure(Comparison comparison, int mmHg, Citation citation) {
        return compare(
                measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE),
                comparison,
                Quantity.of(mmHg, Unit.MILLIMETRE_OF_MERCURY),
                citation);
    }

    private static Condition below(Measurand measurand, Quantity bound, Citation citation) {
        return compare(measured(measurand), Comparison.BELOW, bound, citation);
    }

    private static Operand measured(Measurand measurand) {
        return new Operand.Measured(measurand, List.of());
    }
}
