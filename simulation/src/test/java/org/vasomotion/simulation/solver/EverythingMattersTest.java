package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// Nothing can be set, given or suffered that does not change what can be seen.
class EverythingMattersTest {

    private static final int MINUTES = 30 * 60;

    /// An infected patient a day on, on fluid, norepinephrine and dobutamine as patients are.
    private static PatientParameters ill() {
        return PatientParameters.reference()
                .with(Parameter.INOCULUM, 0.8)
                .with(Parameter.COAGULOPATHY, 0.05)
                .with(Parameter.ENDOTHELIAL_LOADING, 0.6);
    }

    private static final PatientSnapshot DAY_TWO = dayTwo();

    private static PatientSnapshot dayTwo() {
        VirtualPatients patients = new VirtualPatients(List.of(ill()), StandardFormulary.standard());
        patients.therapies().give(0, Treatment.CRYSTALLOID, 5);
        patients.therapies().infuse(0, patients.formulary().place("norepinephrine"), 0.3);
        patients.therapies().infuse(0, patients.formulary().place("dobutamine"), 2);
        patients.advance(MINUTES, 60);
        return patients.save(0);
    }

    private static double[] signsAfter(Consumer<VirtualPatients> change) {
        VirtualPatients patients = new VirtualPatients(List.of(ill()), StandardFormulary.standard());
        patients.restore(0, DAY_TWO);
        change.accept(patients);
        patients.advance(240, 60);
        return Arrays.stream(Sign.values())
                .mapToDouble(sign -> patients.read(0, sign))
                .toArray();
    }

    private static void differs(double[] signs, double[] usual) {
        double largest = 0;
        for (int i = 0; i < signs.length; i++) {
            largest = Math.max(largest, Math.abs(signs[i] - usual[i]) / Math.max(Math.abs(usual[i]), 1e-3));
        }
        assertThat(largest).as("largest relative change of a sign").isGreaterThan(1e-4);
    }

    static Stream<SimulatedDrug> drugs() {
        return StandardFormulary.standard().drugs().stream();
    }

    @ParameterizedTest
    @MethodSource("drugs")
    void should_change_a_sign_when_a_drug_is_given(SimulatedDrug drug) {
        int place = StandardFormulary.standard().place(drug.name());
        double rate = drug.rateUnitCode().equals("[iU]/min")
                ? 0.03
                : drug.rateUnitCode().equals("mg/h") ? 8 : 0.5;
        differs(signsAfter(patients -> patients.therapies().infuse(0, place, rate)), signsAfter(patients -> {}));
    }

    @ParameterizedTest
    @EnumSource(Treatment.class)
    void should_change_a_sign_when_a_treatment_changes(Treatment treatment) {
        double now = treatment == Treatment.MAINTENANCE || treatment == Treatment.CRYSTALLOID ? 0 : 1;
        differs(signsAfter(patients -> patients.therapies().give(0, treatment, now)), signsAfter(patients -> {}));
    }

