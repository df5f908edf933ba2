package org.vasomotion.guidance.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.vasomotion.guidance.intake.Intake.Times;
import org.vasomotion.model.drug.DoseBounds;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.DoseRate;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Makes an infusion or a dose of a reading. Which of the two it is follows from the unit: a rate or an amount.
final class AdministrationMaker {

    /// Bounds are per kilogram while a rate may not be: it is believed if it is possible for some plausible adult.
    private static final Quantity HEAVIEST = Quantity.of(350, Unit.KILOGRAM);

    private static final Quantity LIGHTEST = Quantity.of(25, Unit.KILOGRAM);

    private static final Set<Dimension> RATES = EnumSet.of(
            Dimension.VOLUME_RATE,
            Dimension.VOLUME_RATE_PER_BODY_MASS,
            Dimension.DRUG_MASS_RATE,
            Dimension.DRUG_MASS_RATE_PER_BODY_MASS,
            Dimension.DRUG_UNIT_RATE,
            Dimension.DRUG_UNIT_RATE_PER_BODY_MASS);

    private final SourceProfile profile;

    AdministrationMaker(SourceProfile profile) {
        this.profile = profile;
    }

    Step<Entry> make(Drug drug, SourceReading reading, Times times) {
        return UnitReader.read(profile, reading, drug.amountUnit().dimension())
                .then(unit -> accepted(drug, unit))
                .then(unit -> ValueReader.read(reading.value(), unit))
                .then(AdministrationMaker::exact)
                .then(given -> RATES.contains(given.dimension())
                        ? infusion(drug, given, reading, times)
                        : dose(drug, given, reading, times));
    }

    private static Step<Unit> accepted(Drug drug, Unit unit) {
        return drug.acceptedUnits().contains(unit)
                ? Step.pass(unit)
                : Step.stop(QuarantineReason.UNIT_OF_OTHER_KIND, drug.id() + " is not given in " + unit.code());
    }

    private static Step<Quantity> exact(Interval value) {
        return value.isExact()
                ? Step.pass(value.exact())
                : Step.stop(QuarantineReason.NOT_A_NUMBER, "a dose is a number, not a bound: " + value);
    }

    private Step<Entry> infusion(Drug drug, Quantity rate, SourceReading reading, Times times) {
        if (drug.rateBounds().isPresent() && !believable(rate, drug.rateBounds().get())) {
            Interval hard = drug.rateBounds().get().hard().value();
            return Step.stop(QuarantineReason.IMPLAUSIBLE_VALUE, rate + " is outside " + hard + " for " + drug.id());
        }
        if (rate.value() < 0) {
            return Step.stop(QuarantineReason.IMPLAUSIBLE_VALUE, rate + " is below zero");
        }
        Ending ending = times.end().equals(Instant.MAX) ? new Ending.NextRate() : new Ending.At(times.end());
        return Step.pass(new Administration.Infusion(
                reading.identity(),
                reading.revision(),
                drug,
                rate,
                times.start(),
                ending,
                times.received(),
                profile.acquisition(),
                reading.provenance()));
    }

    private Step<Entry> dose(Drug drug, Quantity given, SourceReading reading, Times times) {
        if (given.dimension() != drug.amountUnit().dimension()) {
            return Step.stop(
                    QuarantineReason.UNIT_OF_OTHER_KIND,
                    drug.id() + " is not given in " + given.unit().code());
        }
        Quantity amount = given.in(drug.amountUnit());
        if (!drug.plausibleAmount().value().contains(amount)) {
            return Step.stop(
                    QuarantineReason.IMPLAUSIBLE_VALUE,
                    amount + " is outside " + drug.plausibleAmount().value() + " for " + drug.id());
        }
        Instant end = times.end().equals(Instant.MAX) ? times.start() : times.end();
        return Step.pass(new Administration.Dose(
                reading.identity(),
                reading.revision(),
                drug,
                amount,
                times.start(),
                end,
                times.received(),
                profile.acquisition(),
                reading.provenance()));
    }

    /// Zero is a charted stop and always believable.
    private static boolean believable(Quantity rate, DoseBounds bounds) {
        Interval hard = bounds.hard().value();
        double forLightest = DoseRate.convert(rate, hard.unit(), LIGHTEST).value();
        double forHeaviest = DoseRate.convert(rate, hard.unit(), HEAVIEST).value();
        double give = EntryMaker.ROUNDING * hard.high();
        return rate.value() == 0
                || (Math.max(forLightest, forHeaviest) >= hard.low()
                        && Math.min(forLightest, forHeaviest) <= hard.high() + give);
    }
}
