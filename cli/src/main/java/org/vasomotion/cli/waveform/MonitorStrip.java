package org.vasomotion.cli.waveform;

import java.util.Arrays;
import java.util.Locale;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.waveform.Trace;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;

/// The first ten seconds of the waves as a section of the report: a lane per trace, drawn without a program.
public final class MonitorStrip {

    private static final int SECONDS = 10;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 100;

    /// In the unit of the trace; what spans less has a tenth of it as the ends of its axis.
    @Dimensionless
    private static final double NARROW = 5;

    private final DrawnScenario drawn;
    private final PulseFeatures features;

    private MonitorStrip(DrawnScenario drawn) {
        this.drawn = drawn;
        this.features = drawn.features();
    }

    /// HTML.
    public static String of(DrawnScenario drawn) {
        return new MonitorStrip(drawn).section();
    }

    private String section() {
        double[] light = shown(Trace.PLETHYSMOGRAM);
        double[] airway = shown(Trace.AIRWAY_PRESSURE);
        double venousMmHg =
                Arrays.stream(shown(Trace.CENTRAL_VENOUS_PRESSURE)).average().orElseThrow();
        return "<section class=\"strip\"><h2>Monitor at " + SignText.time(drawn.at()) + ", ten seconds</h2>\n"
                + lane("macro", "Arterial pressure", Trace.ARTERIAL_PRESSURE, pressures())
                + lane(
                        "macro",
                        "Central venous pressure",
                        Trace.CENTRAL_VENOUS_PRESSURE,
                        number("%.0f", venousMmHg) + small("mean"))
                + lane(
                        "micro",
                        "Plethysmogram",
                        Trace.PLETHYSMOGRAM,
                        number("%.1f", most(light) - least(light)) + small("% perfusion index"))
                + lane("", "Airway pressure", Trace.AIRWAY_PRESSURE, number("%.0f", most(airway)) + small("peak"))
                + "</section>\n";
    }

    private String pressures() {
        if (features.beats() == 0) {
            return small("no pulse");
        }
        String levels = String.format(Locale.ROOT, "%.0f/%.0f", features.systolicMmHg(), features.diastolicMmHg());
        return "<b>" + levels + "</b>" + small(String.format(Locale.ROOT, "(%.0f)", features.meanMmHg())) + "</p><p>"
                + small(String.format(
                        Locale.ROOT,
                        "pulse varies by %.0f %%, %.0f/min",
                        features.pulsePressureVariationPercent(),
                        features.heartRatePerMin()));
    }

    private double[] shown(Trace trace) {
        return Arrays.stream(drawn.of(trace))
                .limit((long) SECONDS * drawn.samplesPerS())
                .toArray();
    }

    private String lane(String side, String name, Trace trace, String now) {
        double[] values = shown(trace);
        boolean isNarrow = most(values) - least(values) < NARROW;
        double step = isNarrow ? 0.1 : 1;
        double low = Math.floor(least(values) / step) * step;
        double high = Math.max(low + step, Math.ceil(most(values) / step) * step);
        String range =
                String.format(Locale.ROOT, isNarrow ? "%.1f to %.1f %s" : "%.0f to %.0f %s", low, high, unit(trace));
        return "<div class=\"lane " + side + "\"><div class=\"name\"><b>" + name + "</b>" + small(range) + "</div>"
                + "<div class=\"plot\">" + picture(name + ", " + range, values, low, high) + "</div>"
                + "<div class=\"now\"><p>" + now + "</p></div></div>\n";
    }

    private static String unit(Trace trace) {
        return trace == Trace.AIRWAY_PRESSURE ? "cmH2O" : SignText.unit(trace.unitCode());
    }

    private String picture(
            String label, @Dimensionless double[] values, @Dimensionless double low, @Dimensionless double high) {
        StringBuilder line = new StringBuilder("M");
        for (int i = 0; i < values.length; i++) {
            double x = (double) WIDTH * i / (SECONDS * drawn.samplesPerS());
            double y = HEIGHT * (high - values[i]) / (high - low);
            line.append(String.format(Locale.ROOT, "%.1f %.1f ", x, y));
        }
        StringBuilder seconds = new StringBuilder();
        for (int second = 0; second <= SECONDS; second++) {
            seconds.append("M").append(second * WIDTH / SECONDS).append(" 0V").append(HEIGHT);
        }
        return "<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                + label + "\"><path class=\"seconds\" d=\"" + seconds + "\"/><path d=\""
                + line.toString().strip()
                + "\"/></svg>";
    }

    private static String number(String format, @Dimensionless double value) {
        return "<b>" + String.format(Locale.ROOT, format, value) + "</b>";
    }

    private static String small(String text) {
        return "<small>" + text + "</small>";
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }
}
