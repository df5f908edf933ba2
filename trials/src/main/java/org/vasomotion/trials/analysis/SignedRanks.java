package org.vasomotion.trials.analysis;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.vasomotion.model.quantity.Dimensionless;

/// Whether patients changed, by the signed ranks of their own differences (Wilcoxon 1945, 10.2307/3001968), normal
/// approximation with a correction for continuity; whoever did not change is left out.
///
/// As the library's test, which counts pairs in an `int` and overflows beyond 46,340 patients.
final class SignedRanks {

    private static final NormalDistribution STANDARD = new NormalDistribution(0, 1);

    private SignedRanks() {}

    /// The two-sided p; 1 if nobody changed.
    @Dimensionless
    static double p(double[] differences) {
        double[] changes =
                Arrays.stream(differences).filter(change -> change != 0).toArray();
        if (changes.length == 0) {
            return 1;
        }
        double n = changes.length;
        double mean = n * (n + 1) / 4;
        double deviation = Math.sqrt(mean * (2 * n + 1) / 6);
        double rises = sumOfRises(changes);
        double away = Math.abs(Math.min(rises, 2 * mean - rises) - mean);
        return 2 * STANDARD.cumulativeProbability(-Math.max(0, away - 0.5) / deviation);
    }

    private static double sumOfRises(double[] changes) {
        double[] ranks =
                new NaturalRanking().rank(Arrays.stream(changes).map(Math::abs).toArray());
        double sum = 0;
        for (int i = 0; i < changes.length; i++) {
            sum += changes[i] > 0 ? ranks[i] : 0;
        }
        return sum;
    }
}
