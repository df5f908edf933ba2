package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.instrument.RequestedExaminations;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;

/// How an advised action is done; empty if this ward cannot do it.
final class Treating {

    private static final Duration EVER = Duration.ofDays(366);

    /// Where a protocol gives a pressure without an upper end, the nurse lets it rise so far. Assumed.
    private static final double UP_TO_MMHG = 10;

    @Dimensionless
    private static final double STEPS_TO_THE_MOST = 8;

    private final Nurse nurse;
    private final Seen seen;

    /// In the unit of each drug.
    @Dimensionless
    private final Map<String, Double> before = new HashMap<>();

    Treating(Nurse nurse, Seen seen) {
        this.nurse = nurse;
        this.seen = seen;
    }

    Optional<List<Act>> act(Action action, Duration now, PumpRates pumps) {
        return switch (action) {
            case Action.Measure measure -> measured(measure);
            case Action.FluidBolus bolus -> bolus(bolus, now).map(Treating::ordered);
            case Action.StartInfusion start -> start(start).map(Treating::ordered);
            case Action.Titrate titrate -> titrate(titrate, pumps).map(Treating::ordered);
            case Action.ReturnToRate back -> back(back, pumps).map(Treating::ordered);
            case Action.StopInfusion stop -> stop(stop, pumps).map(Treating::ordered);
            // No drug or device of the virtual patient takes water out of him.
            case Action.RemoveFluid _ -> Optional.empty();
            case Action.Hold _, Action.CallForReview _ -> Optional.of(List.of());
        };
    }

    private static Optional<List<Act>> measured(Action.Measure measure) {
        return measure.anyOf().stream()
                .filter(RequestedExaminations.offered()::contains)
                .findFirst()
                .map(measurand -> List.of(new Act.Examined(measurand)));
    }

    private static List<Act> ordered(List<Order> orders) {
        return orders.stream().<Act>map(Act.Ordered::new).toList();
    }

    private Optional<List<Order>> bolus(Action.FluidBolus bolus, Duration now) {
        OptionalDouble volumeMl = volumeMl(bolus.volume().value(), now);
        return volumeMl.isEmpty()
                ? Optional.empty()
                : Cabinet.fluid(bolus.role())
                        .map(fluid -> List.of(new Order.Give(
                                fluid, volumeMl.getAsDouble(), bolus.over().value())));
    }

    /// What volumes are worked out from.
    static boolean reads(Measurand measurand) {
        return measurand.equals(PatientProperties.BODY_WEIGHT);
    }

    private OptionalDouble volumeMl(Quantity volume, Duration now) {
        if (volume.dimension() == Dimension.VOLUME) {
            return OptionalDouble.of(volume.valueIn(Unit.MILLILITRE));
        }
        OptionalDouble weightKg = seen.last(PatientProperties.BODY_WEIGHT, now, EVER);
        return weightKg.isEmpty()
                ? weightKg
                : OptionalDouble.of(volume.valueIn(Unit.MILLILITRE_PER_KILOGRAM) * weightKg.getAsDouble());
    }

    private static Optional<List<Order>> start(Action.StartInfusion start) {
        for (Action.StartInfusion.Choice choice : start.choices()) {
            OptionalDouble rate = Cabinet.rate(choice.drug(), choice.rate().value());
            if (rate.isPresent()) {
                return Optional.of(List.of(new Order.Infuse(choice.drug().id(), rate.getAsDouble())));
            }
        }
        return Optional.empty();
    }

    private Optional<List<Order>> titrate(Action.Titrate titrate, PumpRates pumps) {
        OptionalDouble most = Cabinet.rate(titrate.drug(), titrate.most().value());
        if (most.isEmpty()) {
            return Optional.empty();
        }
        String drug = titrate.drug().id();
        double rate = pumps.of(drug);
        before.putIfAbsent(drug, rate);
        Titration titration = titration(titrate, most.getAsDouble());
        double step = most.getAsDouble() / STEPS_TO_THE_MOST;
        if (drug.equals(Nurse.NOREPINEPHRINE) && titration.towards() != null) {
            step = Nurse.step(rate);
            aim(titration.towards(), titration);
        } else {
            nurse.titrate(titration);
        }
        return Optional.of(List.of(titration.first(rate, step)));
    }

    private static Titration titration(Action.Titrate titrate, @Dimensionless double most) {
        @Nullable Measurand towards = measured(titrate.towards());
        Interval range = towards == null
                ? titrate.range().value()
                : titrate.range().value().in(towards.unit());
        return new Titration(titrate.drug().id(), titrate.way(), towards, range.low(), range.high(), most);
    }

    private static @Nullable Measurand measured(Operand towards) {
        return switch (towards) {
            case Operand.Measured of -> of.measurand();
            case Operand.MeasuredSince of -> of.measurand();
            case Operand.LastSeen of -> of.measurand();
            case Operand.Lowest of -> of.measurand();
            case Operand.Change _, Operand.Rise _, Operand.RelativeRise _, Operand.Indexed _ -> null;
            case Operand.Running _, Operand.RateChange _, Operand.Graded _, Operand.Since _ -> null;
            case Operand.Counted _, Operand.FluidSince _, Operand.Captured _ -> null;
        };
    }

    private void aim(Measurand towards, Titration titration) {
        if (towards.equals(MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE)) {
            nurse.keepDiastolicAbove(titration.low());
            return;
        }
        double lowMmHg = Math.max(0, titration.low());
        double highMmHg = titration.high() > lowMmHg && titration.high() < Double.POSITIVE_INFINITY
                ? titration.high()
                : lowMmHg + UP_TO_MMHG;
        nurse.keep(new PressureTarget(lowMmHg, highMmHg));
    }

    private Optional<List<Order>> back(Action.ReturnToRate back, PumpRates pumps) {
        String drug = back.drug().id();
        @Nullable Double rate = before.remove(drug);
        if (rate == null) {
            return Optional.empty();
        }
        leave(drug);
        return Optional.of(List.of(new Order.Infuse(drug, Math.min(rate, pumps.of(drug)))));
    }

    private Optional<List<Order>> stop(Action.StopInfusion stop, PumpRates pumps) {
        List<Order> orders = new ArrayList<>();
        Set<Treatment> fluids = new TreeSet<>();
        for (Drug drug : stop.drugs()) {
            Cabinet.fluid(drug.role()).ifPresent(fluids::add);
            if (Cabinet.has(drug) && pumps.of(drug.id()) > 0) {
                leave(drug.id());
                before.remove(drug.id());
                orders.add(new Order.Infuse(drug.id(), 0));
            }
        }
        fluids.forEach(fluid -> orders.add(new Order.Stop(fluid)));
        return Optional.of(orders);
    }

    private void leave(String drug) {
        if (drug.equals(Nurse.NOREPINEPHRINE)) {
            nurse.backToUsual();
        } else {
            nurse.leave(drug);
        }
    }
}
