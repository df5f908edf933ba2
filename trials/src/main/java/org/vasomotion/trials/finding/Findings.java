package org.vasomotion.trials.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.analysis.Posterior;
import org.vasomotion.trials.analysis.PowerCurve;
import org.vasomotion.trials.analysis.Risks;
import org.vasomotion.trials.analysis.Survival;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.outcome.ExpectedDeaths;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.outcome.OutcomeModel;
import org.vasomotion.trials.outcome.Outcomes;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.TrialResult;

/// The findings of a trial, made once: the first arm against each of the others. None if it is not assessable.
@Api
public final class Findings {

    /// Everybody.
    public static final String ALL = "all";

    private static final double DAYS = 28;

    /// Patients in each arm of trials whose power is told.
    private static final List<Integer> SIZES = List.of(25, 50, 100, 200, 400, 800);

    private static final List<String> RANKED = List.of("death", "days without support", "stay");

    private final TrialResult result;
    private final Outcomes model;
    private final List<Outcome> outcomes;
    private final Comparisons comparisons;
    private final CompletableFuture<List<Finding>> all;

    private Findings(TrialResult result) {
        this.result = result;
        this.model = new Outcomes(result, OutcomeModel.standard());
        this.outcomes = model.all();
        this.comparisons = new Comparisons(result, outcomes);
        this.all = result.isAssessable() ? begun() : CompletableFuture.completedFuture(List.of());
    }

    /// By threads of its own: in the pool that all share, whoever waits does not help.
    private CompletableFuture<List<Finding>> begun() {
        ExecutorService threads = Executors.newFixedThreadPool(
                result.settings().threads(),
                Thread.ofPlatform().name("findings-", 0).daemon().factory());
        List<CompletableFuture<Finding>> each = IntStream.range(
                        1, result.trial().arms().size())
                .mapToObj(other -> against(other, threads))
                .toList();
        threads.shutdown(); // what was begun is done
        return together(each, () -> each.stream().map(CompletableFuture::join).toList());
    }

    private static <T> CompletableFuture<T> together(List<? extends CompletableFuture<?>> parts, Supplier<T> whole) {
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(_ -> whole.get());
    }

    public static Findings of(TrialResult result) {
        return new Findings(result);
    }

    /// What they are the findings of.
    public TrialResult result() {
        return result;
    }

    /// The outcomes, in the order of the rows.
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /// The first arm against each of the others. Compared beside whatever is done with the rest, and waited for here.
    public List<Finding> all() {
        return all.join();
    }

