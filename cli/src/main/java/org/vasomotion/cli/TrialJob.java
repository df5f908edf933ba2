package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vasomotion.cli.study.Fingerprint;
import org.vasomotion.cli.terminal.ProgressBar;
import org.vasomotion.cli.trial.SiteFolder;
import org.vasomotion.cli.trial.TrialShelf;
import org.vasomotion.cli.trial.report.TrialFiles;
import org.vasomotion.cli.trial.report.TrialScreen;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.run.Enrolment;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.trial.Rehearsal;
import org.vasomotion.trials.trial.TrialResult;
import org.vasomotion.trials.trial.TrialRun;
import org.vasomotion.trials.trial.TrialSettings;

/// Runs a trial and writes what came out; finished sites stay in the folder `sites` so that it can go on.
final class TrialJob {

    private final TrialSettings settings;
    private final PrintWriter screen;
    private final PrintWriter progress;

    TrialJob(TrialSettings settings, PrintWriter screen, PrintWriter progress) {
        this.settings = settings;
        this.screen = screen;
        this.progress = progress;
    }

    /// Runs one, writes its files and shows it.
    Findings run(TrialShelf.Shelved shelved, Path folder) throws IOException {
        ProgressBar bar = new ProgressBar(progress, ProgressBar.Drawing.here(), "patients treated", settings.number());
        TrialResult result = runOf(settings, shelved, new SiteFolder(folder.resolve("sites")))
                .of(shelved.trial(), bar::at);
        bar.done();
        Findings findings = Findings.of(result);
        new TrialFiles(folder).write(findings);
        new TrialScreen(screen).print(findings, folder);
        return findings;
    }

    /// The fingerprint is made when the first site asks for it: after a site has run, the program is warm.
    static TrialRun runOf(TrialSettings settings, TrialShelf.Shelved shelved, SiteFolder sites) {
        Map<String, String> fingerprints = new ConcurrentHashMap<>();
        String text = shelved.text() + settings.seed() + " " + settings.step();
        Enrolment enrolment = enrolment(settings.step());
        return new TrialRun(
                settings,
                enrolment,
                new Instruments(),
                sites,
                () -> fingerprints.computeIfAbsent(
                        text,
                        each -> fingerprint(
                                settings.step(), each + Rehearsal.of(shelved.trial(), settings, enrolment))));
    }

    /// Of a text, and of who takes part and how he is read.
    static String fingerprint(Duration step, String text) {
        return Fingerprint.of(enrolment(step), new Instruments(), text);
    }

    private static Enrolment enrolment(Duration step) {
        return VirtualPopulation.forgetting(Population.standard(), step);
    }
}
