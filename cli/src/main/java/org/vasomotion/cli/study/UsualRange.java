package org.vasomotion.cli.study;

import java.util.List;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;

/// What is accepted of a change for which the file names no range.
///
/// Two standard errors of the published paired change, on the assumption that readings of one person before
/// and after correlate by 0.5; a third either way where no spread was published.
final class UsualRange {

    private static final double STANDARD_ERRORS = 2;
    private static final double ASSUMED_CORRELATION = 0.5;
    private static final double SHARE_WITHOUT_SPREAD = 0.35;

    private final Problems problems;
    private final Fields fields;

    UsualRange(Problems problems, Fields fields) {
        this.problems = problems;
        this.fields = fields;
    }

    /// @param answered the value before and the value after
    /// @param number how many people were measured
    Range of(List<Published> answered, int number) {
        if (answered.size() != 2) {
            throw problems.at(
                    fields.node(), "without 'accept', 'answers' names two published values: before and after");
        }
        Published before = answered.getFirst();
        Published after = answered.getLast();
        double change = after.value() - before.value();
        double half = before.spread().isBetweenPeople() && after.spread().isBetweenPeople()
                ? STANDARD_ERRORS
                        * error(before.spread().deviation(), after.spread().deviation(), number)
                : Math.abs(SHARE_WITHOUT_SPREAD * change);
        return new Range(change - half, change + half);
    }

    private static double error(double before, double after, int number) {
        double variance = before * before + after * after - 2 * ASSUMED_CORRELATION * before * after;
        return Math.sqrt(variance / number);
    }
}
