package org.vasomotion.simulation.network.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.alteration.ArteriolarTone;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.generator.NetworkShape.Thoroughfares;
import org.vasomotion.simulation.network.rheology.Rheology;

/// `docs/methodology/wall.md`: its words stand in a resource, its tables are computed.
final class WallPage {

    private static final ArteriolarWall SMALL = ArteriolarWall.SMALL;
    private static final double[] ACTIVATION = {0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1};

    /// Pressure in mmHg, diameter in um of the relaxed vessel and of one with tone, as digitised.
    private static final double[][] PUBLISHED = {
        {10, 106.3, 99.7},
        {22.5, 123.7, 117.3},
        {35.5, 133.9, 121.6},
        {51, 141.9, 109.1},
        {75.6, 150.6, 87.6},
        {105.6, 157.9, 75.0},
        {126.6, 161.8, 70.7}
    };

    private static final double[] ENDS_MMHG = {37.5, 45, 60, 75};
    private static final double REST_MMHG = 45;
    private static final long SEED = 1;
    private static final WallTone WITHOUT_SHEAR =
            new WallTone(WallTone.SMALL_WITHOUT_SIGNAL.myogenicPerMmHgUm(), 0, 0, 0);

    private WallPage() {}

    static String of(String words) {
        return words.replace("{{control}}", String.format(Locale.ROOT, "%.1f", control()))
                .replace("{{published}}", published())
                .replace("{{unit}}", unit())
                .replace("{{networks}}", networks());
    }

    private static double control() {
        return WallEquilibrium.regulatedDiametersUm(SMALL, WallTone.SMALL_WITHOUT_SIGNAL, 50, 55)
                .getFirst();
    }

    private static String published() {
        List<String> rows = new ArrayList<>();
        for (double[] row : PUBLISHED) {
            double relaxedUm =
                    WallEquilibrium.diametersUm(ArteriolarWall.LARGE, row[0], 0).getLast();
            double tonicUm = WallEquilibrium.regulatedDiametersUm(
                            ArteriolarWall.LARGE, WallTone.LARGE_MYOGENIC, row[0], 0)
                    .getLast();
            rows.add(String.format(
                    Locale.ROOT, "| %.1f | %.1f | %.1f | %.1f | %.1f |", row[0], row[1], relaxedUm, row[2], tonicUm));
        }
        return String.join("\n", rows);
    }

    private static String unit() {
        List<String> rows = new ArrayList<>();
        for (double activation : ACTIVATION) {
            double curve = ArteriolarTone.closingPressureMmHg(activation, 0);
            double wall = WallEquilibrium.closingPressureMmHg(SMALL, activation);
            rows.add(String.format(
                            Locale.ROOT,
                            "| %.2f | %.1f | %.1f | %.0f %% | %.2f | ",
                            activation,
                            curve,
                            wall,
                            100 * (wall / curve - 1),
                            Math.pow(ArteriolarTone.relativeDiameter(activation), -4))
                    + resistance(50, activation) + " | " + resistance(65, activation) + " |");
        }
        return String.join("\n", rows);
    }

    /// Of the narrowest diameter that is in balance.
    static String resistance(double mmHg, double activation) {
        List<Double> now = WallEquilibrium.diametersUm(SMALL, mmHg, activation);
        if (now.isEmpty()) {
            return "closed";
        }
        double restUm =
                WallEquilibrium.diametersUm(SMALL, mmHg, ArteriolarTone.RESTING).getFirst();
        return String.format(Locale.ROOT, "%.2f", Math.pow(restUm / now.getFirst(), 4));
    }

    private static String networks() {
        Network sheet = NetworkGenerator.generate(NetworkShape.sheet().with(new Thoroughfares(17, 10)), SEED);
        List<String> rows = new ArrayList<>();
        for (double mmHg : ENDS_MMHG) {
            double[] whole = at(sheet, mmHg, WallTone.SMALL_WITHOUT_SIGNAL);
            double[] deaf = at(sheet, mmHg, WITHOUT_SHEAR);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %.1f | %.2f | %.2f | %.2f | %.0f of %.0f | %.2f | %.2f | %.0f |",
                    mmHg,
                    whole[1],
                    whole[0],
                    whole[2],
                    whole[3],
                    whole[4],
                    deaf[0],
                    deaf[2],
                    deaf[3]));
        }
        return String.join("\n", rows);
    }

    private static double[] at(Network sheet, double mmHg, WallTone tone) {
        RegulatedNetwork regulated = RegulatedNetwork.resting(
                sheet, Rheology.human(), new WallDynamics(SMALL, tone), MetabolicSource.none(), ArteriolarTone.RESTING);
        double rest = regulated.flow().inflowNlPerMin();
        regulated.bound(end -> under(end, mmHg));
        double tubes = regulated.flow().inflowNlPerMin();
        regulated.advance(120, 5);
        return new double[] {
            regulated.flow().inflowNlPerMin() / rest,
            tubes / rest,
            regulated.meanActivation(),
            regulated.closed(),
            regulated.regulated()
        };
    }

    private static Boundary under(Boundary end, double mmHg) {
        boolean isArterial = end.condition() instanceof BoundaryCondition.Pressure(double own) && own == REST_MMHG;
        return isArterial
                ? new Boundary(
                        end.node(), new BoundaryCondition.Pressure(mmHg), end.inflowHematocrit(), end.inflowPo2MmHg())
                : end;
    }
}
