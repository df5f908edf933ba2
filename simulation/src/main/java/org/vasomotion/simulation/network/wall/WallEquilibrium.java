package org.vasomotion.simulation.network.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Where tension of the wall and pressure are in balance, and where they no longer can be.
@Api
public final class WallEquilibrium {

    private static final @Dimensionless double NARROWEST = 0.01;
    private static final @Dimensionless double WIDEST = 2;
    private static final int PIECES = 800;
    private static final int MOST_EVALUATIONS = 200;
    private static final double EXACT_UM = 1e-9;

    private WallEquilibrium() {}

    /// Stable diameters at a given activation, narrowest first; none when the vessel is closed.
    public static List<Double> diametersUm(
            ArteriolarWall wall, double transmuralMmHg, @Dimensionless double activation) {
        return falling(wall, d -> ArteriolarWall.laplaceMmHgUm(transmuralMmHg, d) - wall.tensionMmHgUm(d, activation));
    }

    /// Stable diameters when tone follows tension and a given shear stress, narrowest first.
    ///
    /// @param shearDynPerCm2 held, whatever the diameter
    public static List<Double> regulatedDiametersUm(
            ArteriolarWall wall, WallTone tone, double transmuralMmHg, @Dimensionless double shearDynPerCm2) {
        return falling(wall, d -> {
            double tension = ArteriolarWall.laplaceMmHgUm(transmuralMmHg, d);
            return tension - wall.tensionMmHgUm(d, tone.activation(tension, shearDynPerCm2, 0));
        });
    }

    /// The lowest transmural pressure that holds the vessel open at an activation: below it no diameter above
    /// zero is in balance. It is the least of 2 T(d) / d.
    public static double closingPressureMmHg(ArteriolarWall wall, @Dimensionless double activation) {
        DoubleUnaryOperator rising = d -> d * wall.slopeMmHg(d, activation) - wall.tensionMmHgUm(d, activation);
        return roots(wall, rising).stream()
                .mapToDouble(d -> 2 * wall.tensionMmHgUm(d, activation) / d)
                .min()
                .orElseThrow();
    }

    /// Where a surplus of pressure turns into a surplus of tension: a wider vessel is drawn back, a narrower one
    /// is blown up.
    private static List<Double> falling(ArteriolarWall wall, DoubleUnaryOperator surplus) {
        double beside = 1e-6 * wall.passiveDiameterUm();
        return roots(wall, surplus).stream()
                .filter(d -> surplus.applyAsDouble(d - beside) > surplus.applyAsDouble(d + beside))
                .toList();
    }

    private static List<Double> roots(ArteriolarWall wall, DoubleUnaryOperator of) {
        List<Double> roots = new ArrayList<>();
        BrentSolver solver = new BrentSolver(EXACT_UM);
        double widthUm = (WIDEST - NARROWEST) * wall.passiveDiameterUm() / PIECES;
        double leftUm = NARROWEST * wall.passiveDiameterUm();
        for (int piece = 0; piece < PIECES; piece++) {
            double rightUm = leftUm + widthUm;
            if (of.applyAsDouble(leftUm) * of.applyAsDouble(rightUm) < 0) {
                roots.add(solver.solve(MOST_EVALUATIONS, of::applyAsDouble, leftUm, rightUm));
            }
            leftUm = rightUm;
        }
        return roots;
    }
}
