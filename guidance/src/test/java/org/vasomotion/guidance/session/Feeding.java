package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.model.observation.SourceReading;

/// A session with what it was told and what it said.
final class Feeding {

    final SessionRules rules;
    final BedsideSession session;
    final List<JournalEntry> journal = new ArrayList<>();
    final List<SessionOutput> outputs = new ArrayList<>();

    Feeding(SessionRules rules) {
        this.rules = rules;
        this.session = new BedsideSession(rules, BedsideFeed.PATIENT, BedsideFeed.STAY);
    }

    List<SessionOutput> tell(SessionInput input) {
        List<SessionOutput> said = session.accept(input);
        journal.add(JournalEntry.of(input, said));
        outputs.addAll(said);
        return said;
    }

    List<SessionOutput> deliver(double minutes, SourceReading... readings) {
        return tell(new SessionInput.Delivered(BedsideFeed.at(minutes), List.of(readings)));
    }

    List<SessionOutput> tick(double minutes) {
        return tell(new SessionInput.Ticked(BedsideFeed.at(minutes)));
    }

    /// Delivers the value at its own time.
    List<SessionOutput> observe(double minutes, String item, String value, String unit) {
        String message = item + "@" + minutes;
        return deliver(minutes, BedsideFeed.value(message, minutes, item, value, unit));
    }

    String step() {
        return state().step();
    }

    ProtocolState state() {
        return session.state().course().runs().getFirst().state();
    }

    List<Recommendation> open() {
        return session.state().book().open();
    }

    static List<Recommendation> issued(List<SessionOutput> outputs) {
        return notices(
                outputs,
                notice -> notice instanceof Notice.Issued issued ? List.of(issued.recommendation()) : List.of());
    }

    static List<Closing> closed(List<SessionOutput> outputs) {
        return notices(
                outputs, notice -> notice instanceof Notice.Closed closed ? List.of(closed.closing()) : List.of());
    }

    private static <T> List<T> notices(List<SessionOutput> outputs, Function<Notice, List<T>> wanted) {
        List<T> found = new ArrayList<>();
        for (SessionOutput output : outputs) {
            if (output instanceof SessionOutput.Told told) {
                found.addAll(wanted.apply(told.notice()));
            }
        }
        return found;
    }

    static Instant at(double minutes) {
        return BedsideFeed.at(minutes);
    }
}
