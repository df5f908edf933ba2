package org.vasomotion.cli.ward;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.population.Candidate;
import org.vasomotion.simulation.population.Cohort;
import org.vasomotion.simulation.population.History;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.RunIn;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Virtual patients as they come to the ward: drawn from the population, run into septic shock, each with the
/// phenotype of his number. The same seed and number always give the same patient.
final class Arrivals {

    /// Milder ones are not brought to a ward of shock, and of graver ones so many die that there would be
    /// little to see of resuscitation: between half and nine tenths of the reference severity. Proposal of
    /// this project.
    @Dimensionless
    private static final double LEAST_SEVERITY = 0.5;

    @Dimensionless
    private static final double MOST_SEVERITY = 0.9;

    /// Whoever is so ill when he comes is not brought any more.
    private static final double LEAST_PRESSURE_MMHG = 42;

    private static final int MOST_DRAWS = 40;

    /// Candidates of one number lie apart from those of the next.
    private static final long APART = 1000;

    private final Population population = Population.standard();
    private final long seed;

    Arrivals(long seed) {
        this.seed = seed;
    }

    /// A patient who has arrived.
    record Arrived(long number, Phenotype phenotype, PatientSnapshot patient) {}

    /// The patients of these numbers, in their order. Whoever was drawn first and does not do is drawn again.
    List<Arrived> all(long first, int count) {
        Map<Long, Arrived> arrived = new TreeMap<>();
        List<Long> missing = LongStream.range(first, first + count).boxed().toList();
        for (int draw = 0; !missing.isEmpty(); draw++) {
            boolean isLast = draw == MOST_DRAWS;
            List<Candidate> candidates = new ArrayList<>(missing.size());
            for (long number : missing) {
                candidates.add(candidate(number, draw));
            }
            VirtualPatients patients = RunIn.of(candidates, StandardFormulary.standard());
            List<Long> again = new ArrayList<>();
            for (int lane = 0; lane < missing.size(); lane++) {
                if (isLast || isInShock(patients, lane)) {
                    arrived.put(missing.get(lane), of(missing.get(lane), patients, lane));
                } else {
                    again.add(missing.get(lane));
                }
            }
            missing = again;
        }
        return List.copyOf(arrived.values());
    }

    Arrived one(long number) {
        return all(number, 1).getFirst();
    }

    private Candidate candidate(long number, int draw) {
        Candidate candidate = population.draw(seed, APART * number + draw, Cohort.septic());
        Map<History, Double> history = new EnumMap<>(candidate.history());
        history.put(
                History.SEVERITY, Math.clamp(candidate.of(History.SEVERITY), LEAST_SEVERITY, MOST_SEVERITY));
        return new Candidate(candidate.number(), candidate.parameters(), history);
    }

    private static boolean isInShock(VirtualPatients patients, int lane) {
        return !patients.isDead(lane)
                && patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) >= LEAST_PRESSURE_MMHG
                && (patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) < 65
                        || patients.read(lane, Sign.CAPILLARY_REFILL_TIME) > 3
                        || patients.read(lane, Sign.LACTATE) > 2);
    }

    private static Arrived of(long number, VirtualPatients patients, int lane) {
        Phenotype phenotype = Phenotype.of(number);
        @Nullable Mechanism mechanism = phenotype.mechanism();
        if (mechanism != null) {
            mechanism.shift(patients.block(), lane, phenotype.grade());
        }
        return new Arrived(number, phenotype, patients.save(lane));
    }
}
