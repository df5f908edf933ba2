package org.vasomotion.trials.run;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.population.Body;
import org.vasomotion.simulation.population.Candidate;
import org.vasomotion.simulation.population.Cohort;
import org.vasomotion.simulation.population.Distribution;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.RunIn;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Condition;
import org.vasomotion.trials.study.Descriptor;

/// Candidates from the virtual population.
///
/// How a descriptor moves the population is one rule for all studies; every size here is an assumption.
@Api
public final class VirtualPopulation implements Enrolment {

    private static final double PERCENT = 100;
    private static final Duration STEP = Duration.ofSeconds(10);

    /// Of the run-in, which studies know in steps of half a minute.
    private static final Duration RUN_IN_STEP = Duration.ofSeconds(30);

    /// Fluid before a study: as far either way as in the population. Studies publish mL and no word of weights:
    /// a patient of mean mass is taken to have had the published volume, others in proportion.
    private static final double FLUID_EITHER_WAY_ML_PER_KG = 15;

    /// Hemoglobin of a virtual patient after the usual dilution, had he lost no red cells.
    private static final double UNDILUTED_G_PER_DL = 14.5;

    private static final double LOSS_EITHER_WAY = 0.08;
    private static final double MOST_LOST = 0.75;

    /// Rise of the pressure range in chronic hypertension, as in the population.
    private static final Distribution HYPERTENSION_MMHG = new Distribution.Uniform(8, 22);

    private final Population population;
    private final Formulary formulary = StandardFormulary.standard();

    /// Many studies begin with the same candidates.
    private final Map<Key, PatientSnapshot> arrived = new ConcurrentHashMap<>();

    private final boolean isRemembering;
    private final Duration runInStep;
    private final Duration step;

    public VirtualPopulation(Population population) {
        this(population, true, RUN_IN_STEP, STEP);
    }

    private VirtualPopulation(Population population, boolean isRemembering, Duration runInStep, Duration step) {
        this.population = population;
        this.isRemembering = isRemembering;
        this.runInStep = runInStep;
        this.step = step;
    }

    /// One that makes each candidate anew whenever he is asked for: for more of them than fit into memory.
    ///
    /// @param step of the solver, in all of a candidate's life
    public static VirtualPopulation forgetting(Population population, Duration step) {
        return new VirtualPopulation(population, false, step, step);
    }

    @Override
    public VirtualPatients candidates(org.vasomotion.trials.study.Cohort cohort, long seed, long first, int count) {
        List<Key> keys = LongStream.range(first, first + count)
                .mapToObj(number -> new Key(seed, number, described(cohort, seed, number)))
                .toList();
        List<Key> fresh = keys.stream().filter(key -> !arrived.containsKey(key)).toList();
        if (!fresh.isEmpty()) {
            arrive(fresh);
        }
        VirtualPatients patients =
                new VirtualPatients(Collections.nCopies(count, PatientParameters.reference()), formulary);
        for (int lane = 0; lane < count; lane++) {
            patients.restore(lane, Objects.requireNonNull(arrived.get(keys.get(lane))));
        }
        if (!isRemembering) {
            keys.forEach(arrived::remove);
        }
        // Signs are those of the last step, so that there has to be one.
        patients.advance(1, step.toMillis() / 1000.0);
        return patients;
    }

    private void arrive(List<Key> keys) {
        List<Candidate> candidates = keys.stream()
                .map(key -> population.draw(key.seed(), key.number(), key.cohort()))
                .toList();
        VirtualPatients patients = RunIn.of(candidates, formulary, runInStep);
        for (int lane = 0; lane < keys.size(); lane++) {
            arrived.put(keys.get(lane), patients.save(lane));
        }
    }

    private static Cohort described(org.vasomotion.trials.study.Cohort cohort, long seed, long number) {
        if (cohort.condition() == Condition.WITHOUT_SEPSIS) {
            return Cohort.of(Cohort.State.HEALTHY);
        }
        Map<Descriptor, Double> descriptors = cohort.descriptors();
        double late = descriptors.getOrDefault(Descriptor.LATE_SHARE, 0.0) / PERCENT;
        boolean isLate = RandomStream.of(seed, number, "phase of sepsis").nextDouble() < late;
        Cohort described = Cohort.of(isLate ? Cohort.State.LATE : Cohort.State.EARLY);
        for (Map.Entry<Descriptor, Double> descriptor : descriptors.entrySet()) {
            described = with(described, descriptor.getKey(), descriptor.getValue());
        }
        return described;
    }

    private static Cohort with(Cohort cohort, Descriptor descriptor, double value) {
        return switch (descriptor) {
            case LATE_SHARE -> cohort;
            case FLUID_BEFORE -> {
                double mlPerKg = value / Body.MEAN_KG;
                yield cohort.with(
                        "fluid-given",
                        new Distribution.Uniform(
                                Math.max(0, mlPerKg - FLUID_EITHER_WAY_ML_PER_KG),
                                mlPerKg + FLUID_EITHER_WAY_ML_PER_KG));
            }
            case HEMOGLOBIN -> {
                double lost = Math.clamp(1 - value / UNDILUTED_G_PER_DL, LOSS_EITHER_WAY, MOST_LOST);
                yield cohort.with(
                        "red-cells-lost", new Distribution.Uniform(lost - LOSS_EITHER_WAY, lost + LOSS_EITHER_WAY));
            }
            case CHRONIC_HYPERTENSION_SHARE ->
                cohort.with("chronic-hypertension", new Distribution.Mixture(value / PERCENT, 0, HYPERTENSION_MMHG));
        };
    }

    private record Key(long seed, long number, Cohort cohort) {}
}
