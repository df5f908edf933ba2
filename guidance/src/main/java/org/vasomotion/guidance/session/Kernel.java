package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.guidance.recommendation.Book;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.timeline.Timeline;

/// The pure function that is a session: a state and an input give a state and outputs.
@Api
public final class Kernel {

    private Kernel() {}

    /// Takes one input. One that says it is earlier than the one before counts as arriving with it.
    public static Outcome accept(SessionRules rules, SessionState state, SessionInput input) {
        Instant at = input.at().isAfter(state.now()) ? input.at() : state.now();
        List<SessionOutput> outputs = new ArrayList<>();
        SessionState before = Progress.upTo(rules, state, at, outputs).at(at);
        SessionState after = switch (input) {
            case SessionInput.Ticked _ -> Progress.to(rules, before, at, outputs);
            case SessionInput.Delivered delivered -> deliver(rules, before, delivered, outputs);
            case SessionInput.Declared declared -> enter(rules, before, declared.coverage(), outputs);
            case SessionInput.Begun begun -> begin(rules, Progress.to(rules, before, at, outputs), begun, outputs);
            case SessionInput.Ended ended -> end(rules, Progress.to(rules, before, at, outputs), ended, outputs);
            case SessionInput.Answered answered ->
                answer(rules, Progress.to(rules, before, at, outputs), answered, outputs);
        };
        SessionState kept = after.with(after.past().since(at.minus(rules.lateness())));
        return new Outcome(kept, outputs, kept.nextTimer());
    }

    private static SessionState deliver(
            SessionRules rules, SessionState state, SessionInput.Delivered delivered, List<SessionOutput> outputs) {
        Timeline record = state.record();
        IntakeAccount account = state.account();
        List<Entry> added = new ArrayList<>(delivered.readings().size());
        for (SourceReading reading : delivered.readings()) {
            Reception reception = rules.intake().receive(record, state.period(), reading);
            record = reception.timeline();
            account = account.plus(reception.verdict());
            outputs.add(new SessionOutput.Judged(reception.verdict()));
            if (reception.verdict() instanceof Verdict.Accepted accepted) {
                added.add(accepted.entry());
            }
        }
        SessionState counted = state.with(state.record(), account);
        return added.isEmpty()
                ? Progress.to(rules, counted.with(record, account), state.now(), outputs)
                : forget(rules, Arrival.of(rules, counted, record, added, outputs), added);
    }

    private static SessionState forget(SessionRules rules, SessionState state, List<Entry> added) {
        Timeline kept =
                rules.retention().keep(state.record(), added, state.now().minus(rules.lateness()));
        return state.with(kept, state.account());
    }

    private static SessionState enter(
            SessionRules rules, SessionState state, Coverage coverage, List<SessionOutput> outputs) {
        return Arrival.of(rules, state, state.record().with(coverage), List.of(coverage), outputs);
    }

    private static SessionState begin(
            SessionRules rules, SessionState state, SessionInput.Begun begun, List<SessionOutput> outputs) {
        boolean isRunning =
                state.course().runs().stream().anyMatch(run -> run.graph().id().equals(begun.protocol()));
        if (isRunning || rules.protocol(begun.protocol()).isEmpty()) {
            outputs.add(new SessionOutput.Refused(begun, isRunning ? "already-running" : "no-such-protocol"));
            return state;
        }
        return Progress.after(rules, state, new HumanEvent.Begun(state.now(), begun.protocol()), outputs);
    }

    private static SessionState end(
            SessionRules rules, SessionState state, SessionInput.Ended ended, List<SessionOutput> outputs) {
        if (state.course().runs().stream().noneMatch(run -> run.graph().id().equals(ended.protocol()))) {
            outputs.add(new SessionOutput.Refused(ended, "not-running"));
            return state;
        }
        return Progress.after(rules, state, new HumanEvent.Ended(state.now(), ended.protocol()), outputs);
    }

    private static SessionState answer(
            SessionRules rules, SessionState state, SessionInput.Answered answered, List<SessionOutput> outputs) {
        Optional<Recommendation> open = state.book().find(answered.recommendation());
        if (open.isEmpty()) {
            outputs.add(new SessionOutput.Refused(answered, "no-open-recommendation"));
            return state;
        }
        Book.Entry closed = state.book().answered(open.get(), answered.response(), state.now());
        closed.notices().forEach(notice -> outputs.add(new SessionOutput.Told(notice)));
        Answer.Kind kind = switch (answered.response()) {
            case Response.Accepted _ -> Answer.Kind.ACCEPTED;
            case Response.Overridden _ -> Answer.Kind.REFUSED;
        };
        HumanEvent event = new HumanEvent.Answered(state.now(), open.get().problem(), kind);
        return Progress.after(rules, state.with(closed.book()), event, outputs);
    }
}
