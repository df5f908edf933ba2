package org.vasomotion.guidance.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.DoseRate;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Infusions;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Reads the rate of a drug in the unit a formula wants.
final class InfusionRates {

    private static final Quantity ONE_KILOGRAM = Quantity.of(1, Unit.KILOGRAM);

    private InfusionRates() {}

    /// What stands for a rate or a body mass that is not known.
    private interface WhenUnknown {

        /// @param statement what is not known
        /// @param possible where it must lie
        Explanation note(String statement, Interval possible, Gap gap);
    }

    static Explanation read(Evaluation evaluation, Drug drug, Unit unit) {
        return read(evaluation, drug, unit, (_, _, gap) -> evaluation.missing(gap));
    }

    static Explanation readOrAny(Evaluation evaluation, Drug drug, Unit unit) {
        return read(evaluation, drug, unit, evaluation::possible);
    }

    private static Explanation read(Evaluation evaluation, Drug drug, Unit unit, WhenUnknown whenUnknown) {
        evaluation.standsUntil(evaluation.view().nextEffective(drug));
        return switch (evaluation.view().infusionsOf(drug)) {
            case Infusions.Running running -> sum(evaluation, running.infusions(), unit, whenUnknown);
            case Infusions.NotRunning none -> {
                evaluation.standsUntil(none.coverage().endedAt());
                evaluation.heldSince(none.coverage().from());
                yield new Explanation.NothingRecorded(
                        drug.id(),
                        Interval.exactly(0, unit),
                        none.coverage().from(),
                        none.coverage().id());
            }
            case Infusions.Unknown unknown -> {
                evaluation.standsUntil(evaluation.view().nextCoverage(Coverage.Kind.VASOACTIVE_INFUSIONS));
                yield whenUnknown.note(drug.id(), Interval.of(0, Double.POSITIVE_INFINITY, unit), unknown.gap());
            }
        };
    }

    private static Explanation sum(
            Evaluation evaluation, List<Infusion> infusions, Unit unit, WhenUnknown whenUnknown) {
        List<Explanation> rates = new ArrayList<>(infusions.size());
        for (Infusion infusion : infusions) {
            noteTimes(evaluation, infusion);
            rates.add(rate(evaluation, infusion, unit, whenUnknown));
        }
        return rates.size() == 1
                ? rates.getFirst()
                : Explanation.derived(infusions.getFirst().drug().id() + "-rates", Operation.SUM, unit, rates);
    }

    private static void noteTimes(Evaluation evaluation, Infusion infusion) {
        switch (infusion.ending()) {
            case Ending.At end -> {
                evaluation.heldSince(infusion.start());
                evaluation.standsUntil(end.instant());
            }
            case Ending.NextRate _ -> {
                evaluation.asOldAs(infusion.start());
                Duration stands = TimelineView.stands(infusion);
                evaluation.standsUntil(infusion.start().plus(stands).plusNanos(1));
            }
        }
    }

    private static Explanation rate(Evaluation evaluation, Infusion infusion, Unit unit, WhenUnknown whenUnknown) {
        Quantity rate = infusion.rate();
        if (rate.dimension() == unit.dimension() || rate.value() == 0) {
            double value = rate.value() == 0 ? 0 : rate.valueIn(unit);
            return given(infusion, Interval.exactly(value, unit));
        }
        return perBodyMass(evaluation, infusion, unit, whenUnknown);
    }

    /// What one kilogram would get, divided by the weight, or what one kilogram gets, times the weight.
    private static Explanation perBodyMass(
            Evaluation evaluation, Infusion infusion, Unit unit, WhenUnknown whenUnknown) {
        Explanation mass = mass(evaluation, infusion.drug(), whenUnknown);
        if (mass.equals(Evaluation.NOTHING)) {
            return mass;
        }
        double forOneKilogram =
                DoseRate.convert(infusion.rate(), unit, ONE_KILOGRAM).value();
        return Explanation.derived(
                infusion.drug().id(),
                DoseRate.isPerBodyMass(unit) ? Operation.QUOTIENT : Operation.PRODUCT,
                unit,
                given(infusion, Interval.exactly(forOneKilogram, unit)),
                mass);
    }

    private static Explanation mass(Evaluation evaluation, Drug drug, WhenUnknown whenUnknown) {
        Measurand weight = PatientProperties.BODY_WEIGHT;
        return evaluation.look(weight) instanceof Lookup.Present present
                ? evaluation.leaf(present.observation())
                : whenUnknown.note(weight.id(), weight.plausible().value(), new Gap.NoBodyMass(drug));
    }

    private static Explanation given(Infusion infusion, Interval rate) {
        return new Explanation.Given(infusion.drug().id(), rate, infusion.start(), infusion.id());
    }
}
