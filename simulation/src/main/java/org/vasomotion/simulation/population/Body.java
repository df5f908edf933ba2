package org.vasomotion.simulation.population;

import java.util.Map;
import java.util.Objects;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

/// A candidate's body, and how large a circulation goes with it.
///
/// @param ageA age, years, from 18 to 100 years
/// @param heightCm height, cm
/// @param massKg body mass, kg
/// @param circulation size of the circulation, of what surface and age say
@Api
@Evidence(
        source =
                "surface: Mosteller, N Engl J Med 1987;317:1098; index by age: Carlsson 2012, 10.1186/1532-429X-14-51:"
                        + " 3.15 L/min/m2 at 39 years, 0.008 less each year; height by sex, and that volumes go with flow: assumed")
public record Body(
        double ageA,
        double heightCm,
        double massKg,
        @Dimensionless double circulation) {

    /// Of septic patients: Laterre 2019, 10.1001/jama.2019.14607, table 1, both arms.
    public static final double MEAN_KG = 79.7;

    private static final double MAN_CM = 175;
    private static final double WOMAN_CM = 162;
    private static final double YOUNGEST_A = 18;
    private static final double OLDEST_A = 100;

    /// Nobody is drawn whom no ward would believe; assumed.
    private static final double LEANEST_KG_PER_M2 = 15;

    private static final double HEAVIEST_KG_PER_M2 = 60;

    private static final double INDEX_L_PER_MIN_M2 = 3.15;
    private static final double INDEX_AT_A = 39;
    private static final double LOSS_L_PER_MIN_M2_A = 0.008;

    /// The reference body has the index of this age: the mean of septic patients, and the 3.0 L/min/m2 that
    /// volunteers have here are those of Carlsson's beyond 60.
    private static final double REFERENCE_A = 66;

    static Body of(@Dimensionless Map<Physique, Double> drawn) {
        double meanCm = of(drawn, Physique.WOMAN) > 0.5 ? WOMAN_CM : MAN_CM;
        double heightCm = meanCm + of(drawn, Physique.HEIGHT);
        double kgPerM2 = Math.clamp(of(drawn, Physique.BODY_MASS_INDEX), LEANEST_KG_PER_M2, HEAVIEST_KG_PER_M2);
        return new Body(
                Math.clamp(of(drawn, Physique.AGE), YOUNGEST_A, OLDEST_A),
                heightCm,
                kgPerM2 * heightCm * heightCm / 1e4,
                of(drawn, Physique.CIRCULATION));
    }

    @Dimensionless
    private static double of(@Dimensionless Map<Physique, Double> drawn, Physique which) {
        return Objects.requireNonNull(drawn.get(which));
    }

    /// Body surface, m2.
    public double surfaceM2() {
        return Math.sqrt(heightCm * massKg / 3600);
    }

    /// Volumes and flows of the circulation, of those of the reference body.
    @Dimensionless
    public double size() {
        double bySurface = surfaceM2() / Parameter.BODY_SURFACE_AREA.reference();
        return bySurface * indexLPerMinM2(ageA) / indexLPerMinM2(REFERENCE_A) * circulation;
    }

    private static double indexLPerMinM2(double atA) {
        return INDEX_L_PER_MIN_M2 - LOSS_L_PER_MIN_M2_A * (atA - INDEX_AT_A);
    }

    PatientParameters of(PatientParameters patient) {
        return patient.with(Parameter.WEIGHT, massKg)
                .with(Parameter.BODY_SURFACE_AREA, surfaceM2())
                .with(Parameter.BODY_SIZE, size());
    }
}