    /// Those who died within 28 days and those who did not; arms in their order.
    public Survival survival(int one, int other) {
        List<Survival.Subject> subjects = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            int arm = result.rows().get(i).arm();
            if (arm == one || arm == other) {
                Outcome outcome = outcomes.get(i);
                subjects.add(new Survival.Subject(
                        arm == one ? 0 : 1,
                        outcome.isDead() ? outcome.diedAfterD() : DAYS,
                        outcome.isDead() ? Survival.Ending.EVENT : Survival.Ending.CENSORED));
            }
        }
        return new Survival(subjects);
    }

    /// What the real trial found, held against this one.
    public Judge judge() {
        return new Judge(
                result.trial().reported(),
                TrialReadings.of(result, outcomes),
                result.settings().seed(),
                this::effect);
    }

    @Dimensionless
    private double effect(Figure.Effect effect) {
        int one = arm(effect.of().last().arm());
        int other = arm(effect.over().last().arm());
        return switch (effect.kind()) {
            case HAZARD_RATIO -> survival(one, other).compare().hazardRatio().value();
            case WIN_RATIO ->
                WinRatio.of(RANKED, ranked(one), ranked(other)).ratio().value();
        };
    }

    private int arm(String id) {
        return IntStream.range(0, result.trial().arms().size())
                .filter(arm -> result.trial().arms().get(arm).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// What takes longest is begun first.
    private CompletableFuture<Finding> against(int other, Executor threads) {
        List<CompletableFuture<Optional<Trajectory>>> trajectories = Trajectories.each(result, other).stream()
                .map(each -> CompletableFuture.supplyAsync(each, threads))
                .toList();
        CompletableFuture<List<Compared>> compared =
                CompletableFuture.supplyAsync(() -> comparisons.against(other), threads);
        List<CompletableFuture<PowerCurve.Point>> power = power(other, threads);
        CompletableFuture<ExpectedDeaths> expected =
                CompletableFuture.supplyAsync(() -> model.expected(0, other), threads);
        CompletableFuture<WinRatio> wins =
                CompletableFuture.supplyAsync(() -> WinRatio.of(RANKED, ranked(0), ranked(other)), threads);
        CompletableFuture<Survival.Comparison> survival =
                CompletableFuture.supplyAsync(() -> survival(0, other).compare(), threads);
        List<CompletableFuture<?>> parts = new ArrayList<>(List.of(compared, expected, wins, survival));
        parts.addAll(trajectories);
        parts.addAll(power);
        return together(
                parts,
                () -> new Finding(
                        other,
                        compared.join(),
                        trajectories.stream()
                                .map(CompletableFuture::join)
                                .flatMap(Optional::stream)
                                .toList(),
                        risks(other),
                        survival.join(),
                        expected.join(),
                        benefit(survival.join()),
                        wins.join(),
                        power.stream().map(CompletableFuture::join).toList()));
    }

    private Risks risks(int other) {
        return new Risks(
                deaths(0),
                result.arm(0).size(),
                deaths(other),
                result.arm(other).size());
    }

    @Dimensionless
    private static double benefit(Survival.Comparison survival) {
        return Double.isFinite(survival.logHazardRatio())
                ? Posterior.skepticalOfLogRatios()
                        .after(survival.logHazardRatio(), survival.standardError())
                        .below(0)
                : Double.NaN;
    }

    private List<CompletableFuture<PowerCurve.Point>> power(int other, Executor threads) {
        double[] first = daysWithoutSupport(0);
        double[] second = daysWithoutSupport(other);
        long seed = result.settings().seed();
        return SIZES.stream()
                .map(size -> CompletableFuture.supplyAsync(() -> PowerCurve.at(size, first, second, seed), threads))
                .toList();
    }

    private double[] daysWithoutSupport(int arm) {
        return comparisons.values(arm, _ -> true, row -> outcomes.get(row).supportFreeDays());
    }

    private int deaths(int arm) {
        return (int) IntStream.range(0, outcomes.size())
                .filter(i ->
                        result.rows().get(i).arm() == arm && outcomes.get(i).isDead())
                .count();
    }

    private List<WinRatio.Patient> ranked(int arm) {
        return IntStream.range(0, outcomes.size())
                .filter(i -> result.rows().get(i).arm() == arm)
                .mapToObj(i -> {
                    Outcome outcome = outcomes.get(i);
                    double days = outcome.isDead() ? outcome.diedAfterD() : DAYS + 1;
                    return new WinRatio.Patient(
                            result.rows().get(i).stratum(), days, outcome.supportFreeDays(), -outcome.stayDays());
                })
                .toList();
    }

    /// What a column is, in words.
    public static String label(Column column) {
        return switch (column) {
            case Column.OfSign of -> of.sign().words() + (of.at().isZero() ? " at the start" : " at " + hours(of.at()));
            case Column.OfExposure(Exposure exposure, Duration at)
            when exposure == Exposure.LAST_NOREPINEPHRINE ->
                exposure.words() + (at.isZero() ? " at the start" : " at " + hours(at));
            case Column.OfExposure of
            when of.exposure() == Exposure.VASOACTIVE_SCORE_AT_START ->
                of.exposure().words();
            case Column.OfExposure of -> of.exposure().words() + " in " + hours(of.until());
        };
    }

    static String hours(Duration at) {
        double hours = at.toMinutes() / 60.0;
        return (hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours)) + " h";
    }
}
