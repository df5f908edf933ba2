package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.simulation.sign.Sign.*;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// Non-regression against the throw-away prototype: specification, sections 9.1 and 9.2. Not a validation.
class GoldenNumbersTest {

    /// The numbers of the second, independent implementation ("Document check"), to the tolerance agreed there.
    private static void check(GoldenPatient patient, double map, double ci, double lactate, double crt, double ppv) {
        Percentage tolerance = Percentage.withPercentage(0.5);
        assertThat(patient.read(MEAN_ARTERIAL_PRESSURE))
                .as("mean arterial pressure")
                .isCloseTo(map, tolerance);
        assertThat(patient.read(CARDIAC_INDEX)).as("cardiac index").isCloseTo(ci, tolerance);
        assertThat(patient.read(LACTATE)).as("lactate").isCloseTo(lactate, tolerance);
        assertThat(patient.read(CAPILLARY_REFILL_TIME))
                .as("capillary refill time")
                .isCloseTo(crt, tolerance);
        assertThat(patient.read(PROPORTION_OF_PERFUSED_VESSELS))
                .as("proportion of perfused vessels")
                .isCloseTo(ppv, tolerance);
    }

    /// A row of the table of section 9.2: equal when printed, or within 0.5 %.
    private static void row(GoldenPatient patient, Sign sign, double printed, double halfDigit) {
        assertThat(patient.read(sign)).as(sign.words()).isCloseTo(printed, within(halfDigit + 0.005 * printed));
    }

    private static void row(
            GoldenPatient patient,
            double map,
            double ci,
            double hr,
            double svo2,
            double lactate,
            double crt,
            double ppv,
            double mfi) {
        row(patient, MEAN_ARTERIAL_PRESSURE, map, 0.05);
        row(patient, CARDIAC_INDEX, ci, 0.005);
        row(patient, HEART_RATE, hr, 0.5);
        row(patient, MIXED_VENOUS_OXYGEN_SATURATION, svo2, 0.5);
        row(patient, LACTATE, lactate, 0.05);
        row(patient, CAPILLARY_REFILL_TIME, crt, 0.05);
        row(patient, PROPORTION_OF_PERFUSED_VESSELS, ppv, 0.5);
        row(patient, MICROVASCULAR_FLOW_INDEX, mfi, 0.005);
    }

    @Test
    void should_give_the_checked_numbers_when_the_patient_is_healthy() {
        check(GoldenPatient.healthy(), 92.0, 3.03, 0.94, 1.45, 98.9);
    }

    @Test
    void should_give_the_printed_numbers_when_the_patient_is_healthy() {
        GoldenPatient patient = GoldenPatient.healthy();
        row(patient, HEART_RATE, 72, 0.5);
        row(patient, STROKE_VOLUME, 78, 0.5);
        row(patient, CENTRAL_VENOUS_PRESSURE, 3.1, 0.05);
        row(patient, MEAN_SYSTEMIC_FILLING_PRESSURE, 8.2, 0.05);
        row(patient, MIXED_VENOUS_OXYGEN_SATURATION, 73, 0.5);
        row(patient, OXYGEN_CONSUMPTION, 240, 0.5);
        row(patient, MICROVASCULAR_FLOW_INDEX, 2.95, 0.005);
        row(patient, PERFUSED_VESSEL_DENSITY, 16.5, 0.05);
        row(patient, RED_BLOOD_CELL_VELOCITY, 1.35, 0.005);
        row(patient, INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE, 21, 0.5);
        row(patient, TISSUE_OXYGEN_SATURATION, 80, 0.5);
        row(patient, TOE_TEMPERATURE, 31.3, 0.05);
        row(patient, CARBON_DIOXIDE_GAP, 5.9, 0.05);
        row(patient, URINE_FLOW, 1.2, 0.05);
    }

    @Test
    void should_give_the_printed_pressor_response_when_a_healthy_patient_gets_norepinephrine() {
        row(GoldenPatient.healthy().infused("norepinephrine", 0.05).after(900), MEAN_ARTERIAL_PRESSURE, 98, 0.5);
        row(GoldenPatient.healthy().infused("norepinephrine", 0.1).after(900), CARDIAC_INDEX, 2.79, 0.005);
        row(GoldenPatient.healthy().infused("norepinephrine", 0.2).after(1800), MEAN_ARTERIAL_PRESSURE, 137, 0.5);
    }

    @Test
    void should_give_the_checked_numbers_when_sepsis_has_come() {
        check(GoldenPatient.onset(), 69.4, 3.99, 3.00, 2.35, 72.7);
        check(GoldenPatient.septic().after(10), 57.8, 3.13, 3.64, 4.37, 55.9);
    }

