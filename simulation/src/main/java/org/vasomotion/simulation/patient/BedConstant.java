package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What distinguishes the beds: one row per constant, one column per bed, in the order of [Bed].
///
/// Resting flow and oxygen use follow the standard tables of physiology and are to be verified; every gain
/// is an assumption tuned on one reference patient, until the calibration replaces it.
@Api
public enum BedConstant {
    RESTING_FLOW("mL/min", Origin.LITERATURE, 1000, 1100, 1150, 350, 1000, 400, 500, 5),
    RESTING_OXYGEN_CONSUMPTION("mL/min", Origin.LITERATURE, 78, 18, 34, 28, 46, 10, 26, 0.15),
    RESTING_TISSUE_OXYGEN_TENSION("mm[Hg]", Origin.ASSUMPTION, 20, 40, 30, 25, 25, 32, 28, 32),
    /// Share of the conductance in thoroughfare channels that do not exchange.
    THOROUGHFARE_SHARE("1", Origin.ASSUMPTION, 0.05, 0.10, 0.20, 0.10, 0.15, 0.25, 0.15, 0.20),
    LARGE_ADRENERGIC_GAIN("1", Origin.ASSUMPTION, 0.10, 0.9, 1.1, 0.6, 1.15, 1.2, 1.0, 0.7),
    TERMINAL_ADRENERGIC_GAIN("1", Origin.ASSUMPTION, 0, 0.5, 0.7, 0.3, 0.6, 1.6, 0.6, 0.9),
    VASOPRESSIN_GAIN("1", Origin.ASSUMPTION, 0.1, 0.35, 1.2, 0.6, 1.1, 1.3, 1.0, 0.8),
    LOW_PRESSURE_REFLEX_GAIN("1", Origin.ASSUMPTION, 0, 0.4, 0.6, 0.3, 0.5, 0.6, 0.4, 0.9),
    METABOLIC_GAIN("1", Origin.ASSUMPTION, 4.0, 2.0, 2.0, 1.0, 2.5, 0.6, 1.5, 1.2),
    MYOGENIC_GAIN("1", Origin.ASSUMPTION, 3.0, 3.0, 1.5, 0.5, 1.5, 0.6, 1.2, 1.0),
    SHEAR_GAIN("1", Origin.ASSUMPTION, 0.4, 0.3, 0.4, 0.3, 0.4, 0.4, 0.4, 0.4),
    /// Dilation of the large arteriole by inducible nitric oxide synthase.
    LARGE_INDUCIBLE_GAIN("1", Origin.ASSUMPTION, 0.25, 0.75, 1.1, 0.9, 1.25, 1.0, 1.2, 0.5),
    TERMINAL_INDUCIBLE_GAIN("1", Origin.ASSUMPTION, 0.2, 0.5, 0.9, 0.8, 0.9, 0.5, 1.0, 0.3),
    HETEROGENEITY_LOADING("1", Origin.ASSUMPTION, 0.08, 0.35, 0.55, 0.30, 0.40, 0.85, 0.35, 0.95),
    INTERSTITIAL_STIFFNESS("mm[Hg]", Origin.ASSUMPTION, 0.5, 3.0, 1.5, 1.0, 1.0, 0.7, 1.0, 0.7),
    BETA_GAIN("1", Origin.ASSUMPTION, 0.1, 0.3, 0.6, 0.5, 1.0, 0.8, 0.8, 1.4),
    PROSTACYCLIN_GAIN("1", Origin.ASSUMPTION, 0.1, 0.5, 0.4, 0.4, 0.3, 1.2, 0.3, 1.0),
    PLUGGING_WEIGHT("1", Origin.ASSUMPTION, 0.5, 1.2, 1, 1.2, 1, 1, 1, 0.5),
    /// How much of its own control the bed loses in sepsis.
    LOSS_OF_LOCAL_CONTROL("1", Origin.ASSUMPTION, 0.25, 0.6, 1, 1, 1, 1, 1, 1);

    private final String unitCode;
    private final Origin origin;

    /// One number per bed, in the unit of the row.
    @Dimensionless
    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] perBed;

    BedConstant(String unitCode, Origin origin, double... perBed) {
        this.unitCode = unitCode;
        this.origin = origin;
        this.perBed = perBed;
    }

    /// The number for a bed, in [#unitCode()].
    public double of(Bed bed) {
        return perBed[bed.place()];
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }

    public Origin origin() {
        return origin;
    }
}
