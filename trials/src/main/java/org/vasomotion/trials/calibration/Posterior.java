package org.vasomotion.trials.calibration;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.trials.criterion.Discrepancy;

/// What calibration left of what was unknown.
@Api
public final class Posterior {

    private final List<Unknown> unknowns;
    private final double[][] members;
    private final List<Pass> passes;
    private final List<Discrepancy> ofMean;

    /// @param members by member and unknown, in standard deviations of the prior
    /// @param passes before each move and at the end
    /// @param ofMean discrepancies of the population at the ensemble's mean
    Posterior(List<Unknown> unknowns, double[][] members, List<Pass> passes, List<Discrepancy> ofMean) {
        this.unknowns = List.copyOf(unknowns);
        this.members = Arrays.stream(members).map(double[]::clone).toArray(double[][]::new);
        this.passes = List.copyOf(passes);
        this.ofMean = List.copyOf(ofMean);
    }

    public List<Unknown> unknowns() {
        return unknowns;
    }

    /// Before each move, and of the mean at the end.
    public List<Pass> passes() {
        return passes;
    }

    /// Discrepancies of the population at the ensemble's mean.
    public List<Discrepancy> ofMean() {
        return ofMean;
    }

    /// Of an unknown, in standard deviations of its prior.
    public double mean(int unknown) {
        double sum = 0;
        for (double[] member : members) {
            sum += member[unknown];
        }
        return sum / members.length;
    }

    /// Of an unknown; 1 where the studies said nothing of it.
    public double deviation(int unknown) {
        double mean = mean(unknown);
        double sum = 0;
        for (double[] member : members) {
            sum += (member[unknown] - mean) * (member[unknown] - mean);
        }
        return Math.sqrt(sum / (members.length - 1));
    }

    /// All means.
    public double[] means() {
        double[] means = new double[unknowns.size()];
        for (int u = 0; u < means.length; u++) {
            means[u] = mean(u);
        }
        return means;
    }
}
