package org.vasomotion.cli.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.cli.ward.Arrivals.Arrived;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.Happening;
import org.vasomotion.simulation.instrument.Bedside;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.instrument.RequestedExaminations;
import org.vasomotion.simulation.instrument.StandardInstruments;
import org.vasomotion.simulation.scenario.LiveOrders;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.clinician.Act;
import org.vasomotion.trials.clinician.Clinician;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.clinician.PumpRates;

/// A bed of the virtual ward: the patient on a lane, what is measured of him, and who treats him.
///
/// The clinician looks at the session as a person would, at what is open in it, so that it does not matter on
/// which thread and by whose request something was said.
final class WardBed {

    /// A pressure of a monitor is too old after a minute, and the time of a demonstration comes in pieces.
    private static final Duration MONITOR = Duration.ofSeconds(30);

    private final Arrived who;
    private final PatientId id;
    private final Instant start;
    private final VirtualPatients patients;
    private final int lane;
    private final LiveOrders orders;
    private final StandardInstruments instruments;
    private final RequestedExaminations requests;
    private final Clinician clinician;
    private final PumpRates pumps;
    private final Map<Long, Recommendation> open = new HashMap<>();

    /// Numbers of recommendations that were accepted, by him or by a user, and seen to.
    private final Set<Long> seenTo = new HashSet<>();

    /// @param start when he is admitted; his own clock stands at zero then
    WardBed(Arrived who, VirtualPatients patients, int lane, Instant start, long seed, Habits habits) {
        this.who = who;
        this.id = new PatientId("v" + (who.number() + 1));
        this.start = start;
        this.patients = patients;
        this.lane = lane;
        BedsidePlan plan = BedsidePlan.usual().withTestsOnRequest().withMonitorEvery(MONITOR);
        Bedside bed = new Bedside(patients, lane, who.number(), id, start, seed);
        this.orders = new LiveOrders(patients, lane);
        this.instruments = StandardInstruments.at(bed, plan);
        this.requests = RequestedExaminations.at(bed, plan);
        this.clinician = Clinician.following(habits, seed, who.number(), start);
        this.pumps = PumpRates.of(patients, lane);
    }

    Arrived who() {
        return who;
    }

    PatientId id() {
        return id;
    }

    int lane() {
        return lane;
    }

    boolean isDead() {
        return patients.isDead(lane);
    }

    /// How long he has been here.
    Duration stay(Instant now) {
        return Duration.between(start, now);
    }

    /// Lets the volumes run in, and hands out what the instruments tell.
    List<SourceReading> look(Instant now) {
        Duration at = stay(now);
        orders.attend(at);
        List<SourceReading> readings = new ArrayList<>(instruments.look(at));
        readings.addAll(requests.look(at));
        clinician.see(readings);
        return readings;
    }

    /// What the clinician says to the session, after he has done what he does.
    List<Act.Answered> treat(BedState state, Instant now) {
        Duration at = stay(now);
        clinician.hear(at, news(state, now));
        carryOutAccepted(state, at);
        List<Act.Answered> answers = new ArrayList<>();
        for (Act act : clinician.act(at, pumps)) {
            if (act instanceof Act.Answered answered) {
                seenTo.add(answered.recommendation().number());
                answers.add(answered);
            } else {
                carryOut(act, at);
            }
        }
        return answers;
    }

    private List<SessionOutput> news(BedState state, Instant now) {
        List<SessionOutput> news = new ArrayList<>();
        Map<Long, Recommendation> openNow = new HashMap<>();
        state.session().book().open().forEach(each -> openNow.put(each.id().number(), each));
        for (Recommendation each : List.copyOf(open.values())) {
            if (!openNow.containsKey(each.id().number())) {
                open.remove(each.id().number());
                news.add(new SessionOutput.Told(new Notice.Closed(each, new Closing.Withdrawn(now))));
            }
        }
        state.session().book().open().forEach(each -> {
            if (open.put(each.id().number(), each) == null) {
                news.add(new SessionOutput.Told(new Notice.Issued(each)));
            }
        });
        return news;
    }

    /// What a user has accepted in the page is done at once; the clinician has forgotten it.
    private void carryOutAccepted(BedState state, Duration at) {
        for (Happening happening : state.history().happenings()) {
            if (happening instanceof Happening.Closed closed
                    && closed.closing() instanceof Closing.Answered answered
                    && answered.response() instanceof Response.Accepted
                    && seenTo.add(closed.recommendation().id().number())) {
                closed.recommendation()
                        .action()
                        .ifPresent(
                                action -> clinician.carryOut(action, at, pumps).forEach(act -> carryOut(act, at)));
            }
        }
    }

    private void carryOut(Act act, Duration at) {
        switch (act) {
            case Act.Ordered ordered -> orders.carryOut(ordered.order(), at);
            case Act.Examined examined -> requests.take(examined.measurand(), at);
            case Act.Answered _ -> {}
        }
    }
}
