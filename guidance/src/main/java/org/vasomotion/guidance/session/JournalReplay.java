package org.vasomotion.guidance.session;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// Makes the decisions of a journal again and compares them, byte for byte.
@Api
public final class JournalReplay {

    private JournalReplay() {}

    /// An entry at which a replay said something else.
    ///
    /// @param position of the entry in the journal, from 0
    @Api
    public record Difference(int position, JournalEntry journaled, JournalEntry replayed) {}

    /// What a replay came to.
    ///
    /// @param state of the session at the end
    /// @param differences none if the journal was written by the same rules
    @Api
    public record Result(SessionState state, List<Difference> differences) {

        public Result {
            differences = List.copyOf(differences);
        }
    }

    /// Replays a journal from its beginning.
    public static Result of(SessionRules rules, PatientId patient, StayPeriod period, List<JournalEntry> journal) {
        SessionState state = SessionState.of(rules, patient, period);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < journal.size(); i++) {
            SessionInput input = InputText.read(journal.get(i).input());
            Outcome outcome = Kernel.accept(rules, state, input);
            state = outcome.state();
            JournalEntry again = JournalEntry.of(input, outcome.outputs());
            if (!again.equals(journal.get(i))) {
                differences.add(new Difference(i, journal.get(i), again));
            }
        }
        return new Result(state, differences);
    }
}
