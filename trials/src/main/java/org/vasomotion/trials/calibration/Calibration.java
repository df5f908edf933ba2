package org.vasomotion.trials.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.estimation.EnsembleSmoother;
import org.vasomotion.trials.criterion.Discrepancy;

/// An ensemble of populations, moved towards the published numbers of calibration studies.
///
/// All members meet the same candidates' deviates and the same errors of reading (common random numbers), so
/// that they differ
/// by what is unknown and by nothing else.
@Api
public final class Calibration {

    /// Chance correlations of few members go about as 1/sqrt(members); twice that is believed.
    private static final double BELIEVED = 2;

    private final List<Unknown> unknowns;
    private final Plan plan;
    private final Model model;
    private final LongSupplier nanoseconds;
    private final List<Pass> passes = new ArrayList<>();

    /// @param nanoseconds a clock for the report of costs; changes no result
    public Calibration(List<Unknown> unknowns, Plan plan, Model model, LongSupplier nanoseconds) {
        this.unknowns = List.copyOf(unknowns);
        this.plan = plan;
        this.model = model;
        this.nanoseconds = nanoseconds;
    }

    /// Runs all passes.
    ///
    /// @param progress told after each member how many have been run
    public Posterior run(Consumer<Integer> progress) {
        double[][] members = prior();
        EnsembleSmoother smoother = new EnsembleSmoother(plan.passes(), BELIEVED / Math.sqrt(plan.members()));
        int done = 0;
        for (int pass = 0; pass < plan.passes(); pass++) {
            long begun = nanoseconds.getAsLong();
            List<List<Discrepancy>> said = new ArrayList<>();
            for (double[] member : members) {
                said.add(model.discrepancies(unknowns, member));
                done++;
                progress.accept(done);
            }
            members = moved(members, said, smoother, pass, begun);
        }
        return finished(members);
    }

    private double[][] prior() {
        double[][] members = new double[plan.members()][unknowns.size()];
        for (int m = 0; m < members.length; m++) {
            for (int u = 0; u < unknowns.size(); u++) {
                members[m][u] = RandomStream.of(
                                plan.seed(), m, "prior of " + unknowns.get(u).name())
                        .nextGaussian();
            }
        }
        return members;
    }

    private double[][] moved(
            double[][] members, List<List<Discrepancy>> said, EnsembleSmoother smoother, int pass, long begun) {
        int[] usable = usable(said);
        double[][] predictions = said.stream().map(all -> picked(all, usable)).toArray(double[][]::new);
        EnsembleSmoother.Data data = data(said.getFirst(), usable);
        note(predictions, data, begun);
        double[][] moved =
                smoother.pass(members, predictions, data, RandomStream.of(plan.seed(), pass, "errors of the data"));
        return Arrays.stream(moved).map(Calibration::believable).toArray(double[][]::new);
    }

    /// No unknown leaves the middle 99 % of its prior: specification, section 5.3, gates of acceptance.
    private static double[] believable(double[] member) {
        return Arrays.stream(member)
                .map(z -> Math.clamp(z, -FURTHEST, FURTHEST))
                .toArray();
    }

    private static final double FURTHEST = 2.576;

    private void note(double[][] predictions, EnsembleSmoother.Data data, long begun) {
        double[] misfits = IntStream.range(0, predictions.length)
                .mapToDouble(m -> data.misfit(predictions[m]))
                .toArray();
        passes.add(new Pass(
                data.size(),
                IntStream.range(0, misfits.length)
                        .mapToDouble(m -> misfits[m])
                        .average()
                        .orElse(Double.NaN),
                IntStream.range(0, misfits.length)
                        .mapToDouble(m -> misfits[m])
                        .min()
                        .orElse(Double.NaN),
                (nanoseconds.getAsLong() - begun) / 1e9));
    }

    private Posterior finished(double[][] members) {
        Posterior before = new Posterior(unknowns, members, passes, List.of());
        long begun = nanoseconds.getAsLong();
        List<Discrepancy> ofMean = model.discrepancies(unknowns, before.means());
        int[] usable = usable(List.of(ofMean));
        note(new double[][] {picked(ofMean, usable)}, data(ofMean, usable), begun);
        return new Posterior(unknowns, members, passes, ofMean);
    }

    /// What every member gives a number for. A wildly wrong member must not pull all the others: numbers
    /// beyond the limit count
    /// as the limit.
    private static int[] usable(List<List<Discrepancy>> said) {
        int count = said.getFirst().size();
        return IntStream.range(0, count)
                .filter(d ->
                        said.stream().allMatch(all -> Double.isFinite(all.get(d).simulated())))
                .toArray();
    }

    private static final double FURTHEST_OFF = 10;

    private static double[] picked(List<Discrepancy> all, int[] usable) {
        return IntStream.of(usable)
                .mapToDouble(d -> {
                    Discrepancy each = all.get(d);
                    return each.wanted() + Math.clamp(each.off(), -FURTHEST_OFF, FURTHEST_OFF) * each.deviation();
                })
                .toArray();
    }

    private static EnsembleSmoother.Data data(List<Discrepancy> all, int[] usable) {
        return new EnsembleSmoother.Data(
                IntStream.of(usable).mapToDouble(d -> all.get(d).wanted()).toArray(),
                IntStream.of(usable).mapToDouble(d -> all.get(d).deviation()).toArray());
    }

    /// How large and how often.
    ///
    /// @param members of the ensemble
    /// @param passes of the smoother
    @Api
    public record Plan(long seed, int members, int passes) {

        public Plan {
            if (members < 4 || passes < 1) {
                throw new IllegalArgumentException("an ensemble has at least four members and one pass");
            }
        }
    }

    /// What a member says.
    @Api
    public interface Model {

        /// The same discrepancies in the same order for every member.
        ///
        /// @param z by unknown, in standard deviations of its prior
        List<Discrepancy> discrepancies(List<Unknown> unknowns, double[] z);
    }
}
