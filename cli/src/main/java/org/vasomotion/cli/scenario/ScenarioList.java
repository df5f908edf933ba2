package org.vasomotion.cli.scenario;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.vasomotion.simulation.scenario.Scenario;

/// The shipped scenarios on a terminal.
public final class ScenarioList {

    private final PrintWriter out;

    public ScenarioList(PrintWriter out) {
        this.out = out;
    }

    /// One line each.
    public void print(List<Scenario> scenarios) {
        int width = scenarios.stream()
                .mapToInt(scenario -> scenario.id().length())
                .max()
                .orElse(0);
        for (Scenario scenario : scenarios) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %4d h  %s",
                    scenario.id(),
                    scenario.duration().toHours(),
                    scenario.title()));
        }
        out.flush();
    }
}
