package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.Timeline;

/// How things stood at the moment before the last, and what has been recorded since without its knowledge: the nearest
/// place to decide again from.
@Api
public record Before(Course course, List<Entry> unknown) {

    public Before {
        unknown = List.copyOf(unknown);
    }

    Instant at() {
        return course.at();
    }

    Before missing(List<Entry> more) {
        List<Entry> all = new ArrayList<>(unknown);
        all.addAll(more);
        return new Before(course, all);
    }

    /// Looks at a moment after it, knowing everything.
    Course look(SessionRules rules, Timeline record, Instant at) {
        return course.look(rules, record, at, unknown);
    }
}