    @ParameterizedTest
    @EnumSource(
            value = Parameter.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "STORAGE_EFFECT",
                "ACETYLCHOLINE_NEED",
                "RENIN_BY_PRESSURE",
                "SKIN_NITRIC_OXIDE",
                "VAGAL_RESERVE",
                "LARGE_TONE_SATURATION",
                "CORONARY_DEPENDENCE",
                "FILLING_SHEDS_GLYCOCALYX",
                "ANTIBIOTIC_KILL",
                "INOCULUM",
                "VASOPRESSIN_SENSITIVITY_BASE",
                "VASOPRESSIN_SENSITIVITY"
            })
    void should_change_a_sign_when_a_parameter_changes(Parameter parameter) {
        double other = parameter.reference() == 0 ? 5 : 0.5 * parameter.reference();
        double value = parameter == Parameter.PRESCRIBED_SEVERITY ? 0.5 : other;
        differs(signsAfter(patients -> patients.change(0, parameter, value)), signsAfter(patients -> {}));
    }

    /// What shows only together with a treatment, or from the first day on.
    @Test
    void should_change_a_sign_when_a_parameter_needs_company() {
        matters(Parameter.STORAGE_EFFECT, 2, patients -> patients.therapies().give(0, Treatment.RED_CELLS, 5));
        matters(Parameter.ANTIBIOTIC_KILL, 2, patients -> patients.therapies().give(0, Treatment.ANTIBIOTICS, 1));
        matters(
                Parameter.FILLING_SHEDS_GLYCOCALYX,
                1,
                patients -> patients.therapies().give(0, Treatment.CRYSTALLOID, 60));
        int norepinephrine = StandardFormulary.standard().place("norepinephrine");
        matters(
                Parameter.LARGE_TONE_SATURATION,
                0,
                patients -> patients.therapies().infuse(0, norepinephrine, 3));
        matters(
                Parameter.CORONARY_DEPENDENCE,
                0,
                patients -> patients.therapies().infuse(0, norepinephrine, 0));
        matters(Parameter.RENIN_BY_PRESSURE, 0, patients -> patients.therapies().infuse(0, norepinephrine, 0));
        int nitroglycerin = StandardFormulary.standard().place("nitroglycerin");
        matters(Parameter.SKIN_NITRIC_OXIDE, 0, patients -> patients.therapies().infuse(0, nitroglycerin, 1));
        int acetylcholine = StandardFormulary.standard().place("acetylcholine, sublingual");
        matters(
                Parameter.ACETYLCHOLINE_NEED,
                1,
                patients -> patients.therapies().infuse(0, acetylcholine, 0.5));
        int vasopressin = StandardFormulary.standard().place("vasopressin");
        matters(
                Parameter.VASOPRESSIN_SENSITIVITY,
                2,
                patients -> patients.therapies().infuse(0, vasopressin, 0.03));
        matters(
                Parameter.VASOPRESSIN_SENSITIVITY_BASE,
                2,
                patients -> patients.therapies().infuse(0, vasopressin, 0.03));
    }

    /// Septic patients have lost the vagal brake, and their pressure is not above its set point.
    @Test
    void should_change_a_sign_when_vagal_reserve_changes_in_health() {
        VirtualPatients patients = new VirtualPatients(
                List.of(
                        PatientParameters.reference(),
                        PatientParameters.reference().with(Parameter.VAGAL_RESERVE, 5)),
                StandardFormulary.standard());
        int norepinephrine = StandardFormulary.standard().place("norepinephrine");
        patients.therapies().infuse(0, norepinephrine, 0.2);
        patients.therapies().infuse(1, norepinephrine, 0.2);
        patients.advance(60, 60);
        assertThat(patients.read(1, Sign.HEART_RATE)).isGreaterThan(patients.read(0, Sign.HEART_RATE) + 4);
    }

    private static void matters(Parameter parameter, double value, Consumer<VirtualPatients> company) {
        differs(signsAfter(company.andThen(patients -> patients.change(0, parameter, value))), signsAfter(company));
    }

    @Test
    void should_stay_well_when_there_is_no_inoculum() {
        VirtualPatients patients =
                new VirtualPatients(List.of(ill(), ill().with(Parameter.INOCULUM, 0)), StandardFormulary.standard());
        patients.advance(MINUTES, 60);
        assertThat(patients.read(1, Sign.MEAN_ARTERIAL_PRESSURE) - patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE))
                .isGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource(BedVariation.class)
    void should_change_a_sign_when_a_bed_varies(BedVariation variation) {
        int dobutamine = StandardFormulary.standard().place("dobutamine");
        int iloprost = StandardFormulary.standard().place("iloprost");
        Consumer<VirtualPatients> company = patients -> {
            patients.therapies().infuse(0, dobutamine, 3);
            patients.therapies().infuse(0, iloprost, 0.5);
        };
        differs(
                signsAfter(company.andThen(
                        patients -> patients.block().variations().of(variation, Bed.SUBLINGUAL.place())[0] += 0.4)),
                signsAfter(company));
    }

    @Test
    void should_refuse_what_makes_no_sense() {
        VirtualPatients patients = new VirtualPatients(List.of(ill()), StandardFormulary.standard());
        assertThatThrownBy(() -> patients.advance(1, 201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> patients.advance(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> patients.therapies().give(0, Treatment.CRYSTALLOID, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> patients.therapies().infuse(0, 0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> patients.formulary().place("placebo")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ill().with(Parameter.WEIGHT, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        VirtualPatients others = new VirtualPatients(List.of(ill()), StandardFormulary.none());
        assertThatThrownBy(() -> others.restore(0, patients.save(0))).isInstanceOf(IllegalArgumentException.class);
    }
}
