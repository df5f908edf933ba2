package org.vasomotion.trials.calibration;

import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.criterion.Discrepancy;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.run.StudyRun;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;

/// A member's studies: its population takes part in all of them.
@Api
public final class StudyModel implements Calibration.Model {

    private final Population prior;
    private final List<Study> studies;
    private final Settings settings;

    /// @throws IllegalArgumentException for a study that is not there to calibrate with, or an unknown of no
    ///     trait
    public StudyModel(Population prior, List<Unknown> unknowns, List<Study> studies, Settings settings) {
        this.prior = prior;
        this.studies = List.copyOf(studies);
        this.settings = settings;
        String others = studies.stream()
                .filter(study -> study.role() != Role.CALIBRATION)
                .map(Study::id)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("nothing is tuned to validation studies: " + others);
        }
        List<String> missing = Unknowns.unknownTraits(prior, unknowns);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no traits of the population: " + missing);
        }
    }

    @Override
    public List<Discrepancy> discrepancies(List<Unknown> unknowns, double[] z) {
        Population member = Unknowns.population(prior, unknowns, z);
        StudyRun run = new StudyRun(settings, new VirtualPopulation(member), new Instruments());
        return studies.stream()
                .filter(Study::isExpressible)
                .flatMap(study -> run.of(study).judge().discrepancies().stream())
                .toList();
    }
}
