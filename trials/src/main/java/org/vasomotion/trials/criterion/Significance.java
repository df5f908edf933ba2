package org.vasomotion.trials.criterion;

import java.util.Arrays;
import org.hipparchus.stat.inference.WilcoxonSignedRankTest;
import org.vasomotion.trials.analysis.RankSum;

/// Two-sided p values of differences, by ranks.
final class Significance {

    /// Up to here every assignment of signs is counted; beyond, the normal approximation is good.
    private static final int MOST_FOR_EXACT = 15;

    private static final WilcoxonSignedRankTest PAIRED = new WilcoxonSignedRankTest();

    private Significance() {}

    /// Wilcoxon's signed ranks (1945, 10.2307/3001968). Patients in whom nothing changed are left out, as
    /// he did.
    static double paired(double[] changes) {
        double[] changed = Arrays.stream(changes).filter(change -> change != 0).toArray();
        if (changed.length < 2) {
            return 1;
        }
        return PAIRED.wilcoxonSignedRankTest(new double[changed.length], changed, changed.length <= MOST_FOR_EXACT);
    }

    /// Mann and Whitney's U (1947, 10.1214/aoms/1177730491), normal approximation.
    static double independent(double[] one, double[] other) {
        return RankSum.approximateP(one, other);
    }
}
