package org.vasomotion.cli.scenario;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// Between what a sign is drawn; chosen to hold health and grave illness.
///
/// @param low in the unit of the sign
/// @param high in the unit of the sign
public record Span(@Dimensionless double low, @Dimensionless double high) {

    public static Span of(Sign sign) {
        return switch (sign) {
            case MEAN_ARTERIAL_PRESSURE, DIASTOLIC_ARTERIAL_PRESSURE -> new Span(30, 110);
            case SYSTOLIC_ARTERIAL_PRESSURE -> new Span(40, 160);
            case PULSE_PRESSURE -> new Span(10, 80);
            case CENTRAL_VENOUS_PRESSURE -> new Span(-2, 20);
            case MEAN_SYSTEMIC_FILLING_PRESSURE -> new Span(0, 25);
            case HEART_RATE -> new Span(50, 160);
            case STROKE_VOLUME -> new Span(20, 110);
            case CARDIAC_INDEX -> new Span(1, 6);
            case HEMOGLOBIN -> new Span(5, 17);
            case ARTERIAL_OXYGEN_SATURATION, TISSUE_OXYGEN_SATURATION -> new Span(60, 100);
            case MIXED_VENOUS_OXYGEN_SATURATION, CENTRAL_VENOUS_OXYGEN_SATURATION -> new Span(40, 90);
            case OXYGEN_CONSUMPTION -> new Span(120, 320);
            case LACTATE -> new Span(0, 10);
            case CARBON_DIOXIDE_GAP, CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP -> new Span(2, 14);
            case CAPILLARY_REFILL_TIME, KNEE_CAPILLARY_REFILL_TIME -> new Span(0, 10);
            case PERIPHERAL_PERFUSION_INDEX -> new Span(0, 4);
            case MOTTLING_SCORE -> new Span(0, 5);
            case CORE_TEMPERATURE -> new Span(34, 41);
            case TOE_TEMPERATURE -> new Span(22, 36);
            case PROPORTION_OF_PERFUSED_VESSELS -> new Span(0, 100);
            case PERFUSED_VESSEL_DENSITY -> new Span(0, 18);
            case MICROVASCULAR_FLOW_INDEX -> new Span(0, 3);
            case FLOW_HETEROGENEITY_INDEX -> new Span(0, 3);
            case RED_BLOOD_CELL_VELOCITY -> new Span(0, 2);
            case INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE -> new Span(0, 30);
            case EXTRAVASCULAR_LUNG_WATER_INDEX -> new Span(0, 30);
            case URINE_FLOW -> new Span(0, 4);
            case FLUID_BALANCE -> new Span(-2000, 8000);
        };
    }
}
