package org.vasomotion.cli.replay;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.timeline.Timeline;

/// What the replay of one stay brought.
///
/// @param record the whole record at the end
/// @param account readings received, accepted, quarantined, repeated
/// @param verdicts one per reading, in the order in which they became known
/// @param changes every change of an index, in order of time
public record ReplayedStay(Timeline record, IntakeAccount account, List<Verdict> verdicts, List<IndexChange> changes) {

    /// The time of the first thing recorded; the start of time if nothing was.
    public Instant begin() {
        Instant begin = end();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Accepted accepted
                    && accepted.entry().effectiveAt().isBefore(begin)) {
                begin = accepted.entry().effectiveAt();
            }
        }
        return begin;
    }

    /// The time of the last thing recorded; the start of time if nothing was.
    public Instant end() {
        Instant end = Instant.EPOCH;
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Accepted accepted
                    && accepted.entry().effectiveAt().isAfter(end)) {
                end = accepted.entry().effectiveAt();
            }
        }
        return end;
    }
}
