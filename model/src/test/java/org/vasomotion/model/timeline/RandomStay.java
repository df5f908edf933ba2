package org.vasomotion.model.timeline;

import static org.vasomotion.model.timeline.Ward.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// Made-up stays with collisions on purpose: few times, few values, corrections, retractions, late arrivals.
final class RandomStay {

    private static final List<Measurand> MEASURANDS =
            List.of(Metabolism.LACTATE, MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, FluidVolumes.URINE_VOLUME);

    private static final List<Method> METHODS =
            List.of(Method.ARTERIAL_LINE, Method.CUFF, Method.CENTRAL_LABORATORY, Method.UNSPECIFIED);

    private RandomStay() {}

    static List<Entry> entries(Seeded seeded) {
        List<Entry> stay = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            stay.add(entry("m" + i, 0, seeded));
            if (seeded.below(5) == 0) {
                stay.add(entry("m" + i, 1, seeded));
            }
            if (seeded.below(8) == 0) {
                stay.add(Ward.retraction("m" + i, seeded.below(3), seeded.below(300)));
            }
        }
        return stay;
    }

    private static Entry entry(String message, int revision, Seeded seeded) {
        double start = 10 * seeded.below(30);
        double known = Math.max(0, start + 20 * (seeded.below(8) - 1));
        return switch (seeded.below(8)) {
            case 0 -> infusion(message, revision, Vasopressors.NOREPINEPHRINE, start, known, seeded);
            case 1 -> infusion(message, revision, Fluids.SODIUM_CHLORIDE_0_9, start, known, seeded);
            case 2 -> Ward.dose(message + "-" + revision, Fluids.ALBUMIN_5, 100, start, start + 30 * seeded.below(3));
            case 3 ->
                new Coverage(
                        Ward.id(message),
                        revision,
                        seeded.oneOf(List.of(Coverage.Kind.values())),
                        at(start),
                        at(start + 200),
                        at(known));
            default -> observation(message, revision, start, known, seeded);
        };
    }

    private static Entry infusion(String message, int revision, Drug drug, double start, double known, Seeded seeded) {
        Ending ending = seeded.below(2) == 0 ? new Ending.NextRate() : new Ending.At(at(start + 30 * seeded.below(10)));
        return Ward.infusion(message, revision, drug, seeded.below(5), start, ending, known);
    }

    private static Entry observation(String message, int revision, double start, double known, Seeded seeded) {
        return Ward.observation(
                message,
                revision,
                seeded.oneOf(MEASURANDS),
                1 + seeded.below(2),
                start,
                known,
                seeded.oneOf(METHODS),
                Site.UNSPECIFIED,
                Acquisition.CHARTED);
    }

    /// What may be seen, by definition: effective, known, not amended, and of one sample the first known.
    static List<Observation> visible(List<Entry> stay, Instant at, Instant knownAt) {
        List<Observation> kept = new ArrayList<>();
        for (Entry entry : stay) {
            if (entry instanceof Observation o && firstOfItsSample(o, stay)) {
                kept.add(o);
            }
        }
        kept.removeIf(o -> o.observedAt().isAfter(at)
                || o.receivedAt().isAfter(knownAt)
                || stay.stream().anyMatch(other -> amends(other, o, knownAt)));
        return kept;
    }

    private static boolean amends(Entry other, Observation o, Instant knownAt) {
        int least = other instanceof Retraction ? o.revision() : o.revision() + 1;
        return other.id().equals(o.id())
                && other.revision() >= least
                && !other.receivedAt().isAfter(knownAt);
    }

    /// The laboratory's value and one that names no method are of one draw.
    private static Method way(Observation o) {
        return o.measurand().equals(Metabolism.LACTATE) && o.method().equals(Method.UNSPECIFIED)
                ? Method.CENTRAL_LABORATORY
                : o.method();
    }

    private static boolean firstOfItsSample(Observation o, List<Entry> stay) {
        if (o.revision() > 0 || o.measurand().hold() == HoldPolicy.ACCRUED) {
            return true;
        }
        Optional<Observation> first = stay.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(other -> other.revision() == 0
                        && other.measurand().equals(o.measurand())
                        && other.observedAt().equals(o.observedAt())
                        && other.value().equals(o.value())
                        && way(other).equals(way(o))
                        && other.site().equals(o.site()))
                .min((a, b) -> a.receivedAt().equals(b.receivedAt())
                        ? a.id().compareTo(b.id())
                        : a.receivedAt().compareTo(b.receivedAt()));
        return first.filter(o::equals).isPresent();
    }
}
