package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.BedVariable;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.TerritorySignal;

/// The skin of the septic reference patient: specification, section 9.4. Non-regression, not a validation.
///
/// The column of iloprost with norepinephrine is held to its direction only: its recipe is not in the text.
class BottleneckFigureTest {

    /// @param inflowMmHg behind the large arteriole
    /// @param closingMmHg mean over territories
    private record Skin(double inflowMmHg, double closingMmHg, double open, double flow) {

        static Skin of(GoldenPatient patient) {
            PatientBlock block = patient.patients().block();
            return new Skin(
                    block.beds().of(BedVariable.NODE_PRESSURE, Bed.SKIN.place())[0],
                    mean(block, TerritorySignal.CLOSING_PRESSURE),
                    mean(block, TerritorySignal.OPEN_SHARE),
                    block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.SKIN.place())[0]);
        }

        private static double mean(PatientBlock block, TerritorySignal signal) {
            double sum = 0;
            for (int k = 0; k < Bed.TERRITORIES; k++) {
                sum += block.territorySignals().of(signal, Bed.SKIN.territory(k))[0];
            }
            return sum / Bed.TERRITORIES;
        }

        double drivingMmHg() {
            return inflowMmHg - closingMmHg;
        }
    }

    private static GoldenPatient patient(String who) {
        return switch (who) {
            case "healthy" -> GoldenPatient.healthy();
            case "septic" -> GoldenPatient.septic().after(GoldenPatient.STEP_S);
            default -> GoldenPatient.septic().titrated(Double.parseDouble(who));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "septic,  56, 41, 15, 0.67, 0.64",
        "65,      61, 47, 14, 0.63, 0.56",
        "75,      65, 55, 10, 0.57, 0.45",
        "85,      68, 61,  7, 0.51, 0.37",
        "healthy, 63, 32, 31, 0.98, 0.99"
    })
    void should_have_the_printed_pressures_when_pressure_is_raised(
            String who, double inflowMmHg, double closingMmHg, double drivingMmHg, double open, double flow) {
        Skin skin = Skin.of(patient(who));

        assertThat(skin.inflowMmHg()).as("inflow").isCloseTo(inflowMmHg, within(1.0));
        assertThat(skin.closingMmHg()).as("closing").isCloseTo(closingMmHg, within(1.0));
        assertThat(skin.drivingMmHg()).as("difference").isCloseTo(drivingMmHg, within(1.0));
        assertThat(skin.open()).as("open").isCloseTo(open, within(0.01));
        assertThat(skin.flow()).as("flow").isCloseTo(flow, within(0.01));
    }

    @Test
    void should_close_at_a_lower_pressure_when_iloprost_is_added() {
        GoldenPatient patient = GoldenPatient.at65();
        Skin before = Skin.of(patient);
        Skin after = Skin.of(patient.infused("iloprost", 1).after(3600).titrated(65));

        assertThat(after.closingMmHg()).isLessThan(before.closingMmHg() - 8);
        assertThat(after.drivingMmHg()).isGreaterThan(before.drivingMmHg() + 4);
        assertThat(after.flow()).isGreaterThan(before.flow() + 0.1);
    }

    @ParameterizedTest
    @CsvSource({"septic", "65", "85"})
    void should_stay_open_in_muscle(String who) {
        PatientBlock block = patient(who).patients().block();
        double closingMmHg = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            closingMmHg += block.territorySignals().of(TerritorySignal.CLOSING_PRESSURE, Bed.MUSCLE.territory(k))[0]
                    / Bed.TERRITORIES;
        }
        assertThat(closingMmHg).as("20 to 25 throughout").isBetween(19.5, 25.5);
        assertThat(block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.MUSCLE.place())[0])
                .isCloseTo(1.2, within(0.1));
    }
}
