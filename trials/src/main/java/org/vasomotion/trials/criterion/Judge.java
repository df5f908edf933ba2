package org.vasomotion.trials.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.vasomotion.model.Api;
import org.vasomotion.trials.criterion.Simulated.What;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Spread;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Holds what was read of a virtual cohort against what was published.
@Api
public final class Judge {

    private static final double LEAST_NOT_SIGNIFICANT_PERCENT = 70;
    private static final double HALF = 0.5;
    private static final int FEWEST = 20;
    private static final Range SPREAD_RATIO = new Range(0.5, 2);
    private static final double PERCENT = 100;
    private static final double LOWER_QUARTILE = 25;
    private static final double UPPER_QUARTILE = 75;

    private final Study study;
    private final Readings readings;
    private final long seed;
    private final Figures figures;
    private final List<Achieved> gate;

    /// @param seed of the resampled cohorts
    public Judge(Study study, Readings raw, long seed) {
        this(study, raw, seed, _ -> Double.NaN);
    }

    /// Of a trial.
    ///
    /// @param effects how arms compare over all that became of their patients
    public Judge(Study study, Readings raw, long seed, ToDoubleFunction<Figure.Effect> effects) {
        this.study = study;
        this.readings = LaboratoryScale.apply(study, raw);
        this.seed = seed;
        this.figures = new Figures(readings::of, effects);
        this.gate = study.cohorts().stream()
                .flatMap(cohort -> study.gate(cohort.id()).stream())
                .flatMap(this::achieved)
                .toList();
    }

    private Stream<Achieved> achieved(Published published) {
        return published.subject() instanceof Published.Subject.At(Point point)
                ? Stream.of(Achieved.of(published, point, readings))
                : Stream.empty();
    }

    /// The published baseline beside the simulated one.
    public List<Achieved> gate() {
        return gate;
    }

    /// The mean or median that stands beside a published one.
    public double beside(Published published, Point point) {
        return Achieved.of(published, point, readings).simulated();
    }

    /// One outcome per criterion, in the order of the file.
    public List<Outcome> outcomes() {
        return study.criteria().stream().map(this::outcome).toList();
    }

    /// What a calibration can come closer to: the numbers themselves, whether or not they decide anything.
    public List<Discrepancy> discrepancies() {
        return new Discrepancies(study, figures, spreads -> spread(spreads) / wide(spreads)).of(gate);
    }

    private Outcome outcome(Criterion criterion) {
        if (criterion.parts().stream().anyMatch(part -> present(part) < FEWEST)) {
            return Outcome.notAssessable(criterion, "too few virtual patients fit the cohort or can be measured");
        }
        List<String> missed = missed(criterion);
        if (!missed.isEmpty()) {
            return Outcome.notAssessable(criterion, "baseline not met: " + String.join(", ", missed));
        }
        return switch (criterion) {
            case Criterion.Direction direction -> direction(direction);
            case Criterion.NoChange noChange -> noChange(noChange);
            case Criterion.Magnitude magnitude -> magnitude(magnitude);
            case Criterion.Spreads spreads -> spreads(spreads);
            case Criterion.Heterogeneity heterogeneity -> heterogeneity(heterogeneity);
        };
    }

    private int present(Measured part) {
        return Readings.present(readings.of(part)).length;
    }

    /// Identifiers of published values of the baselines of a criterion's cohorts that were not met.
    private List<String> missed(Criterion criterion) {
        List<String> cohorts =
                criterion.parts().stream().map(part -> part.last().cohort()).toList();
        return gate.stream()
                .filter(achieved ->
                        !achieved.isMet() && cohorts.contains(achieved.point().cohort()))
                .map(achieved -> achieved.published().id())
                .toList();
    }

    private Outcome direction(Criterion.Direction direction) {
        double median = figures.of(direction.of());
        boolean isExpected = switch (direction.expected()) {
            case RISE -> median > 0;
            case FALL -> median < 0;
        };
        if (direction.number() == 0) {
            return Outcome.of(direction, isExpected, List.of(new Simulated(What.MEDIAN, median)));
        }
        Resampling cohorts =
                Resampling.of(direction.of(), readings, direction.number(), seed, study.id() + " " + direction.id());
        return Outcome.of(
                direction,
                isExpected && cohorts.significantShare() >= direction.significantPercent(),
                List.of(
                        new Simulated(What.MEDIAN, median),
                        new Simulated(What.MEDIAN_P, cohorts.medianP()),
                        new Simulated(What.SIGNIFICANT_SHARE, cohorts.significantShare())));
    }

    private Outcome noChange(Criterion.NoChange noChange) {
        double median = figures.of(noChange.of());
        double most = Double.isNaN(noChange.deviation()) ? Double.POSITIVE_INFINITY : HALF * noChange.deviation();
        Resampling cohorts =
                Resampling.of(noChange.of(), readings, noChange.number(), seed, study.id() + " " + noChange.id());
        return Outcome.of(
                noChange,
                Math.abs(median) <= most && PERCENT - cohorts.significantShare() >= LEAST_NOT_SIGNIFICANT_PERCENT,
                List.of(
                        new Simulated(What.MEDIAN, median),
                        new Simulated(What.MOST_CHANGE, most),
                        new Simulated(What.SIGNIFICANT_SHARE, cohorts.significantShare())));
    }

    private Outcome magnitude(Criterion.Magnitude magnitude) {
        double figure = figures.of(magnitude.of());
        return Outcome.of(magnitude, magnitude.accept().contains(figure), List.of(new Simulated(What.FIGURE, figure)));
    }

    private Outcome spreads(Criterion.Spreads spreads) {
        double simulated = spread(spreads);
        double ratio = simulated / wide(spreads);
        return Outcome.of(
                spreads,
                SPREAD_RATIO.contains(ratio),
                List.of(new Simulated(What.SPREAD, simulated), new Simulated(What.SPREAD_RATIO, ratio)));
    }

    private double spread(Criterion.Spreads spreads) {
        double[] values = Readings.present(readings.of(spreads.of()));
        return switch (spreads.published().kind()) {
            case IQR ->
                new Percentile().evaluate(values, UPPER_QUARTILE) - new Percentile().evaluate(values, LOWER_QUARTILE);
            case SD -> Math.sqrt(StatUtils.variance(values));
            case NONE, CI95, RANGE -> Double.NaN;
        };
    }

    private static double wide(Criterion.Spreads spreads) {
        Spread published = spreads.published();
        return published.kind() == Spread.Kind.SD ? published.deviation() : published.high() - published.low();
    }

    private Outcome heterogeneity(Criterion.Heterogeneity heterogeneity) {
        Figure.Relation relation = heterogeneity.of();
        double correlation = figures.of(relation);
        boolean isInside = heterogeneity.accept().contains(correlation);
        List<Simulated> numbers = new ArrayList<>();
        numbers.add(new Simulated(What.CORRELATION, correlation));
        if (relation.isChangeOnItsStart() && isReadWithErrors(relation.of())) {
            double ofErrors = new Figures(readings::ofUnchanged, _ -> Double.NaN).of(relation);
            numbers.add(new Simulated(What.CORRELATION_OF_ERRORS, ofErrors));
            int number = present(relation.of());
            isInside = isInside && FisherTransformation.isBeyond(correlation, ofErrors, number);
        }
        return Outcome.of(heterogeneity, isInside, numbers);
    }

    private boolean isReadWithErrors(Measured measured) {
        return study.variable(measured.last().variable()).reader() == Variable.Reader.BEDSIDE;
    }
}
