package org.vasomotion.cli.study.report;

import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.interop.document.Words;
import org.vasomotion.trials.criterion.Outcome;
import org.vasomotion.trials.criterion.Simulated;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Spread;
import org.vasomotion.trials.study.Study;

/// A criterion, what it answers and what came of it, in words.
public final class CriterionText {

    private static final double LEAST_P = 0.001;

    private final Study study;
    private final MeasuredText measured;

    public CriterionText(Study study) {
        this.study = study;
        this.measured = new MeasuredText(study);
    }

    /// What has to hold.
    public String rule(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Direction direction ->
                "D: " + way(direction)
                        + (direction.significantPercent() > 0
                                ? ", p < 0.05 in " + Digits.of(direction.significantPercent()) + " % of cohorts of "
                                        + direction.number()
                                : "");
            case Criterion.NoChange none ->
                "N: " + none(none.of())
                        + (Double.isNaN(none.deviation())
                                ? ""
                                : ", at most " + Digits.of(none.deviation() / 2) + " either way")
                        + ", p ≥ 0.05 in 70 % of cohorts of " + none.number();
            case Criterion.Magnitude magnitude ->
                "M: " + measured.of(magnitude.of()) + ": " + range(magnitude.accept());
            case Criterion.Spreads spreads ->
                "S: spread of " + measured.of(spreads.of()) + " half to twice the published";
            case Criterion.Heterogeneity heterogeneity ->
                "H: " + measured.of(heterogeneity.of()) + ": " + range(heterogeneity.accept())
                        + (heterogeneity.of().isChangeOnItsStart() ? ", beyond errors of reading" : "");
        };
    }

    private String none(Contrast contrast) {
        return switch (contrast) {
            case Contrast.Paired paired -> "no " + measured.of(paired.change());
            case Contrast.Groups groups -> measured.of(groups.of()) + " like " + measured.of(groups.above());
        };
    }

    private String way(Criterion.Direction direction) {
        boolean isUp = direction.expected() == Criterion.Direction.Way.RISE;
        return switch (direction.of()) {
            case Contrast.Paired paired -> measured.of(paired.change()) + (isUp ? " up" : " down");
            case Contrast.Groups groups ->
                measured.of(groups.of()) + (isUp ? " higher than " : " lower than ") + measured.of(groups.above());
        };
    }

    private static String range(Range range) {
        if (Double.isInfinite(range.low())) {
            return "at most " + Digits.of(range.high());
        }
        return Double.isInfinite(range.high())
                ? "at least " + Digits.of(range.low())
                : Digits.of(range.low()) + " to " + Digits.of(range.high());
    }

    /// What was published.
    public String published(Criterion criterion) {
        return criterion.answers().stream()
                .map(id -> published(study.published(id)))
                .collect(Collectors.joining("; "));
    }

    /// A published number with what it is of.
    public String published(Published published) {
        String what = switch (published.subject()) {
            case Published.Subject.At at -> at.point().variable() + " (" + measured.of(at.point()) + ")";
            case Published.Subject.Finding finding -> finding.words();
        };
        String source = switch (published.source()) {
            case FULLTEXT, ABSTRACT -> "";
            case SECONDARY, MEMORY_UNVERIFIED ->
                " (" + Words.of(published.source()).replace('-', ' ') + ")";
        };
        return what + " " + value(published) + source;
    }

    /// A published number with its spread.
    public static String value(Published published) {
        return switch (published.statistic()) {
            case DIRECTION -> published.value() > 0 ? "rises" : published.value() < 0 ? "falls" : "no difference";
            case PERCENT -> Digits.of(published.value()) + " %";
            case MEAN, MEDIAN, COUNT, COEFFICIENT -> Digits.of(published.value()) + spread(published.spread());
        };
    }

    private static String spread(Spread spread) {
        return switch (spread.kind()) {
            case NONE -> "";
            case SD -> " (SD " + Digits.of(spread.deviation()) + ")";
            case IQR, CI95, RANGE -> " [" + Digits.of(spread.low()) + " to " + Digits.of(spread.high()) + "]";
        };
    }

    /// What came of it.
    public String simulated(Outcome outcome) {
        return outcome.reason().isEmpty() ? numbers(outcome.simulated()) : outcome.reason();
    }

    private static String numbers(List<Simulated> simulated) {
        return simulated.stream()
                .filter(number -> number.what() != Simulated.What.MOST_CHANGE)
                .map(CriterionText::number)
                .collect(Collectors.joining(", "));
    }

    private static String number(Simulated number) {
        String value = Digits.of(number.value());
        return switch (number.what()) {
            case MEDIAN -> "median " + value;
            case MEDIAN_P -> number.value() < LEAST_P ? "p < 0.001" : "p " + value;
            case SIGNIFICANT_SHARE -> "significant in " + value + " %";
            case MOST_CHANGE -> "at most " + value;
            case FIGURE, CORRELATION -> value;
            case SPREAD -> "spread " + value;
            case SPREAD_RATIO -> value + " times the published";
            case CORRELATION_OF_ERRORS -> "errors alone " + value;
        };
    }
}
