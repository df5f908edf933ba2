package org.vasomotion.guidance.assessment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.RandomPatient;
import org.vasomotion.guidance.contract.RandomTimelines;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Less information never reads as more (law L6): what is withheld does not turn unknown into known, nor open
/// fluid.
///
/// The exceptions are named here one by one, and there is no other: a veto that is withheld does not forbid,
/// and of two tests that disagree the one that is left decides.
final class InformationLawsTest {

    private static final int CASES = 60;

    private static final Set<Measurand> TESTS = Set.of(
            MacroHemodynamics.PULSE_PRESSURE_VARIATION,
            ResponsivenessTests.TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE,
            ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE,
            ResponsivenessTests.PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE,
            ResponsivenessTests.END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE,
            ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE,
            ResponsivenessTests.FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE);

    /// What makes a test valid: without it the test is silent, as if it had not been made.
    private static final Set<Measurand> VALIDITY = Set.of(
            ClinicalContext.CONTROLLED_VENTILATION,
            ClinicalContext.REGULAR_CARDIAC_RHYTHM,
            ClinicalContext.PASSIVE_LEG_RAISE_CONTRAINDICATED,
            Ventilation.TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT,
            Congestion.INTRA_ABDOMINAL_PRESSURE);

    private static final Set<Measurand> RESPONSIVENESS = union(TESTS, VALIDITY);

    private static final Set<Measurand> RECORDING = Set.of(SublingualMicroscopy.MICROCIRCULATION_IMAGE_QUALITY_SCORE);

    /// Signs that forbid fluid and need not be looked for. Withheld after they forbade, they no longer do.
    private static final Set<Measurand> VETOES = Set.of(
            MacroHemodynamics.CENTRAL_VENOUS_PRESSURE,
            Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE,
            Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO,
            Congestion.LUNG_B_LINES,
            ClinicalContext.NEW_PULMONARY_CRACKLES,
            Ventilation.INSPIRED_OXYGEN_FRACTION,
            Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE,
            PatientProperties.BODY_WEIGHT);

    /// Signs that can only add to a pattern whose required sign decides: without one that spoke up, the
    /// required sign alone says no.
    private static final Set<Measurand> ADDED_SIGNS = Set.of(
            PeripheralSigns.KNEE_CAPILLARY_REFILL_TIME,
            PeripheralSigns.MOTTLING_SCORE,
            SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX);

    /// An index that is computed in another way, or within a narrower range, where one of its inputs is missing.
    private static final Set<Measurand> OTHER_WAY = Set.of(
            MacroHemodynamics.CARDIAC_INDEX,
            BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION,
            BloodGases.MIXED_VENOUS_OXYGEN_TENSION);

    private static final Set<Measurand> COHERENCE = union(ADDED_SIGNS, RECORDING, OTHER_WAY);

    private static final Map<String, Set<Measurand>> MAY_BECOME_KNOWN = Map.ofEntries(
            entry(StandardPatterns.FLUID_RESPONSIVE, RESPONSIVENESS),
            entry(StandardPatterns.REFILL_RESPONSIVE, Set.of(Congestion.INTRA_ABDOMINAL_PRESSURE)),
            entry(StandardPatterns.FLUID_TOLERANT, VETOES),
            entry(StandardPatterns.PERIPHERAL_HYPOPERFUSION, ADDED_SIGNS),
            entry(StandardPatterns.MICROCIRCULATION_IMPAIRED, union(ADDED_SIGNS, RECORDING)),
            entry(StandardPatterns.COHERENCE_KEPT, COHERENCE),
            entry(StandardPatterns.COHERENCE_LOST, COHERENCE),
            entry(StandardPatterns.HETEROGENEITY, COHERENCE),
            entry(StandardPatterns.HEMODILUTION, COHERENCE),
            entry(StandardPatterns.CONSTRICTION, COHERENCE),
            entry(
                    StandardPatterns.TAMPONADE,
                    union(
                            COHERENCE,
                            Set.of(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, Congestion.INTRA_ABDOMINAL_PRESSURE))),
            entry(StandardPatterns.EDEMA, union(COHERENCE, Set.of(Congestion.EXTRAVASCULAR_LUNG_WATER_INDEX))),
            entry(StandardPatterns.HEPATIC_LACTATE, Set.of(ClinicalContext.CHRONIC_LIVER_DISEASE)),
            entry(StandardPatterns.REFRACTORY_SHOCK, RESPONSIVENESS),
            entry(StandardPatterns.BOTTLENECK_CANDIDATE, union(RESPONSIVENESS, COHERENCE)));

