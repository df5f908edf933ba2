package org.vasomotion.cli.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.session.Kernel;
import org.vasomotion.guidance.session.Outcome;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.simulation.instrument.Bedside;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.instrument.StandardInstruments;
import org.vasomotion.simulation.solver.VirtualPatients;

/// The session of a bench: hears what instruments see of the patient, and is kept in memory only.
///
/// Its state is a value, so that going back is putting an earlier one in its place. Instruments are not: when
/// time goes back they begin anew with the same seed, look at everything at once, and what was drawn and not
/// yet reported is lost. Their messages carry how often time went back, so that none is taken for one heard
/// before.
final class BenchSession {

    /// When the clock of every bench stands at zero; any instant would do.
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final PatientId PATIENT = new PatientId("bench");

    private final SessionRules rules;
    private final VirtualPatients patients;
    private final long seed;
    private final Consumer<SessionOutput> heard;
    private StandardInstruments instruments;
    private SessionState state;
    private int returns;

    /// @param heard is told what the session says, verdicts on readings apart
    BenchSession(SessionRules rules, VirtualPatients patients, long seed, Consumer<SessionOutput> heard) {
        this.rules = rules;
        this.patients = patients;
        this.seed = seed;
        this.heard = heard;
        this.instruments = instruments();
        this.state = SessionState.of(rules, PATIENT, new StayPeriod(START, Instant.MAX));
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            EntryId entry = new EntryId("bench", kind.name());
            tell(new SessionInput.Declared(START, new Coverage(entry, 0, kind, START, FOREVER, START)));
        }
    }

    private StandardInstruments instruments() {
        return StandardInstruments.at(new Bedside(patients, 0, 0, PATIENT, START, seed), BedsidePlan.usual());
    }

    void begin(String protocol, Duration now) {
        tell(new SessionInput.Begun(START.plus(now), protocol));
    }

    /// Lets the instruments look, and the session hear what is known by now and what has fallen due.
    void look(Duration now) {
        Instant at = START.plus(now);
        while (!state.nextTimer().isAfter(at)) {
            Instant before = state.nextTimer();
            tell(new SessionInput.Ticked(before));
            if (!state.nextTimer().isAfter(before)) {
                break; // due at once again: the next look will see
            }
        }
        List<SourceReading> readings = new ArrayList<>();
        instruments.look(now).forEach(reading -> readings.add(numbered(reading)));
        if (!readings.isEmpty()) {
            tell(new SessionInput.Delivered(at, readings));
        }
    }

    private SourceReading numbered(SourceReading reading) {
        if (returns == 0) {
            return reading;
        }
        EntryId own = reading.identity();
        return new SourceReading(
                reading.patient(),
                new EntryId(own.source(), own.message() + "-" + returns),
                reading.revision(),
                reading.status(),
                reading.item(),
                reading.value(),
                reading.unit(),
                reading.start(),
                reading.end(),
                reading.received(),
                reading.provenance());
    }

    private void tell(SessionInput input) {
        Outcome outcome = Kernel.accept(rules, state, input);
        state = outcome.state();
        for (SessionOutput output : outcome.outputs()) {
            if (!(output instanceof SessionOutput.Judged)) {
                heard.accept(output);
            }
        }
    }

    /// What it knows; a value.
    SessionState state() {
        return state;
    }

    /// Goes back to what it knew. The instruments look at once: pumps that have seen nothing would not tell that what
    /// ran was stopped right after.
    ///
    /// @param now on the clock of the patient, to which it goes back
    void goBackTo(SessionState earlier, Duration now) {
        state = earlier;
        returns++;
        instruments = instruments();
        look(now);
    }
}
