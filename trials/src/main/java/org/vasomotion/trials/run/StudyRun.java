package org.vasomotion.trials.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vasomotion.model.Api;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Study;

/// Runs studies.
@Api
public final class StudyRun {

    private final Settings settings;
    private final Enrolment enrolment;
    private final SignReading bedside;

    public StudyRun(Settings settings, Enrolment enrolment, SignReading bedside) {
        this.settings = settings;
        this.enrolment = enrolment;
        this.bedside = bedside;
    }

    /// Runs a study that can be expressed, and judges it.
    public Reproduction of(Study study) {
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads())) {
            Map<Point, double[]> seen = new HashMap<>();
            Map<Point, double[]> unchanged = new HashMap<>();
            List<Flow> flows = new ArrayList<>();
            for (Cohort cohort : study.cohorts()) {
                Recruitment recruitment =
                        Recruitment.of(study, cohort, settings, new Recruitment.Sites(enrolment, bedside, threads));
                List<Point> points = study.points(cohort.id());
                seen.putAll(recruitment.rows(points, Participant::seen));
                unchanged.putAll(recruitment.rows(points, Participant::unchanged));
                flows.add(recruitment.flow());
            }
            Readings readings = new Readings(seen, unchanged);
            return new Reproduction(study, settings, flows, new Judge(study, readings, settings.seed()));
        }
    }
}