    private static final Map<String, Set<Measurand>> MAY_OPEN = Map.ofEntries(
            entry(StandardPatterns.FLUID_RESPONSIVE, RESPONSIVENESS),
            entry(StandardPatterns.REFILL_RESPONSIVE, Set.of(Congestion.INTRA_ABDOMINAL_PRESSURE)),
            entry(StandardPatterns.FLUID_TOLERANT, VETOES),
            entry(
                    StandardPatterns.BOTTLENECK_CANDIDATE,
                    union(
                            RESPONSIVENESS,
                            RECORDING,
                            OTHER_WAY,
                            Set.of(
                                    SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX,
                                    SublingualMicroscopy.TOTAL_VESSEL_DENSITY))));

    @SafeVarargs
    private static Set<Measurand> union(Set<Measurand>... sets) {
        Set<Measurand> all = new HashSet<>();
        for (Set<Measurand> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }

    static Stream<Subset> patterns() {
        return Subset.patterns().stream();
    }

    static Stream<Subset> findings() {
        return Subset.findings().stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void should_not_become_known_when_any_measurand_is_withheld(Subset subset) {
        Set<Measurand> excepted = MAY_BECOME_KNOWN.getOrDefault(subset.id(), OTHER_WAY);
        Cases.run(subset.id() + ", L6", CASES, random -> {
            RandomPatient patient = draw(random, subset);
            if (truth(subset, patient) == Truth.UNKNOWN) {
                for (Measurand measurand : subset.measurands()) {
                    if (!excepted.contains(measurand)) {
                        assertThat(truth(subset, patient.without(of(measurand))))
                                .as("without " + measurand)
                                .isEqualTo(Truth.UNKNOWN);
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("findings")
    void should_not_become_certain_when_any_measurand_is_withheld(Subset subset) {
        Cases.run(subset.id() + ", L6", CASES, random -> {
            RandomPatient patient = draw(random, subset);
            if (!finding(subset, patient).isCertain()) {
                for (Measurand measurand : subset.measurands()) {
                    if (!OTHER_WAY.contains(measurand)) {
                        assertThat(finding(subset, patient.without(of(measurand)))
                                        .isCertain())
                                .as("without " + measurand)
                                .isFalse();
                    }
                }
            }
        });
    }

    @Test
    void should_not_open_a_treatment_when_a_measurand_is_withheld() {
        for (String axis : List.of(
                StandardPatterns.FLUID_RESPONSIVE,
                StandardPatterns.REFILL_RESPONSIVE,
                StandardPatterns.FLUID_TOLERANT,
                StandardPatterns.BOTTLENECK_CANDIDATE)) {
            Subset subset = Subset.pattern(axis);
            Set<Measurand> excepted = MAY_OPEN.getOrDefault(axis, Set.of());
            Cases.run(axis + ", L6 opens", 10 * CASES, random -> {
                RandomPatient patient = draw(random, subset);
                if (truth(subset, patient) != Truth.TRUE) {
                    for (Measurand measurand : subset.measurands()) {
                        if (!excepted.contains(measurand)) {
                            assertThat(truth(subset, patient.without(of(measurand))))
                                    .as("without " + measurand)
                                    .isNotEqualTo(Truth.TRUE);
                        }
                    }
                }
            });
        }
    }

    @Test
    void should_never_be_tolerant_when_the_veins_or_the_saturation_were_not_looked_at() {
        Subset subset = Subset.pattern(StandardPatterns.FLUID_TOLERANT);
        Predicate<Entry> veins =
                of(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE).or(of(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE));
        int[] tolerant = new int[1];
        Cases.run("tolerance needs its signs", 20 * CASES, random -> {
            RandomPatient patient = draw(random, subset);
            tolerant[0] += truth(subset, patient) == Truth.TRUE ? 1 : 0;
            assertThat(truth(subset, patient.without(veins))).isNotEqualTo(Truth.TRUE);
            assertThat(truth(subset, patient.without(of(Ventilation.PERIPHERAL_OXYGEN_SATURATION))))
                    .isNotEqualTo(Truth.TRUE);
        });
        assertThat(tolerant[0]).as("tolerant among the random cases").isPositive();
    }

    /// Not everything is looked for in every patient, so that some inputs are left out altogether.
    private static RandomPatient draw(RandomGenerator random, Subset subset) {
        int kept = 1 + random.nextInt(3);
        return RandomTimelines.draw(
                random,
                subset.inputs().stream().filter(_ -> random.nextInt(3) < kept).toList());
    }

    private static Truth truth(Subset subset, RandomPatient patient) {
        return subset.set().assess(patient.view()).pattern(subset.id()).truth();
    }

    private static Finding finding(Subset subset, RandomPatient patient) {
        return subset.set().assess(patient.view()).finding(subset.id());
    }

    private static Predicate<Entry> of(Measurand measurand) {
        return one -> one instanceof Observation o && o.measurand().equals(measurand);
    }
}
