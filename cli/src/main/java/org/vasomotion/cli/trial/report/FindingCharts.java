package org.vasomotion.cli.trial.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.analysis.PowerCurve;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;

/// The figures of one comparison.
final class FindingCharts {

    private static final double PERCENT = 100;

    private final Finding finding;
    private final ChartData data;

    FindingCharts(Finding finding, ChartData data) {
        this.finding = finding;
        this.data = data;
    }

    private record Row(String label, Estimate estimate) {}

    /// Differences in death, in all and within subgroups.
    String deaths() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("expected deaths in 28 d", percent(finding.expected().difference())));
        rows.add(new Row(
                "beyond the scores at the start", percent(finding.expected().beyondStart())));
        rows.add(new Row(
                "expected, coefficients alone", percent(finding.expected().byCoefficients())));
        rows.add(new Row("one draw of deaths", percent(finding.deaths().difference())));
        finding.compared().stream()
                .filter(line -> !line.group().equals(Findings.ALL))
                .forEach(line -> rows.add(new Row("probability, " + line.group(), percent(line.means()))));
        return forest("difference in death, percentage points", rows, 0);
    }

    String ratios() {
        return forest(
                "ratios",
                List.of(
                        new Row(
                                "hazard of death, one draw (Cox)",
                                finding.survival().hazardRatio()),
                        new Row("win ratio, one draw", finding.winRatio().ratio())),
                1);
    }

    String power() {
        ObjectNode chart = ChartData.object();
        ArrayNode sizes = chart.putArray("perArm");
        ArrayNode power = chart.putArray("power");
        for (PowerCurve.Point point : finding.power()) {
            sizes.add(point.perArm());
            power.add(PERCENT * point.power());
        }
        return data.place("power", "power for days without support, %", chart);
    }

    private String forest(String title, List<Row> rows, double nothing) {
        ObjectNode chart = ChartData.object().put("nothing", nothing);
        ArrayNode nodes = chart.putArray("rows");
        rows.stream()
                .filter(row -> row.estimate().isKnown())
                .forEach(row -> nodes.addObject()
                        .put("label", row.label())
                        .put("value", row.estimate().value())
                        .put("low", row.estimate().low())
                        .put("high", row.estimate().high())
                        .put("text", Numerals.of(row.estimate())));
        return data.place("forest", title, chart);
    }

    private static Estimate percent(Estimate share) {
        return new Estimate(PERCENT * share.value(), PERCENT * share.low(), PERCENT * share.high(), share.pValue());
    }
}
