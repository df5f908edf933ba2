package org.vasomotion.cli.trial.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.analysis.Survival;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.finding.Summary;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.TrialResult;

/// The figures of a trial over time, all arms in each.
final class TimeCharts {

    private static final double DAYS = 28;
    private static final double MINUTES_PER_H = 60;
    private static final double PERCENT = 100;

    private final Findings findings;
    private final TrialResult result;
    private final ChartData data;

    TimeCharts(Findings findings, ChartData data) {
        this.findings = findings;
        this.result = findings.result();
        this.data = data;
    }

    /// Median, and between which quartiles half of the living patients lie.
    String sign(Sign sign) {
        return trajectory(
                sign.words() + ", " + sign.unitCode(),
                column -> column instanceof Column.OfSign of && of.sign() == sign);
    }

    String norepinephrine() {
        Exposure rate = Exposure.LAST_NOREPINEPHRINE;
        return trajectory(
                rate.words() + ", " + rate.unitCode(),
                column -> column instanceof Column.OfExposure of && of.exposure() == rate);
    }

    private String trajectory(String title, Predicate<Column> isWanted) {
        List<Column> columns = result.columns().columns();
        List<Integer> places = IntStream.range(0, columns.size())
                .filter(i -> isWanted.test(columns.get(i)))
                .boxed()
                .sorted((a, b) -> columns.get(a).at().compareTo(columns.get(b).at()))
                .toList();
        ObjectNode chart = ChartData.object();
        ArrayNode hours = chart.putArray("hours");
        places.forEach(place -> hours.add(columns.get(place).at().toMinutes() / MINUTES_PER_H));
        ArrayNode arms = chart.putArray("arms");
        for (int arm = 0; arm < result.trial().arms().size(); arm++) {
            quartiles(arms.addObject(), arm, places);
        }
        return data.place("trajectory", title, chart);
    }

    private void quartiles(ObjectNode node, int arm, List<Integer> places) {
        node.put("name", result.trial().arms().get(arm).title());
        ArrayNode median = node.putArray("median");
        ArrayNode low = node.putArray("low");
        ArrayNode high = node.putArray("high");
        for (int place : places) {
            Duration at = result.columns().columns().get(place).at();
            Summary summary = Summary.of(result.arm(arm).stream()
                    .filter(row -> !(result.exposure(row, Exposure.DEATH_AFTER) <= at.toMinutes() / MINUTES_PER_H))
                    .mapToDouble(row -> row.value(place))
                    .filter(Double::isFinite)
                    .toArray());
            ChartData.number(median, summary.median());
            ChartData.number(low, summary.lowerQuartile());
            ChartData.number(high, summary.upperQuartile());
        }
    }

    /// Share alive over 28 days by Kaplan and Meier.
    String survival() {
        ObjectNode chart = ChartData.object();
        ArrayNode arms = chart.putArray("arms");
        for (int arm = 0; arm < result.trial().arms().size(); arm++) {
            ObjectNode node = arms.addObject();
            node.put("name", result.trial().arms().get(arm).title());
            ArrayNode days = node.putArray("days").add(0);
            ArrayNode alive = node.putArray("alive").add(PERCENT);
            double last = PERCENT;
            for (Survival.Step step : findings.survival(arm, arm).curve(0)) {
                last = PERCENT * step.survival();
                days.add(step.time());
                alive.add(last);
            }
            days.add(DAYS);
            alive.add(last);
        }
        return data.place("survival", "alive, %", chart);
    }
}
