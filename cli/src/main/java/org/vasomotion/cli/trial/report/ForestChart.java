package org.vasomotion.cli.trial.report;

import java.util.List;
import org.vasomotion.trials.analysis.Estimate;

/// Estimates under each other, with their intervals.
final class ForestChart {

    private static final int WIDTH = 780;
    private static final int ROW = 24;
    private static final int TOP = 34;
    private static final double LEFT = 330;
    private static final double RIGHT = 590;
    private static final double DOT = 7;

    private ForestChart() {}

    /// A line of it.
    record Row(String label, Estimate estimate) {}

    /// @param nothing where no difference lies: 0, or 1 for ratios
    static String of(String title, List<Row> rows, double nothing) {
        List<Row> known = rows.stream().filter(row -> row.estimate().isKnown()).toList();
        int height = TOP + ROW * known.size() + 26;
        Svg svg = new Svg(WIDTH, height, title);
        svg.words(new Svg.Point(8, 16), "start", title);
        double least =
                known.stream().mapToDouble(row -> row.estimate().low()).min().orElse(nothing);
        double most =
                known.stream().mapToDouble(row -> row.estimate().high()).max().orElse(nothing);
        double low = Math.min(least, nothing);
        double span = Math.max(most, nothing) - low;
        double zero = place(nothing, low, span);
        svg.line(
                new Svg.Point(zero, TOP - 8.0), new Svg.Point(zero, height - 22.0), "stroke:#888;stroke-dasharray:3 3");
        for (int i = 0; i < known.size(); i++) {
            Estimate estimate = known.get(i).estimate();
            double y = TOP + ROW * i + 8.0;
            svg.words(new Svg.Point(8, y + 4), "start", known.get(i).label());
            svg.line(
                    new Svg.Point(place(estimate.low(), low, span), y),
                    new Svg.Point(place(estimate.high(), low, span), y),
                    "stroke:#1f6fb2;stroke-width:2");
            svg.box(new Svg.Point(place(estimate.value(), low, span) - DOT / 2, y - DOT / 2), DOT, DOT, "fill:#1f6fb2");
            svg.words(new Svg.Point(RIGHT + 20, y + 4), "start", Numerals.of(estimate));
        }
        svg.words(new Svg.Point(zero, height - 8.0), "middle", Numerals.of(nothing));
        return svg.text();
    }

    private static double place(double value, double low, double span) {
        return span > 0 ? LEFT + (value - low) / span * (RIGHT - LEFT) : LEFT;
    }
}
