package org.vasomotion.benchmarks;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.benchmarks.TierOneAdvice.Advice.CANNOT_TELL;
import static org.vasomotion.benchmarks.TierOneAdvice.Advice.FLUID_BOLUS;
import static org.vasomotion.benchmarks.TierOneAdvice.Advice.MONITOR;
import static org.vasomotion.benchmarks.TierOneAdvice.Advice.RAISE_NOREPINEPHRINE_TO_DIASTOLIC_TARGET;
import static org.vasomotion.benchmarks.TierOneAdvice.Advice.TEST_FLUID_RESPONSIVENESS;
import static org.vasomotion.benchmarks.TierOneAdvice.Advice.TIER_TWO;
import static org.vasomotion.model.observation.Acquisition.CHARTED;
import static org.vasomotion.model.observation.Acquisition.LIVE;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.vasomotion.benchmarks.TierOneAdvice.Advice;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.model.measurand.AgeLimit;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;

class CqlTierOneTest {

    private static final long SEED = 4_711;

    @TestFactory
    List<DynamicTest> should_advise_as_written_down_when_the_case_is() {
        Map<String, Expected> cases = cases();
        List<TierOnePatient> patients =
                cases.values().stream().map(Expected::patient).toList();
        CqlTierOne cql = CqlTierOne.over(patients);
        TierOneByHand byHand = new TierOneByHand();
        TierOneGraph graph = TierOneGraph.over(patients, StandardAssessment.all());
        return cases.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Expected expected = each.getValue();
                    assertThat(cql.advise(expected.patient())).isEqualTo(expected.advice());
                    assertThat(byHand.advise(expected.patient())).isEqualTo(expected.advice());
                    assertThat(graph.advise(expected.patient())).isEqualTo(expected.advice());
                }))
                .toList();
    }

    @Test
    void should_agree_with_the_rules_written_by_hand_when_patients_are_random() {
        List<TierOnePatient> patients = SyntheticShockPatients.generate(SEED, 600);
        CqlTierOne cql = CqlTierOne.over(patients);
        TierOneByHand byHand = new TierOneByHand();
        TierOneGraph graph = TierOneGraph.over(patients, StandardAssessment.all());
        Set<Advice> seen = EnumSet.noneOf(Advice.class);
        for (TierOnePatient patient : patients) {
            Advice advice = cql.advise(patient);
            assertThat(advice).as("seed %d, %s", SEED, patient).isEqualTo(byHand.advise(patient));
            assertThat(graph.advise(patient)).as("seed %d, %s", SEED, patient).isEqualTo(advice);
            seen.add(advice);
        }
        assertThat(seen).containsExactlyInAnyOrder(Advice.values());
    }

    @Test
    void should_hold_values_as_long_as_the_catalogue_does_when_asked_for_its_limits() {
        AgeLimit refill = PeripheralSigns.CAPILLARY_REFILL_TIME.ageLimit(Method.EXAMINATION);
        AgeLimit pressure = MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE.ageLimit(Method.ARTERIAL_LINE);
        Measurand legRaise = ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE;
        assertThat(limit("Refill Limit Live")).isEqualTo(refill.live());
        assertThat(limit("Refill Limit Charted")).isEqualTo(refill.charted());
        assertThat(limit("Pressure Limit Live")).isEqualTo(pressure.live());
        assertThat(limit("Pressure Limit Charted")).isEqualTo(pressure.charted());
        assertThat(limit("Responsiveness Limit"))
                .isEqualTo(legRaise.ageLimit(Method.ECHOCARDIOGRAPHY).charted());
    }

    private static Duration limit(String definition) {
        TierOnePatient nobody = new PatientCase().named("nobody");
        if (CqlTierOne.over(List.of(nobody)).evaluate(nobody, definition) instanceof Quantity limit) {
            assertThat(limit.getUnit()).startsWith("minute");
            return ofMinutes(limit.getValue().longValueExact());
        }
        throw new AssertionError(definition + " is no quantity");
    }

    private static Map<String, Expected> cases() {
        Map<String, Expected> cases = new LinkedHashMap<>();
        add(cases, "T1.0 refill time of 3 s", refill(3).pressure(90, 60, ofMinutes(5), CHARTED), MONITOR);
        add(cases, "T1.0 without any pressure", refill(2.1), MONITOR);
        add(cases, "nothing is known", new PatientCase(), CANNOT_TELL);
        add(cases, "refill time never taken", narrow(new PatientCase()), CANNOT_TELL);
        add(cases, "long refill time, no pressure", refill(4), CANNOT_TELL);
        add(cases, "T1.1 narrow, untested", narrow(refill(3.1)), TEST_FLUID_RESPONSIVENESS);
        add(cases, "T1.1 not responsive", narrow(refill(5)).legRaise(9, ofMinutes(3)), TIER_TWO);
        add(cases, "T1.2 responsive", narrow(refill(5)).legRaise(10, ofMinutes(3)), FLUID_BOLUS);
        add(cases, "T1.3 pulse pressure of 40", wide(refill(5), 49), RAISE_NOREPINEPHRINE_TO_DIASTOLIC_TARGET);
        add(cases, "T1.4 diastolic of 50", wide(refill(5), 50), TIER_TWO);
        addWithBoluses(cases);
        addWithAges(cases);
        return cases;
    }

    private static void addWithBoluses(Map<String, Expected> cases) {
        add(
                cases,
                "one bolus, still responsive",
                narrow(refill(5)).bolus(500, ofMinutes(20)).legRaise(15, ofMinutes(3)),
                FLUID_BOLUS);
        add(
                cases,
                "tested before the bolus only",
                narrow(refill(5)).bolus(500, ofMinutes(10)).legRaise(15, ofMinutes(20)),
                TEST_FLUID_RESPONSIVENESS);
        add(
                cases,
                "refill time not taken since the bolus",
                narrow(new PatientCase().refill(5, ofMinutes(20), CHARTED)).bolus(500, ofMinutes(10)),
                CANNOT_TELL);
        add(
                cases,
                "1,000 mL given",
                narrow(refill(5))
                        .bolus(500, ofMinutes(20))
                        .bolus(500, ofMinutes(80))
                        .legRaise(15, ofMinutes(3)),
                TIER_TWO);
        add(
                cases,
                "one of two boluses before the protocol's 6 h",
                narrow(refill(5))
                        .bolus(500, ofMinutes(20))
                        .bolus(500, ofMinutes(331))
                        .legRaise(15, ofMinutes(3)),
                FLUID_BOLUS);
    }

    private static void addWithAges(Map<String, Expected> cases) {
        add(cases, "live refill time of 60 min", new PatientCase().refill(2, ofMinutes(60), LIVE), MONITOR);
        add(cases, "live refill time too old", new PatientCase().refill(2, ofSeconds(3_601), LIVE), CANNOT_TELL);
        add(cases, "charted refill time of 75 min", new PatientCase().refill(2, ofMinutes(75), CHARTED), MONITOR);
        add(cases, "charted refill time too old", new PatientCase().refill(2, ofSeconds(4_501), CHARTED), CANNOT_TELL);
        add(
                cases,
                "the latest counts, not the first listed",
                new PatientCase()
                        .refill(2, ofMinutes(40), CHARTED)
                        .refill(5, ofMinutes(2), CHARTED)
                        .refill(2, ofMinutes(60), CHARTED),
                CANNOT_TELL);
        add(cases, "live pressure of 60 s", refill(5).pressure(80, 52, ofSeconds(60), LIVE), TEST_FLUID_RESPONSIVENESS);
        add(cases, "live pressure of 61 s", refill(5).pressure(80, 52, ofSeconds(61), LIVE), CANNOT_TELL);
        add(cases, "responsiveness of 30 min", narrow(refill(5)).legRaise(20, ofMinutes(30)), FLUID_BOLUS);
        add(
                cases,
                "responsiveness too old",
                narrow(refill(5)).legRaise(20, ofSeconds(1_801)),
                TEST_FLUID_RESPONSIVENESS);
    }

    private static PatientCase refill(double seconds) {
        return new PatientCase().refill(seconds, ofMinutes(4), CHARTED);
    }

    private static PatientCase narrow(PatientCase patient) {
        return patient.pressure(91, 52, ofMinutes(2), CHARTED);
    }

    private static PatientCase wide(PatientCase patient, double diastolic) {
        return patient.pressure(diastolic + 40, diastolic, ofMinutes(2), CHARTED);
    }

    private static void add(Map<String, Expected> cases, String name, PatientCase patient, Advice advice) {
        cases.put(name, new Expected(patient.named("case-" + cases.size()), advice));
    }

    private record Expected(TierOnePatient patient, Advice advice) {}
}
