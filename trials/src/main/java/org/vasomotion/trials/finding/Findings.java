package org.vasomotion.trials.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.analysis.Differences;
import org.vasomotion.trials.analysis.Posterior;
import org.vasomotion.trials.analysis.PowerCurve;
import org.vasomotion.trials.analysis.Risks;
import org.vasomotion.trials.analysis.Survival;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.outcome.OutcomeModel;
import org.vasomotion.trials.outcome.Outcomes;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
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
    private final CompletableFuture<List<Finding>> all;

    private Findings(TrialResult result) {
        this.result = result;
        this.model = new Outcomes(result, OutcomeModel.standard());
        this.outcomes = model.all();
        this.all = CompletableFuture.supplyAsync(this::againstEach);
    }

    private List<Finding> againstEach() {
        return result.isAssessable()
                ? IntStream.range(1, result.trial().arms().size())
                        .mapToObj(this::against)
                        .toList()
                : List.of();
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

    /// What takes longest is begun first, so that whoever waits for it can help.
    private Finding against(int other) {
        CompletableFuture<List<Trajectory>> trajectories =
                CompletableFuture.supplyAsync(() -> Trajectories.of(result, other));
        List<CompletableFuture<PowerCurve.Point>> power = power(other);
        Survival.Comparison survival = survival(0, other).compare();
        double benefit = Double.isFinite(survival.logHazardRatio())
                ? Posterior.skepticalOfLogRatios()
                        .after(survival.logHazardRatio(), survival.standardError())
                        .below(0)
                : Double.NaN;
        return new Finding(
                other,
                compared(other),
                trajectories.join(),
                new Risks(
                        deaths(0),
                        result.arm(0).size(),
                        deaths(other),
                        result.arm(other).size()),
                survival,
                model.expected(0, other),
                benefit,
                WinRatio.of(RANKED, ranked(0), ranked(other)),
                power.stream().map(CompletableFuture::join).toList());
    }

    private List<CompletableFuture<PowerCurve.Point>> power(int other) {
        double[] first = daysWithoutSupport(0);
        double[] second = daysWithoutSupport(other);
        long seed = result.settings().seed();
        return SIZES.stream()
                .map(size -> CompletableFuture.supplyAsync(() -> PowerCurve.at(size, first, second, seed)))
                .toList();
    }

    private double[] daysWithoutSupport(int arm) {
        return values(arm, _ -> true, row -> outcomes.get(row).supportFreeDays());
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

    private List<Compared> compared(int other) {
        List<Compared> lines = new ArrayList<>();
        List<Column> columns = result.columns().columns();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            lines.add(line(
                    label(columns.get(i)),
                    columns.get(i).unitCode(),
                    ALL,
                    other,
                    _ -> true,
                    row -> result.rows().get(row).value(place)));
        }
        lines.add(outcome("points of organ failure", "{score}", ALL, other, _ -> true, Outcome::organFailure));
        lines.add(outcome("days without support, of 28", "d", ALL, other, _ -> true, Outcome::supportFreeDays));
        lines.add(outcome("probability of death in 28 d", "1", ALL, other, _ -> true, Outcome::deathProbability));
        for (int i = 0; i < result.trial().subgroups().size(); i++) {
            int place = i;
            String id = result.trial().subgroups().get(i).id();
            for (char answer : new char[] {'y', 'n'}) {
                lines.add(outcome(
                        "probability of death in 28 d",
                        "1",
                        answer == 'y' ? id : "not " + id,
                        other,
                        row -> row.subgroups().charAt(place) == answer,
                        Outcome::deathProbability));
            }
        }
        return lines;
    }

    private Compared outcome(
            String label,
            String unit,
            String group,
            int other,
            Predicate<PatientRow> who,
            ToDoubleFunction<Outcome> what) {
        return line(label, unit, group, other, who, row -> what.applyAsDouble(outcomes.get(row)));
    }

    private Compared line(
            String label, String unit, String group, int other, Predicate<PatientRow> who, IntToDoubleFunction value) {
        double[] first = values(0, who, value);
        double[] second = values(other, who, value);
        boolean isPaired = result.trial().comparison() == Comparison.SAME_PATIENTS && first.length == second.length;
        double[] one = finite(first);
        double[] two = finite(second);
        return new Compared(
                label,
                unit,
                group,
                Summary.of(one),
                Summary.of(two),
                isPaired ? Differences.ofMeansPaired(first, second) : Differences.ofMeans(one, two),
                isPaired ? Differences.ofLocationsPaired(first, second) : Differences.ofLocations(one, two));
    }

    private double[] values(int arm, Predicate<PatientRow> who, IntToDoubleFunction value) {
        return IntStream.range(0, result.rows().size())
                .filter(i -> result.rows().get(i).arm() == arm
                        && who.test(result.rows().get(i)))
                .mapToDouble(value)
                .toArray();
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
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
