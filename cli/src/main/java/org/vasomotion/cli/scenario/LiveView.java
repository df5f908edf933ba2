package org.vasomotion.cli.scenario;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vasomotion.simulation.scenario.Moment;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.sign.Sign;

/// The watched signs in plain characters, a line each time: a mark that moves between the bounds of health
/// and of grave illness, and the number beside it.
public final class LiveView {

    private static final int COLUMNS = 14;
    private static final int ROWS = 96;

    private final PrintWriter out;
    private final List<Sign> signs;
    private final Duration every;
    private final List<Duration> shown = new ArrayList<>(1);

    public LiveView(PrintWriter out, Scenario scenario) {
        this.out = out;
        this.signs = scenario.watched().isEmpty()
                ? List.of(Sign.MEAN_ARTERIAL_PRESSURE, Sign.CAPILLARY_REFILL_TIME)
                : scenario.watched();
        this.every = scenario.duration().dividedBy(ROWS);
        header();
    }

    private void header() {
        StringBuilder names = new StringBuilder("    h:min");
        StringBuilder units = new StringBuilder("         ");
        for (Sign sign : signs) {
            names.append("  ").append(cell(shortened(SignText.name(sign)), COLUMNS + 7));
            units.append("  ").append(cell(SignText.unit(sign.unitCode()), COLUMNS + 7));
        }
        out.println(names.toString().stripTrailing());
        out.println(units.toString().stripTrailing());
    }

    /// Shows a moment, if enough time has passed since the last one shown.
    public void show(Moment moment) {
        if (!shown.isEmpty() && moment.at().minus(shown.getFirst()).compareTo(every) < 0) {
            return;
        }
        shown.clear();
        shown.add(moment.at());
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%9s", SignText.time(moment.at())));
        for (Sign sign : signs) {
            double value = moment.of(sign);
            line.append("  ").append(bar(sign, value)).append(String.format("%7s", SignText.value(sign, value)));
        }
        out.println(line);
        out.flush();
    }

    private static String bar(Sign sign, double value) {
        Span span = Span.of(sign);
        int place = (int) Math.round((value - span.low()) / (span.high() - span.low()) * (COLUMNS - 1));
        int column = Math.max(0, Math.min(COLUMNS - 1, place));
        char mark = column == place ? '*' : place < 0 ? '<' : '>';
        return "·".repeat(column) + mark + "·".repeat(COLUMNS - 1 - column);
    }

    private static String cell(String text, int width) {
        return text.length() >= width ? text.substring(0, width) : text + " ".repeat(width - text.length());
    }

    private static String shortened(String name) {
        return name.replace("arterial-pressure", "pressure")
                .replace("proportion-of-", "")
                .replace("capillary-", "");
    }
}
