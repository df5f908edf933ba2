package org.vasomotion.trials.bedside;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.session.BedsideSession;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.simulation.instrument.Bedside;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.instrument.MeasuredItem;
import org.vasomotion.simulation.instrument.RequestedExaminations;
import org.vasomotion.simulation.instrument.StandardInstruments;
import org.vasomotion.simulation.procedure.LegRaises;
import org.vasomotion.simulation.scenario.LiveOrders;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.clinician.Act;
import org.vasomotion.trials.clinician.Clinician;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.clinician.PumpRates;

/// One virtual patient, what is measured of him, the session that advises, and the clinician who acts.
///
/// Whoever holds the clock lets the patients live, calls [#attend] after each step, and [#look] at each time
/// that somebody is to look: the instruments speak, the session hears them, the clinician hears the session
/// and sees the instruments, and what he orders is done.
@Api
public final class VirtualBed {

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Ward ward;
    private final int lane;
    private final Instant start;
    private final LiveOrders orders;
    private final StandardInstruments instruments;
    private final RequestedExaminations requests;
    private final Clinician clinician;
    private final PumpRates pumps;
    private final PatientId id;
    private @Nullable BedsideSession session;

    /// What the beds of a block share.
    ///
    /// @param patients the block
    /// @param rules by which sessions decide
    /// @param plan how patients are watched
    /// @param heard codes of the items whose readings sessions are told; clinicians see all
    /// @param start the instant at which the clock stands at zero
    /// @param seed of all chance at the beds
    /// @param legRaises whose result nobody asks for before the next look
    @Api
    public record Ward(
            VirtualPatients patients,
            SessionRules rules,
            BedsidePlan plan,
            Set<String> heard,
            Instant start,
            long seed,
            LegRaises legRaises) {

        public Ward {
            heard = Set.copyOf(heard);
        }

        public Ward(
                VirtualPatients patients,
                SessionRules rules,
                BedsidePlan plan,
                Set<String> heard,
                Instant start,
                long seed) {
            this(patients, rules, plan, heard, start, seed, new LegRaises(patients));
        }
    }

    /// A bed at which nothing has happened yet, without a session.
    ///
    /// @param lane of the patient in the block
    /// @param number of the patient inside what the seed stands for
    /// @param id under which his readings are sent
    /// @param habits of who treats him
    public VirtualBed(Ward ward, int lane, long number, PatientId id, Habits habits) {
        this.ward = ward;
        this.lane = lane;
        this.id = id;
        this.start = ward.start();
        Bedside bed = new Bedside(ward.patients(), lane, number, id, start, ward.seed(), ward.legRaises());
        this.orders = new LiveOrders(ward.patients(), lane);
        this.instruments = StandardInstruments.at(bed, ward.plan());
        this.requests = RequestedExaminations.at(bed, ward.plan());
        this.clinician = Clinician.following(habits, ward.seed(), number, start);
        this.pumps = PumpRates.of(ward.patients(), lane);
    }

    /// Opens the session, if none is open, and begins a protocol in it.
    public void begin(String protocol, Duration now) {
        if (session == null) {
            session = new BedsideSession(ward.rules(), id, new StayPeriod(start, Instant.MAX));
            for (Coverage.Kind kind : Coverage.Kind.values()) {
                EntryId entry = new EntryId("virtual-ward", id + "-" + kind);
                Coverage coverage = new Coverage(entry, 0, kind, start, FOREVER, start.plus(now));
                tell(now, new SessionInput.Declared(start.plus(now), coverage));
            }
        }
        tell(now, new SessionInput.Begun(start.plus(now), protocol));
    }

    /// Begins a protocol anew if it has ended.
    public void beginAgain(String protocol, Duration now) {
        boolean hasEnded = session != null
                && session.state().course().runs().stream()
                        .filter(run -> run.graph().id().equals(protocol))
                        .anyMatch(run -> run.graph().step(run.state().step()).kind() == Step.Kind.END);
        if (hasEnded) {
            tell(now, new SessionInput.Ended(start.plus(now), protocol));
            begin(protocol, now);
        }
    }

    /// Closes the session: nobody advises any more. What was begun for a test goes on as it is.
    public void close() {
        session = null;
    }

    /// From now on usual care.
    public void giveUsualCare(Duration now) {
        clinician.giveUsualCare(now);
    }

    /// Ends the volumes that have run in.
    ///
    /// @param now after the start of the clock, up to which the patient has lived
    public void attend(Duration now) {
        orders.attend(now);
    }

    /// Everything that happens at the bed at this time.
    ///
    /// @param now after the start of the clock, up to which the patient has lived; no earlier than at the
    /// last call
    /// @return what was done
    public List<Act> look(Duration now) {
        if (ward.patients().isDead(lane)) {
            return List.of();
        }
        List<SourceReading> readings = new ArrayList<>(instruments.look(now, this::isRead));
        readings.addAll(requests.look(now));
        clinician.see(readings);
        tick(now);
        if (session != null) {
            tellOf(readings, now);
        }
        List<Act> acts = clinician.act(now, pumps);
        for (Act act : acts) {
            carryOut(act, now);
        }
        return acts;
    }

    /// Whether session or clinician reads it: what neither does is not measured.
    private boolean isRead(MeasuredItem item) {
        return clinician.reads(item.measurand())
                || (session != null && ward.heard().contains(item.code()));
    }

    private void tellOf(List<SourceReading> readings, Duration now) {
        List<SourceReading> heard = new ArrayList<>(readings.size());
        for (SourceReading reading : readings) {
            if (ward.heard().contains(reading.item())) {
                heard.add(reading);
            }
        }
        tell(
                now,
                heard.isEmpty()
                        ? new SessionInput.Ticked(start.plus(now))
                        : new SessionInput.Delivered(start.plus(now), heard));
    }

    /// What fell due since the last look, at its own time.
    private void tick(Duration now) {
        Instant at = start.plus(now);
        for (Instant next = nextTimer(); next.isBefore(at); next = nextTimer()) {
            tell(now, new SessionInput.Ticked(next));
        }
    }

    private Instant nextTimer() {
        return session == null ? Instant.MAX : session.nextTimer();
    }

    private void carryOut(Act act, Duration now) {
        switch (act) {
            case Act.Ordered ordered -> orders.carryOut(ordered.order(), now);
            case Act.Examined examined -> requests.take(examined.measurand(), now);
            case Act.Answered answered ->
                tell(now, new SessionInput.Answered(start.plus(now), answered.recommendation(), answered.response()));
        }
    }

    private void tell(Duration now, SessionInput input) {
        if (session == null) {
            return;
        }
        clinician.hear(now, session.accept(input));
    }
}
