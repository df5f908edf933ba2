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
        Watching watching = new Watching(new BedsideSession(rules, patient, period), rules);
        Instant first =
                deliveries.isEmpty() ? Instant.EPOCH : deliveries.getFirst().at();
        for (Coverage coverage : coverages) {
            watching.accept(new SessionInput.Declared(Instant.EPOCH, coverage));
        }
        for (SessionInput.Delivered delivered : deliveries) {
            watching.goOnTo(delivered.at());
            watching.accept(delivered);
            watching.beginIfDue(delivered.at());
        }
        Instant last = deliveries.isEmpty() ? first : deliveries.getLast().at();
        Instant end = until.equals(Instant.MAX) || until.isBefore(last) ? last : until;
        watching.goOnTo(end);
        return watching.course(period.from().isAfter(first) ? period.from() : first, end);
    }

    /// What is noted along the way; lives inside one call of [#run].
    private static final class Watching {

        private final BedsideSession session;
        private final SessionRules rules;
        private final Stretches<Phase.Kind, Phase> phases = new Stretches<>(Phase::new);
        private final Stretches<RefillStretch.State, RefillStretch> refill = new Stretches<>(RefillStretch::new);
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
