package org.vasomotion.guidance.concordance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.session.BedsideSession;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;

/// Feeds a stay of the past to a session: every moment is looked at as it was known then, and protocols are begun at
/// [Onset].
@Api
public final class ArchiveSession {

    private final SessionRules rules;

    /// @param rules whose protocols are all begun at onset
    public ArchiveSession(SessionRules rules) {
        this.rules = rules.rememberingEverything();
    }

    /// Runs one stay.
    ///
    /// @param deliveries readings in the order in which they became known
    /// @param coverages what the sources of the stay record completely
    /// @param until when the patient left; [Instant#MAX] for the last delivery
    public StayCourse run(
            PatientId patient,
            StayPeriod period,
            List<Coverage> coverages,
            List<SessionInput.Delivered> deliveries,
            Instant until) {
        Instant end = end(deliveries, until);
        Instant first =
                deliveries.isEmpty() ? Instant.EPOCH : deliveries.getFirst().at();
        return watched(patient, period, coverages, deliveries, end)
                .course(period.from().isAfter(first) ? period.from() : first, end);
    }

    /// What reaches the session of a stay, in order, with the beginning of its protocols where it falls due and a last
    /// look at the end: taken through a session with the same rules it gives everything again.
    ///
    /// @param deliveries readings in the order in which they became known
    /// @param coverages what the sources of the stay record completely
    /// @param until when the patient left; [Instant#MAX] for the last delivery
    public List<SessionInput> inputs(
            PatientId patient,
            StayPeriod period,
            List<Coverage> coverages,
            List<SessionInput.Delivered> deliveries,
            Instant until) {
        Instant end = end(deliveries, until);
        List<SessionInput> inputs = new ArrayList<>(watched(patient, period, coverages, deliveries, end).heard);
        if (!deliveries.isEmpty()) {
            inputs.add(new SessionInput.Ticked(end));
        }
        return inputs;
    }

    /// The rules that sessions are run by.
    public SessionRules rules() {
        return rules;
    }

    private static Instant end(List<SessionInput.Delivered> deliveries, Instant until) {
        Instant last =
                deliveries.isEmpty() ? Instant.EPOCH : deliveries.getLast().at();
        return until.equals(Instant.MAX) || until.isBefore(last) ? last : until;
    }

    private Watching watched(
            PatientId patient,
            StayPeriod period,
            List<Coverage> coverages,
            List<SessionInput.Delivered> deliveries,
            Instant end) {
        Watching watching = new Watching(new BedsideSession(rules, patient, period), rules);
        for (Coverage coverage : coverages) {
            watching.accept(new SessionInput.Declared(Instant.EPOCH, coverage));
        }
        for (SessionInput.Delivered delivered : deliveries) {
            watching.goOnTo(delivered.at());
            watching.accept(delivered);
            watching.beginIfDue(delivered.at());
        }
        watching.goOnTo(end);
        return watching;
    }

    /// What is noted along the way through one stay.
    private static final class Watching {

        private final BedsideSession session;
        private final SessionRules rules;
        private final Stretches<Phase.Kind, Phase> phases = new Stretches<>(Phase::new);
        private final Stretches<RefillStretch.State, RefillStretch> refill = new Stretches<>(RefillStretch::new);
        private final List<SessionInput> heard = new ArrayList<>();
        private final List<Instant> onset = new ArrayList<>(1);
        private final List<SessionOutput.Moved> moves = new ArrayList<>();
        private final List<SessionOutput.WouldHaveAdvised> late = new ArrayList<>();
        private final Advising advising = new Advising();

        Watching(BedsideSession session, SessionRules rules) {
            this.session = session;
            this.rules = rules;
        }

        /// Looks at every moment before `until` at which something runs out or falls due.
        void goOnTo(Instant until) {
            for (Instant next = session.nextTimer(); next.isBefore(until); next = session.nextTimer()) {
                accept(new SessionInput.Ticked(next));
                beginIfDue(next);
            }
        }

        void accept(SessionInput input) {
            if (!(input instanceof SessionInput.Ticked)) {
                heard.add(input); // looks at the clock follow from what comes after them
            }
            for (SessionOutput output : session.accept(input)) {
                switch (output) {
                    case SessionOutput.Moved moved -> moves.add(moved);
                    case SessionOutput.TakenBack back ->
                        moves.removeIf(moved -> !moved.move().at().isBefore(back.from()));
                    case SessionOutput.WouldHaveAdvised would -> late.add(would);
                    case SessionOutput.Told told -> advising.note(told.notice());
                    case SessionOutput.Judged _, SessionOutput.TooLate _, SessionOutput.Refused _ -> {}
                }
            }
            Situation situation = session.state().course().situation();
            phases.note(Phase.kind(situation), situation.at());
            refill.note(RefillStretch.state(situation), situation.at());
        }

        void beginIfDue(Instant at) {
            Situation situation = session.state().course().situation();
            boolean isDue = onset.isEmpty()
                    && Judge.judge(Onset.condition(), situation.facts()).truth() == Truth.TRUE;
            if (isDue) {
                onset.add(at);
                rules.protocols().forEach(graph -> accept(new SessionInput.Begun(at, graph.id())));
            }
        }

        StayCourse course(Instant from, Instant until) {
            return new StayCourse(
                    from,
                    until,
                    onset,
                    phases.between(from, until),
                    refill.between(from, until),
                    moves,
                    advising.all(session.state().record(), until),
                    late);
        }
    }
}
