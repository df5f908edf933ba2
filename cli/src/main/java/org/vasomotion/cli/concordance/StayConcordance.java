package org.vasomotion.cli.concordance;

import java.util.List;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.model.timeline.TimelineView;

/// A stay of the past as its report shows it: its course, what would have been advised, fluid by state of refill.
public record StayConcordance(StayCourse course, List<Advice> advice, List<RefillFluid> fluids) {

    /// Puts a course beside what was recorded.
    ///
    /// @param view of everything that was recorded
    public static StayConcordance of(StayCourse course, TimelineView view) {
        return new StayConcordance(course, Advice.of(course), RefillFluid.of(view, course.refill()));
    }
}
