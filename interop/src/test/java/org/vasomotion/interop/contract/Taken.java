package org.vasomotion.interop.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// Readings of one patient, taken in one after the other.
record Taken(Timeline record, IntakeAccount account, List<Verdict> verdicts) {

    /// A reading as it came, with its stay.
    record Arrival(StayPeriod stay, SourceReading reading) {}

    static Taken of(SourceProfile profile, List<Arrival> arrivals) {
        Intake intake = new Intake(profile);
        Timeline record = Timeline.of(arrivals.getFirst().reading().patient());
        IntakeAccount account = IntakeAccount.EMPTY;
        List<Verdict> verdicts = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Reception reception = intake.receive(record, arrival.stay(), arrival.reading());
            record = reception.timeline();
            account = account.plus(reception.verdict());
            verdicts.add(reception.verdict());
        }
        return new Taken(record, account, verdicts);
    }

    /// Everything the record says, at every hour from the first reading to a day after the last, as known
    /// at the end; but for the place in the file: of a message that stands there several times, any place
    /// may be told.
    List<String> said(List<Arrival> arrivals) {
        List<Instant> times = arrivals.stream()
                .map(arrival -> arrival.reading().start())
                .filter(SourceTime.At.class::isInstance)
                .map(start -> ((SourceTime.At) start).instant())
                .sorted()
                .toList();
        List<String> said = new ArrayList<>();
        if (times.isEmpty()) {
            return said;
        }
        Instant from = times.getFirst().minus(Duration.ofHours(1));
        Instant until = times.getLast().plus(Duration.ofDays(1));
        for (Instant at = from; at.isBefore(until); at = at.plus(Duration.ofHours(1))) {
            TimelineView view = record.asOf(at, until);
            record.measurands().forEach(measurand -> said.add(withoutPlace(view.latest(measurand))));
            record.drugs().forEach(drug -> said.add(withoutPlace(view.infusionsOf(drug))));
            said.add(withoutPlace(view.fluidsDuring(from, at)));
        }
        return said;
    }

    private static String withoutPlace(Object said) {
        return said.toString().replaceAll("provenance=[^\\]]*", "");
    }
}
