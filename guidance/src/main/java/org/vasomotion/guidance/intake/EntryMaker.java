package org.vasomotion.guidance.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vasomotion.guidance.intake.Intake.Times;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Makes an entry of a reading whose times are in order: item, unit, value, plausibility.
final class EntryMaker {

    /// What conversion may shift a value by: one at the edge is plausible in every unit or in none.
    static final double ROUNDING = 1e-9;

    private final SourceProfile profile;
    private final AdministrationMaker administrations;

    EntryMaker(SourceProfile profile) {
        this.profile = profile;
        this.administrations = new AdministrationMaker(profile);
    }

    Step<Entry> make(SourceReading reading, Times times) {
        Optional<ItemMeaning> meaning = profile.meaning(reading.item());
        if (meaning.isEmpty()) {
            return Step.stop(QuarantineReason.UNKNOWN_ITEM, "item " + reading.item() + " is in no table");
        }
        return switch (meaning.get()) {
            case ItemMeaning.Refused refused -> Step.stop(QuarantineReason.REFUSED_ITEM, refused.reason());
            case ItemMeaning.Unresolved unresolved ->
                Step.stop(QuarantineReason.UNRESOLVED_SPECIMEN, unresolved.reason());
            case ItemMeaning.Gives gives -> administrations.make(gives.drug(), reading, times);
            case ItemMeaning.Measures measures -> observation(measures, reading, times);
        };
    }

    private Step<Entry> observation(ItemMeaning.Measures measures, SourceReading reading, Times times) {
        return value(measures.measurand(), reading)
                .then(value -> plausible(measures.measurand(), value))
                .then(value -> Step.pass(new Observation(
                        reading.identity(),
                        reading.revision(),
                        measures.measurand(),
                        value,
                        times.end().equals(Instant.MAX) ? times.start() : times.end(),
                        times.received(),
                        measures.method(),
                        measures.site(),
                        profile.acquisition(),
                        reading.provenance())));
    }

    private Step<Interval> value(Measurand measurand, SourceReading reading) {
        Optional<TextValue> text = profile.text(reading.item(), reading.value());
        if (text.isPresent()) {
            return switch (text.get()) {
                case TextValue.Means means -> canonical(measurand, means.value());
                case TextValue.Unassessable unassessable ->
                    Step.stop(QuarantineReason.UNASSESSABLE, unassessable.reason());
            };
        }
        return UnitReader.read(profile, reading, measurand.unit().dimension())
                .then(unit -> ValueReader.read(reading.value(), unit))
                .then(value -> canonical(measurand, value));
    }

    private static Step<Interval> canonical(Measurand measurand, Interval value) {
        Unit target = measurand.unit();
        if (!measurand.acceptedUnits().contains(value.unit())) {
            return Step.stop(
                    QuarantineReason.UNIT_OF_OTHER_KIND,
                    measurand.id() + " is not measured in " + value.unit().code());
        }
        if (value.unit().dimension() == target.dimension()) {
            return Step.pass(value.in(target));
        }
        return measurand
                .analyte()
                .map(analyte -> Step.pass(Interval.of(
                        finite(value.low(), value.unit(), q -> analyte.convert(q, target)),
                        finite(value.high(), value.unit(), q -> analyte.convert(q, target)),
                        target)))
                .orElseGet(() -> Step.stop(
                        QuarantineReason.UNIT_OF_OTHER_KIND,
                        measurand.id() + " is not measured in " + value.unit().code()));
    }

    private static double finite(double end, Unit unit, UnaryOperator<Quantity> convert) {
        return Double.isInfinite(end)
                ? end
                : convert.apply(Quantity.of(end, unit)).value();
    }

    /// A bound is plausible if some value inside it is, and is cut to the plausible values.
    private static Step<Interval> plausible(Measurand measurand, Interval value) {
        Interval range = measurand.plausible().value();
        double give = value.isExact() ? ROUNDING * Math.max(Math.abs(range.low()), Math.abs(range.high())) : 0;
        if (value.high() < range.low() - give || value.low() > range.high() + give) {
            return Step.stop(
                    QuarantineReason.IMPLAUSIBLE_VALUE, value + " is outside " + range + " for " + measurand.id());
        }
        if (measurand.kind() instanceof MeasurandKind.Graded
                && value.isExact()
                && value.low() != Math.rint(value.low())) {
            return Step.stop(QuarantineReason.IMPLAUSIBLE_VALUE, value.low() + " is no grade of " + measurand.id());
        }
        return Step.pass(value.isExact() ? value : value.intersect(range));
    }
}
