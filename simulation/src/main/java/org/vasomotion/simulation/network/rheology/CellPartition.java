package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// A law for how red cells divide where a vessel divides.
@Api
public sealed interface CellPartition {

    /// The share of the cells that enters one of two branches.
    ///
    /// @param flowShare share of the blood that enters it, 0 to 1
    /// @param diameterUm of this branch, µm
    /// @param otherDiameterUm of the other branch, µm
    /// @param feedDiameterUm of the feeding vessel, µm
    /// @param feedHematocrit discharge hematocrit of the feeding vessel
    @Dimensionless
    double cellShare(
            @Dimensionless double flowShare,
            double diameterUm,
            double otherDiameterUm,
            double feedDiameterUm,
            @Dimensionless double feedHematocrit);

    /// Cells follow the blood.
    record WithTheFlow() implements CellPartition {

        @Override
        public double cellShare(
                double flowShare,
                double diameterUm,
                double otherDiameterUm,
                double feedDiameterUm,
                double feedHematocrit) {
            return flowShare;
        }
    }

    /// Phase separation: the faster branch gets more than its share of cells (Pries 1989, Microvasc Res 38:81,
    /// with the hematocrit dependence of Pries & Secomb 2005, Am J Physiol 289:H2657); fitted to rat mesentery.
    ///
    /// @param thresholdUm X0 = threshold (1 - H) / D; below this share of the flow no cell enters; `bifpar` 1
    /// @param steepnessUm B = 1 + steepness (1 - H) / D; `bifpar` 2
    /// @param asymmetryUm A = asymmetry (d1² - d2²)/(d1² + d2²) (1 - H) / D; `bifpar` 3
    record PhaseSeparation(double thresholdUm, double steepnessUm, double asymmetryUm) implements CellPartition {

        /// As published.
        public static final PhaseSeparation PUBLISHED = new PhaseSeparation(0.964, 6.98, -13.29);

        /// Where the threshold would reach one half, in vessels narrower than 2 µm, it is held just below it.
        private static final @Dimensionless double HIGHEST_THRESHOLD = 0.49;

        @Override
        public double cellShare(
                double flowShare,
                double diameterUm,
                double otherDiameterUm,
                double feedDiameterUm,
                double feedHematocrit) {
            double plasma = (1 - feedHematocrit) / feedDiameterUm;
            double threshold = Math.min(thresholdUm * plasma, HIGHEST_THRESHOLD);
            double inside = (flowShare - threshold) / (1 - 2 * threshold);
            if (inside <= 0) {
                return 0;
            }
            if (inside >= 1) {
                return 1;
            }
            double ratio = square(diameterUm / otherDiameterUm);
            double logit = asymmetryUm * (ratio - 1) / (ratio + 1) * plasma
                    + (1 + steepnessUm * plasma) * Math.log(inside / (1 - inside));
            return 1 / (1 + Math.exp(-logit));
        }

        private static double square(double x) {
            return x * x;
        }
    }
}
