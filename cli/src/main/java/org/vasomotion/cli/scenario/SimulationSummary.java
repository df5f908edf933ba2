package org.vasomotion.cli.scenario;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.vasomotion.simulation.scenario.Deed;
import org.vasomotion.simulation.scenario.Moment;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.sign.Sign;

/// What a run brought, on a terminal.
public final class SimulationSummary {

    private static final int COLUMNS = 8;
    private static final int DEEDS = 12;

    private final PrintWriter out;

    public SimulationSummary(PrintWriter out) {
        this.out = out;
    }

    /// Prints what was done and a table of the watched signs.
    ///
    /// @param seconds how long it took on the wall
    public void print(Recording recording, Path folder, double seconds) {
        Scenario scenario = recording.scenario();
        out.println(scenario.title());
        out.println(scenario.about());
        out.println();
        deeds(recording.deeds());
        table(recording);
        out.println();
        Duration lived = recording.lived();
        if (recording.isDead()) {
            out.println("The circulation stopped for good at " + SignText.time(lived) + " h: the patient died.");
        }
        out.println(String.format(
                Locale.ROOT,
                "%d h of a virtual patient in %.1f s, %,.0f times as fast as life. A model, no patient: see its limitations.",
                lived.toHours(),
                seconds,
                lived.plus(scenario.lead()).toSeconds() / seconds));
        out.println("Written to " + folder);
        out.flush();
    }

    private void deeds(List<Deed> deeds) {
        for (Deed deed : deeds.subList(0, Math.min(DEEDS, deeds.size()))) {
            out.println(String.format("%7s  %s", SignText.time(deed.at()), OrderText.of(deed.order())));
        }
        if (deeds.size() > DEEDS) {
            out.println("         and " + (deeds.size() - DEEDS) + " more in deeds.csv");
        }
        if (!deeds.isEmpty()) {
            out.println();
        }
    }

    private void table(Recording recording) {
        List<Moment> moments = recording.spread(COLUMNS);
        StringBuilder header = new StringBuilder(String.format("%-40s", "time, h:min"));
        for (Moment moment : moments) {
            header.append(String.format("%9s", SignText.time(moment.at())));
        }
        out.println(header);
        for (Sign sign : recording.scenario().shown()) {
            StringBuilder row = new StringBuilder(String.format("%-40s", name(sign)));
            for (Moment moment : moments) {
                row.append(String.format("%9s", SignText.value(sign, moment.of(sign))));
            }
            out.println(row);
        }
    }

    private static String name(Sign sign) {
        String unit = SignText.unit(sign.unitCode());
        return SignText.name(sign) + (unit.isEmpty() ? "" : ", " + unit);
    }
}
