package org.vasomotion.simulation.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

/// Virtual patients as they differ from each other; draws candidates, each from streams of his own.
///
/// Every trait draws from its own stream, so that a changed or a new trait leaves all others of a candidate
/// as they
/// were:
/// two populations with the same seed differ only in what they differ in.
@Api
public final class Population {

    private final List<Trait> traits;

    private Population(List<Trait> traits) {
        this.traits = List.copyOf(traits);
    }

    /// Before any calibration.
    public static Population prior() {
        return new Population(StandardPopulation.traits());
    }

    /// As calibration left it.
    public static Population calibrated() {
        return prior().changed(CalibratedPopulation::moved);
    }

    /// What a user gets who does not say otherwise: calibrated, and then put right by hand in what calibration does
    /// not see.
    public static Population standard() {
        return calibrated().changed(CalibratedPopulation::corrected);
    }

    /// The traits in the order of the tables.
    public List<Trait> traits() {
        return traits;
    }

    /// The population with each trait changed.
    public Population changed(UnaryOperator<Trait> change) {
        return new Population(traits.stream().map(change).toList());
    }

    /// A candidate of a cohort; the same seed, number, cohort and population always give the same.
    ///
    /// @throws IllegalArgumentException if the cohort describes a trait that nobody has
    public Candidate draw(long seed, long number, Cohort cohort) {
        Set<String> known = traits.stream().map(Trait::id).collect(Collectors.toSet());
        require(known, cohort.instead().keySet());
        require(known, cohort.shifts().keySet());
        Map<Latent, Double> latents = Latent.draw(RandomStream.of(seed, number, "latents"));
        PatientParameters patient = PatientParameters.reference();
        Map<History, Double> history = new EnumMap<>(History.class);
        Map<Physique, Double> body = new EnumMap<>(Physique.class);
        for (Trait trait : traits) {
            RandomGenerator own = RandomStream.of(seed, number, trait.id());
            double drawn = described(trait, cohort).draw(latents, own);
            patient = trait.target().set(patient, drawn);
            if (trait.target() instanceof Target.Before before) {
                history.put(before.history(), drawn);
            } else if (trait.target() instanceof Target.OfBody of) {
                body.put(of.physique(), drawn);
            }
        }
        return inState(new Candidate(number, Body.of(body).of(patient), history), cohort.state());
    }

    /// The first so many candidates.
    public List<Candidate> first(long seed, int count, Cohort cohort) {
        List<Candidate> drawn = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            drawn.add(draw(seed, number, cohort));
        }
        return drawn;
    }

    private static void require(Set<String> known, Set<String> described) {
        for (String trait : described) {
            if (!known.contains(trait)) {
                throw new IllegalArgumentException("no trait is called '" + trait + "'; there are " + known);
            }
        }
    }

    private static Trait described(Trait trait, Cohort cohort) {
        Distribution instead = cohort.instead().getOrDefault(trait.id(), trait.distribution());
        Trait described = new Trait(trait.id(), trait.target(), instead, trait.weights(), trait.source());
        return described.moved(cohort.shifts().getOrDefault(trait.id(), 0.0), 0);
    }

    /// Volunteers' arterioles, and what fills their veins, differ less than patients': perfused vessels 100
    /// % with a deviation of 1 (Edul 2012); assumed.
    @Dimensionless
    private static final double HEALTHY_TONE_SHARE = 0.4;

    private static final double LATE_FLUID_ML = 1500;

    /// Late sepsis: specification, section 5.2; the sizes are assumptions.
    private static Candidate inState(Candidate candidate, Cohort.State state) {
        Map<History, Double> history = new EnumMap<>(candidate.history());
        PatientParameters patient = candidate.parameters();
        switch (state) {
            case HEALTHY -> {
                history.put(History.SEVERITY, 0.0);
                history.put(History.FLUID_GIVEN, 0.0);
                history.put(History.RED_CELLS_LOST, 0.0);
                for (Bed bed : Bed.values()) {
                    double shift = patient.of(BedVariation.TONE_SHIFT, bed);
                    patient = patient.with(BedVariation.TONE_SHIFT, bed, HEALTHY_TONE_SHARE * shift);
                }
                double volumeMl = patient.of(Parameter.UNSTRESSED_VOLUME_SHIFT);
                patient = patient.with(Parameter.UNSTRESSED_VOLUME_SHIFT, HEALTHY_TONE_SHARE * volumeMl);
            }
            case EARLY -> history.merge(History.SEVERITY, 0.05, Math::max);
            case LATE -> {
                double reflex = patient.of(Parameter.LOW_PRESSURE_REFLEX_WEIGHT);
                double plugging = patient.of(Parameter.PLUGGING_LOADING);
                patient = patient.with(Parameter.LOW_PRESSURE_REFLEX_WEIGHT, 0.1 * reflex)
                        .with(Parameter.PLUGGING_LOADING, plugging + 0.12);
                history.merge(History.FLUID_GIVEN, LATE_FLUID_ML / Body.MEAN_KG, Double::sum);
            }
        }
        return new Candidate(candidate.number(), patient, history);
    }
}
