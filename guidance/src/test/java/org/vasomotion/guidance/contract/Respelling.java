package org.vasomotion.guidance.contract;

import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// States entries in other legal units: values go there and back, as they do through intake; rates stay there.
///
/// @param random chooses the units
record Respelling(RandomGenerator random) {

    Entry entry(Entry entry) {
        return switch (entry) {
            case Observation o
            when o.value().isExact() -> {
                Unit own = o.measurand().unit();
                Unit other = other(own, Choices.sorted(o.measurand().acceptedUnits()));
                yield Choices.valued(
                        o, Interval.exactly(o.value().exact().in(other).in(own)));
            }
            case Infusion i -> {
                Unit other = other(i.rate().unit(), Choices.sorted(i.drug().acceptedUnits()));
                Quantity rate = i.rate().in(other);
                yield new Infusion(
                        i.id(),
                        i.revision(),
                        i.drug(),
                        rate,
                        i.start(),
                        i.ending(),
                        i.receivedAt(),
                        i.acquisition(),
                        i.provenance());
            }
            default -> entry;
        };
    }

    private Unit other(Unit own, List<Unit> legal) {
        List<Unit> same = legal.stream()
                .filter(unit -> unit.dimension() == own.dimension())
                .toList();
        return same.isEmpty() ? own : same.get(random.nextInt(same.size()));
    }
}
