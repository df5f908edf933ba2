package org.vasomotion.guidance.contract;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.DoseRate;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Draws infusions and volumes: open and ended, in every accepted unit, some stopped, some yet to come.
final class RandomInfusions {

    static final Set<Dimension> RATES = EnumSet.of(
            Dimension.VOLUME_RATE,
            Dimension.VOLUME_RATE_PER_BODY_MASS,
            Dimension.DRUG_MASS_RATE,
            Dimension.DRUG_MASS_RATE_PER_BODY_MASS,
            Dimension.DRUG_UNIT_RATE,
            Dimension.DRUG_UNIT_RATE_PER_BODY_MASS);

    private static final Quantity ADULT = Quantity.of(80, Unit.KILOGRAM);

    private final RandomGenerator random;
    private final Instant at;
    private final Acquisition acquisition;

    RandomInfusions(RandomGenerator random, Instant at, Acquisition acquisition) {
        this.random = random;
        this.at = at;
        this.acquisition = acquisition;
    }

    void infuse(Drug drug, List<Entry> entries) {
        if (drug.rateBounds().isEmpty()) {
            return;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            entries.add(infusion(drug, at.minus(random.nextInt(-30, 240), MINUTES), entries.size()));
        }
    }

    void giveFluids(List<Entry> entries) {
        List<Drug> fluids = StandardDrugs.catalog().all().stream()
                .filter(drug -> drug.role().isFluid())
                .toList();
        for (int i = random.nextInt(8); i > 0; i--) {
            Drug fluid = fluids.get(random.nextInt(fluids.size()));
            Instant start = at.minus(random.nextInt(-90, 2200), MINUTES);
            entries.add(
                    random.nextInt(3) == 0
                            ? infusion(fluid, start, entries.size())
                            : dose(fluid, start, entries.size()));
        }
    }

    private Administration dose(Drug fluid, Instant start, int number) {
        Instant end = random.nextBoolean() ? start : start.plus(random.nextInt(240), MINUTES);
        Quantity volume = Quantity.of(random.nextInt(1, 1000), Unit.MILLILITRE);
        return new Administration.Dose(
                id(number), 0, fluid, volume, start, end, end, acquisition, TimelineBuilder.BY_HAND);
    }

    private Administration infusion(Drug drug, Instant start, int number) {
        Ending ending = random.nextBoolean()
                ? new Ending.NextRate()
                : new Ending.At(start.plus(random.nextInt(1, 300), MINUTES));
        return new Administration.Infusion(
                id(number),
                0,
                drug,
                rate(drug),
                start,
                ending,
                start.plus(random.nextInt(20), MINUTES),
                acquisition,
                TimelineBuilder.BY_HAND);
    }

    private Quantity rate(Drug drug) {
        Quantity usual = Quantity.of(
                drug.rateBounds().orElseThrow().usual().value().high(),
                drug.rateUnit().orElseThrow());
        List<Unit> units = new ArrayList<>(Choices.sorted(drug.acceptedUnits()));
        units.removeIf(unit -> !RATES.contains(unit.dimension()));
        Unit unit = units.get(random.nextInt(units.size()));
        double share = random.nextInt(6) == 0 ? 0 : random.nextDouble();
        return Quantity.of(DoseRate.convert(usual, unit, ADULT).value() * share, unit);
    }

    private static EntryId id(int number) {
        return new EntryId("drawn", "g" + number);
    }
}
