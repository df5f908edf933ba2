package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.cli.study.Fingerprint;
import org.vasomotion.cli.study.StudyShelf;
import org.vasomotion.cli.study.report.PageFile;
import org.vasomotion.cli.study.report.ReproductionPage;
import org.vasomotion.cli.terminal.ProgressBar;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.run.Enrolment;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.Reproduction;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.run.StudyRun;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;

/// Runs all studies of a role and writes their page.
final class ReproduceJob {

    private final Settings settings;
    private final PrintWriter screen;
    private final PrintWriter progress;

    ReproduceJob(Settings settings, PrintWriter screen, PrintWriter progress) {
        this.settings = settings;
        this.screen = screen;
        this.progress = progress;
    }

    /// Who takes part in every study.
    private static Enrolment population() {
        return new VirtualPopulation(Population.standard());
    }

    static StudyRun runOf(Settings settings) {
        return new StudyRun(settings, population(), new Instruments());
    }

    /// Of the shipped studies and of what runs them: a page with another one is out of date.
    static String fingerprint() throws IOException {
        return Fingerprint.of(population(), new Instruments());
    }

    /// Writes `calibration.md` and `validation.md`, each when all its studies have been run.
    void pages(List<Role> roles, Path folder) throws IOException {
        List<Study> all = StudyShelf.shipped();
        String fingerprint = fingerprint();
        StudyRun run = runOf(settings);
        ProgressBar bar = new ProgressBar(
                progress,
                ProgressBar.Drawing.here(),
                "studies",
                all.stream().filter(study -> roles.contains(study.role())).count());
        int done = 0;
        List<Path> written = new ArrayList<>();
        for (Role role : roles) {
            List<Study> studies =
                    all.stream().filter(study -> study.role() == role).toList();
            List<Reproduction> reproductions = new ArrayList<>();
            for (Study study : studies) {
                if (study.isExpressible()) {
                    reproductions.add(run.of(study));
                }
                done++;
                bar.at(done);
            }
            String page = new ReproductionPage(role, settings, fingerprint).of(studies, reproductions);
            written.add(PageFile.write(folder.resolve(Words.of(role) + ".md"), page));
        }
        bar.done();
        written.forEach(file -> screen.println("Written: " + file));
        screen.flush();
    }
}
