package org.vasomotion.cli.trial.report;

import java.util.List;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.TrialResult;

/// Who came how far, as CONSORT asks (Schulz 2010, 10.1136/bmj.c332).
final class FlowChart {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 250;
    private static final double BOX_HEIGHT = 44;
    private static final String BOX = "fill:var(--ground);stroke:var(--line)";
    private static final String LINE = "stroke:var(--faint)";
    private static final double MIDDLE = 220;
    private static final double SIDE = 440;

    private FlowChart() {}

    static String of(TrialResult result) {
        Flow flow = result.flow();
        Svg svg = new Svg(WIDTH, HEIGHT, "flow of patients");
        box(svg, MIDDLE, 8, 240, List.of(flow.candidates() + " candidates looked at"));
        box(
                svg,
                SIDE + 150,
                50,
                320,
                List.of(
                        "not resuscitable " + flow.notResuscitable() + ", not eligible " + flow.notEligible(),
                        "not alike those who were studied " + flow.notAlike()));
        svg.line(new Svg.Point(MIDDLE, 52), new Svg.Point(MIDDLE, 100), LINE);
        svg.line(new Svg.Point(MIDDLE, 72), new Svg.Point(SIDE - 10, 72), LINE);
        boolean isShared = result.trial().comparison() == Comparison.SAME_PATIENTS;
        box(
                svg,
                MIDDLE,
                100,
                240,
                List.of(flow.included() + (isShared ? " included, all in every arm" : " randomised")));
        int arms = result.trial().arms().size();
        double width = (WIDTH - 20.0) / arms;
        for (int arm = 0; arm < arms; arm++) {
            double x = 10 + width * arm + width / 2;
            svg.line(new Svg.Point(MIDDLE, 144), new Svg.Point(x, 180), LINE);
            box(
                    svg,
                    x,
                    180,
                    width - 16,
                    List.of(
                            result.trial().arms().get(arm).title() + ": "
                                    + result.arm(arm).size(),
                            "died while followed " + died(result, arm) + "; all analysed as allocated"));
        }
        return svg.text();
    }

    private static long died(TrialResult result, int arm) {
        return result.arm(arm).stream()
                .filter(row -> Double.isFinite(result.exposure(row, Exposure.DEATH_AFTER)))
                .count();
    }

    private static void box(Svg svg, double middle, double top, double width, List<String> lines) {
        svg.box(new Svg.Point(middle - width / 2, top), width, BOX_HEIGHT, BOX);
        for (int i = 0; i < lines.size(); i++) {
            double y = top + (lines.size() == 1 ? 26 : 18 + 17.0 * i);
            svg.words(new Svg.Point(middle, y), "middle", lines.get(i));
        }
    }
}
