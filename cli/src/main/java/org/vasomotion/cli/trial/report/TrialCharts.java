package org.vasomotion.cli.trial.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.analysis.Survival;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.finding.Summary;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// The figures of a trial over time.
final class TrialCharts {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 230;
    private static final double DAYS = 28;
    private static final double LEAST_DEAD = 10;

    private final TrialResult result;

    TrialCharts(TrialResult result) {
        this.result = result;
    }

    /// A sign in all arms: median, and between which quartiles half of the living patients lie.
    String trajectory(Sign sign) {
        List<Duration> times = times(sign);
        List<List<double[]>> arms = new ArrayList<>();
        for (int arm = 0; arm < result.trial().arms().size(); arm++) {
            int own = arm;
            arms.add(times.stream().map(at -> quartiles(sign, at, own)).toList());
        }
        double[] values = arms.stream()
                .flatMap(List::stream)
                .flatMapToDouble(row -> DoubleStream.of(row[1], row[3]))
                .filter(Double::isFinite)
                .toArray();
        double last = hours(times.getLast());
        Plot plot =
                new Plot(WIDTH, HEIGHT, sign.words() + ", " + sign.unitCode(), new double[] {0, last}, new double[] {
                    Arrays.stream(values).min().orElse(0),
                    Arrays.stream(values).max().orElse(1)
                });
        plot.axes("hours", times.stream().map(TrialCharts::hours).toList());
        for (int arm = 0; arm < arms.size(); arm++) {
            String colour = Svg.COLOURS.get(arm % Svg.COLOURS.size());
            List<double[]> rows = arms.get(arm).stream()
                    .filter(row -> Double.isFinite(row[2]))
                    .toList();
            plot.band(column(rows, 1), column(rows, 3), colour);
            plot.curve(column(rows, 2), colour);
        }
        return plot.text();
    }

    private static List<double[]> column(List<double[]> rows, int place) {
        return rows.stream().map(row -> new double[] {row[0], row[place]}).toList();
    }

    private List<Duration> times(Sign sign) {
        return result.columns().columns().stream()
                .filter(column -> column instanceof Column.OfSign of && of.sign() == sign)
                .map(column -> ((Column.OfSign) column).at())
                .sorted()
                .toList();
    }

    private double[] quartiles(Sign sign, Duration at, int arm) {
        int place = result.columns().place(new Column.OfSign(sign, at));
        double[] values = result.arm(arm).stream()
                .mapToDouble((PatientRow row) -> row.value(place))
                .filter(Double::isFinite)
                .toArray();
        Summary summary = Summary.of(values);
        return new double[] {hours(at), summary.lowerQuartile(), summary.median(), summary.upperQuartile()};
    }

    private static double hours(Duration at) {
        return at.toMinutes() / 60.0;
    }

    /// Share alive over 28 days, in all arms.
    String survival(Findings findings) {
        List<List<double[]>> arms = new ArrayList<>();
        for (int arm = 0; arm < result.trial().arms().size(); arm++) {
            arms.add(stairs(findings.survival(arm, arm).curve(0)));
        }
        double least = arms.stream()
                .flatMap(List::stream)
                .mapToDouble(point -> point[1])
                .min()
                .orElse(0);
        Plot plot = new Plot(
                WIDTH, HEIGHT, "alive, %", new double[] {0, DAYS}, new double[] {Math.min(100 - LEAST_DEAD, least), 100
                });
        plot.axes("days", List.of(0.0, 7.0, 14.0, 21.0, 28.0));
        for (int arm = 0; arm < arms.size(); arm++) {
            plot.curve(arms.get(arm), Svg.COLOURS.get(arm % Svg.COLOURS.size()));
        }
        return plot.text();
    }

    private static List<double[]> stairs(List<Survival.Step> curve) {
        List<double[]> points = new ArrayList<>();
        double alive = 100;
        points.add(new double[] {0, alive});
        for (Survival.Step step : curve) {
            points.add(new double[] {step.time(), alive});
            alive = 100 * step.survival();
            points.add(new double[] {step.time(), alive});
        }
        points.add(new double[] {DAYS, alive});
        return points;
    }
}
