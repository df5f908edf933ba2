package org.vasomotion.cli.study.report;

import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Study;

/// What is measured, in words.
public final class MeasuredText {

    private final Study study;

    public MeasuredText(Study study) {
        this.study = study;
    }

    /// `baseline`, or an arm and a time.
    public String of(Point point) {
        String who = study.cohorts().size() > 1 ? point.cohort() + ", " : "";
        return point.isBaseline() ? who + "baseline" : who + point.arm() + " " + Durations.write(point.at());
    }

    String of(Measured measured) {
        return switch (measured) {
            case Measured.Level level -> level.point().variable() + " (" + of(level.point()) + ")";
            case Measured.Change change -> {
                String in = change.in() == Measured.Change.Unit.PERCENT ? " in %" : "";
                String from = change.from().isBaseline() ? "" : "from " + of(change.from()) + " ";
                yield "change of " + change.to().variable() + in + " (" + from + "to " + of(change.to()) + ")";
            }
        };
    }

    String of(Figure figure) {
        return switch (figure) {
            case Figure.Mean mean -> "mean " + of(mean.of());
            case Figure.Median median -> "median " + of(median.of());
            case Figure.Share share ->
                "share with " + of(share.of()) + " " + side(share.side()) + " " + Digits.of(share.bound());
            case Figure.Difference difference ->
                "mean " + of(difference.of()) + " above mean " + of(difference.above());
            case Figure.Ratio ratio -> "median " + of(ratio.of()) + " over median " + of(ratio.over());
            case Figure.Effect effect ->
                Words.of(effect.kind()).replace('-', ' ') + " of "
                        + effect.of().last().arm() + " over "
                        + effect.over().last().arm();
            case Figure.Relation relation ->
                relation(relation.kind()) + " of " + of(relation.of()) + " with " + of(relation.with());
        };
    }

    private static String side(SignTest.Side side) {
        return Words.of(side).replace('-', ' ');
    }

    private static String relation(Figure.Relation.Kind kind) {
        return switch (kind) {
            case PEARSON -> "r";
            case SPEARMAN -> "rho";
            case SQUARED -> "r squared";
            case SLOPE -> "slope";
        };
    }
}