    @Test
    void should_give_the_checked_numbers_when_septic_patients_are_treated() {
        check(GoldenPatient.septic().given(Treatment.CRYSTALLOID, 500.0 / 15, 900), 67.2, 3.81, 3.64, 2.77, 69.5);
        check(GoldenPatient.at65(), 64.7, 3.18, 3.87, 5.15, 52.7);
        check(GoldenPatient.septic().titrated(85), 84.8, 3.14, 4.07, 6.67, 47.4);
        check(GoldenPatient.at65().infused("dobutamine", 5).after(3600), 64.3, 3.43, 3.84, 3.67, 72.0);
        check(GoldenPatient.at65().infused("iloprost", 1).after(3600), 59.8, 3.16, 3.87, 2.82, 67.6);
    }

    @Test
    void should_give_the_printed_rows_when_fluid_comes_and_goes() {
        GoldenPatient patient = GoldenPatient.septic().given(Treatment.CRYSTALLOID, 500.0 / 15, 900);
        row(patient, 67.2, 3.81, 105, 73, 3.6, 2.8, 70, 2.05);
        row(patient.after(900), 61.7, 3.39, 107, 71, 3.6, 3.75, 60, 1.79);
        row(patient.after(6300), 56.6, 3.05, 109, 70, 4.0, 4.5, 54, 1.60);
        row(GoldenPatient.septic().after(4 * 3600), 55.5, 2.98, 109, 69, 4.2, 4.7, 53, 1.57);
    }

    @Test
    void should_give_the_printed_rows_when_pressure_is_raised() {
        row(GoldenPatient.at65(), 64.6, 3.18, 106, 71, 3.9, 5.2, 53, 1.57);
        row(GoldenPatient.septic().titrated(75), 74.0, 3.19, 102, 71, 4.0, 6.0, 49, 1.47);
        row(GoldenPatient.septic().titrated(85), 84.8, 3.14, 99, 71, 4.1, 6.7, 47, 1.41);
        row(GoldenPatient.at65().after(3600), 63.7, 3.12, 106, 70, 4.1, 5.3, 51, 1.53);
        assertThat(GoldenPatient.at65().norepinephrineUgPerKgMin()).isCloseTo(0.10, within(0.005));
    }

    @Test
    void should_give_the_printed_rows_when_flow_or_content_is_raised() {
        row(GoldenPatient.at65().infused("dobutamine", 5).after(3600), 64.2, 3.43, 116, 73, 3.8, 3.7, 72, 2.14);
        row(
                GoldenPatient.at65()
                        .given(Treatment.RED_CELLS, 280.0 / 60, 3600)
                        .after(1800),
                71.3,
                3.25,
                103,
                73,
                3.9,
                4.6,
                57,
                1.70);
    }

    @Test
    void should_give_the_printed_rows_when_arterioles_are_opened() {
        GoldenPatient iloprost = GoldenPatient.at65().infused("iloprost", 1).after(3600);
        row(iloprost, 59.8, 3.16, 108, 71, 3.9, 2.8, 68, 1.99);
        GoldenPatient acetylcholine =
                GoldenPatient.at65().infused("acetylcholine, sublingual", 1).after(600);
        row(acetylcholine, PROPORTION_OF_PERFUSED_VESSELS, 96, 0.5);
        row(acetylcholine, MICROVASCULAR_FLOW_INDEX, 2.88, 0.005);
        GoldenPatient nitroglycerin =
                GoldenPatient.at65().infused("nitroglycerin", 0.2).after(3600);
        row(nitroglycerin, 60.6, 3.06, 107, 70, 4.1, 5.4, 51, 1.51);
    }

    @Test
    void should_give_the_printed_row_when_vasopressin_spares_norepinephrine() {
        GoldenPatient patient =
                GoldenPatient.at65().infused("vasopressin", 0.03).titrated(65);
        row(patient, 65.2, 3.04, 105, 70, 4.1, 5.8, 48, 1.44);
        assertThat(patient.norepinephrineUgPerKgMin()).isCloseTo(0.05, within(0.005));
    }

    @Test
    void should_give_the_printed_pressures_when_a_healthy_patient_bleeds() {
        double[] pressures = {85, 75, 56, 17};
        double[] indices = {2.6, 2.2, 1.6, 0.5};
        GoldenPatient patient = GoldenPatient.healthy();
        for (int i = 0; i < pressures.length; i++) {
            patient.given(Treatment.BLEEDING, 500.0 / 15, 900);
            row(patient, MEAN_ARTERIAL_PRESSURE, pressures[i], i < 3 ? 0.5 : 1);
            row(patient, CARDIAC_INDEX, indices[i], 0.05);
        }
    }
}
