package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Observation;

/// Everything a view can be asked, answered.
final class Snapshots {

    private static final Instant FIRST = Instant.EPOCH;

    private Snapshots() {}

    static List<Object> of(Timeline record, Instant at, Instant knownAt) {
        TimelineView view = record.asOf(at, knownAt);
        List<Object> answers = new ArrayList<>();
        for (Measurand measurand : record.measurands()) {
            answers.add(view.latest(measurand));
            answers.add(view.nextEffective(measurand));
            answers.add(view.first(measurand));
            answers.add(view.last(measurand, List.of(), at.minus(Duration.ofMinutes(20))));
        }
        answers.addAll(observations(view));
        for (Drug drug : record.drugs()) {
            answers.add(view.infusionsOf(drug));
            answers.add(view.nextEffective(drug));
        }
        answers.addAll(view.fluidsDuring(at.minus(Duration.ofMinutes(90)), at));
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            answers.add(view.completeRecord(kind));
            answers.add(view.breakInRecord(kind));
            answers.add(view.nextCoverage(kind));
            answers.add(view.coverage(kind, at.minus(Duration.ofMinutes(30)), at));
        }
        return answers;
    }

    static List<Observation> observations(TimelineView view) {
        List<Observation> all = new ArrayList<>();
        for (Measurand measurand : view.timeline().measurands()) {
            all.addAll(view.during(measurand, FIRST, Instant.MAX));
        }
        return all;
    }
}
