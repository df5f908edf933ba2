package org.vasomotion.cli.bench;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.cli.scenario.Span;
import org.vasomotion.server.bench.BenchCatalog;
import org.vasomotion.simulation.sign.Sign;

/// The signs of a virtual patient as pages show them.
final class SignRows {

    private SignRows() {}

    static List<BenchCatalog.SignRow> all() {
        return Arrays.stream(Sign.values()).map(SignRows::row).toList();
    }

    private static BenchCatalog.SignRow row(Sign sign) {
        Span span = Span.of(sign);
        return new BenchCatalog.SignRow(
                SignText.name(sign),
                sign.words(),
                symbol(sign),
                sign.unitCode(),
                SignText.unit(sign.unitCode()),
                SignText.decimals(sign),
                span.low(),
                span.high());
    }

    private static String symbol(Sign sign) {
        return switch (sign) {
            case MEAN_ARTERIAL_PRESSURE -> "MAP";
            case SYSTOLIC_ARTERIAL_PRESSURE -> "SAP";
            case DIASTOLIC_ARTERIAL_PRESSURE -> "DAP";
            case PULSE_PRESSURE -> "PP";
            case CENTRAL_VENOUS_PRESSURE -> "CVP";
            case MEAN_SYSTEMIC_FILLING_PRESSURE -> "Pmsf";
            case HEART_RATE -> "HR";
            case STROKE_VOLUME -> "SV";
            case CARDIAC_INDEX -> "CI";
            case HEMOGLOBIN -> "Hb";
            case ARTERIAL_OXYGEN_SATURATION -> "SaO2";
            case MIXED_VENOUS_OXYGEN_SATURATION -> "SvO2";
            case CENTRAL_VENOUS_OXYGEN_SATURATION -> "ScvO2";
            case OXYGEN_CONSUMPTION -> "VO2";
            case LACTATE -> "Lac";
            case CARBON_DIOXIDE_GAP -> "P(v-a)CO2";
            case CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP -> "P(cv-a)CO2";
            case CAPILLARY_REFILL_TIME -> "CRT";
            case KNEE_CAPILLARY_REFILL_TIME -> "knee CRT";
            case PERIPHERAL_PERFUSION_INDEX -> "PPI";
            case MOTTLING_SCORE -> "mottling";
            case CORE_TEMPERATURE -> "T core";
            case TOE_TEMPERATURE -> "T toe";
            case PROPORTION_OF_PERFUSED_VESSELS -> "perfused vessels";
            case PERFUSED_VESSEL_DENSITY -> "PVD";
            case MICROVASCULAR_FLOW_INDEX -> "MFI";
            case FLOW_HETEROGENEITY_INDEX -> "HI";
            case RED_BLOOD_CELL_VELOCITY -> "RBCv";
            case TISSUE_OXYGEN_SATURATION -> "StO2";
            case INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE -> "ICG-PDR";
            case URINE_FLOW -> "urine";
            case FLUID_BALANCE -> "balance";
            case EXTRAVASCULAR_LUNG_WATER_INDEX -> "EVLWI";
        };
    }
}
