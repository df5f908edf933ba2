package org.vasomotion.cli.study.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.Trait;
import org.vasomotion.trials.calibration.Calibration;
import org.vasomotion.trials.calibration.Pass;
import org.vasomotion.trials.calibration.Posterior;
import org.vasomotion.trials.calibration.Unknown;
import org.vasomotion.trials.criterion.Discrepancy;
import org.vasomotion.trials.run.Settings;

/// What a calibration cost, what it left unknown and what it could not reach.
public final class PosteriorPage {

    private static final int WORST = 15;

    private final Calibration.Plan plan;
    private final Settings settings;

    public PosteriorPage(Calibration.Plan plan, Settings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    /// The whole page, as Markdown.
    ///
    /// @param prior population that was moved
    public String of(Posterior posterior, Population prior) {
        List<String> lines = new ArrayList<>();
        lines.add("# Calibration: cost and posterior");
        lines.add("");
        lines.add(
                "An ensemble smoother with multiple data assimilation (Emerick and Reynolds 2013, 10.1016/j.cageo.2012.03.011)"
                        + " over the calibration studies, and over nothing else.");
        lines.add(String.format(
                Locale.ROOT,
                "Made by `./vasomotion calibrate --seed %d --members %d --passes %d --number %d`.",
                plan.seed(),
                plan.members(),
                plan.passes(),
                settings.number()));
        lines.add("");
        passes(posterior.passes(), lines);
        unknowns(posterior, prior, lines);
        worst(posterior.ofMean(), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void passes(List<Pass> passes, List<String> lines) {
        lines.add("## Passes");
        lines.add("");
        lines.add(
                "Misfit: mean square distance from what was published, in its standard deviations; 1 would be perfect agreement.");
        lines.add(
                "The last row is the population at the ensemble's mean, run once. Seconds on the wall of one machine.");
        lines.add("");
        lines.add("| pass | numbers compared | misfit of the members | of the best | s |");
        lines.add("| --- | --- | --- | --- | --- |");
        for (int p = 0; p < passes.size(); p++) {
            Pass pass = passes.get(p);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f | %.0f |",
                    p == passes.size() - 1 ? "mean" : String.valueOf(p + 1),
                    pass.data(),
                    pass.meanMisfit(),
                    pass.bestMisfit(),
                    pass.seconds()));
        }
        lines.add("");
    }

    private static void unknowns(Posterior posterior, Population prior, List<String> lines) {
        lines.add("## What was unknown");
        lines.add("");
        lines.add(
                "Mean and deviation in standard deviations of the prior, which has 0 and 1; a deviation near 1 says that the studies do"
                        + " not know. Medians of patients before and at the mean.");
        lines.add("");
        lines.add("| unknown | mean | deviation | median before | median after |");
        lines.add("| --- | --- | --- | --- | --- |");
        for (int u = 0; u < posterior.unknowns().size(); u++) {
            Unknown unknown = posterior.unknowns().get(u);
            Trait trait = prior.traits().stream()
                    .filter(each -> each.id().equals(unknown.trait()))
                    .findFirst()
                    .orElseThrow();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %s | %s |",
                    unknown.name(),
                    posterior.mean(u),
                    posterior.deviation(u),
                    Digits.of(trait.distribution().at(0)),
                    Digits.of(unknown.applied(trait, posterior.mean(u))
                            .distribution()
                            .at(0))));
        }
        lines.add("");
    }

    private static void worst(List<Discrepancy> all, List<String> lines) {
        lines.add("## What it could not reach");
        lines.add("");
        lines.add(
                "The " + WORST
                        + " numbers furthest off at the mean; what is wanted is the published number or the middle of what is accepted.");
        lines.add("");
        lines.add("| number | simulated | wanted | off, in its deviations |");
        lines.add("| --- | --- | --- | --- |");
        all.stream()
                .filter(each -> Double.isFinite(each.simulated()))
                .sorted(Comparator.comparingDouble((Discrepancy each) -> -Math.abs(each.off())))
                .limit(WORST)
                .forEach(each -> lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %.1f |",
                        each.id(),
                        Digits.of(each.simulated()),
                        Digits.of(each.wanted()),
                        each.off())));
    }

    /// The rows of the calibrated population, as they stand in `CalibratedPopulation`.
    public void print(Posterior posterior, PrintWriter screen) {
        for (int u = 0; u < posterior.unknowns().size(); u++) {
            Unknown unknown = posterior.unknowns().get(u);
            screen.println(String.format(
                    Locale.ROOT,
                    "                %s(\"%s\", %.3f),",
                    unknown.kind() == Unknown.Kind.CENTRE ? "centre" : "width",
                    unknown.trait(),
                    posterior.mean(u) * unknown.deviation()));
        }
        screen.flush();
    }
}
