package org.vasomotion.guidance.index;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// A number derived from observations: one formula, pure, with its evidence in an
/// [org.vasomotion.model.evidence.Evidence] annotation.
///
/// Implementations compute through an [Evaluation], which notes what was read, how old it is, what is missing and
/// until when the result stands.
@Api(Api.Use.IMPLEMENT)
public interface Index {

    /// Name, unit and display of the index.
    IndexDescription description();

    /// Kebab-case identifier, the field's standard term.
    default String id() {
        return description().id();
    }

    /// Unit of the value.
    default Unit unit() {
        return description().unit();
    }

    /// Everything the formula may read. What is not declared here does not trigger a new evaluation.
    List<Input> inputs();

    /// How far before the oldest usable value of a sampled measurand the formula looks: a session may have forgotten
    /// what
    /// lies before that. Zero for all that reads no baseline and no window.
    default Duration lookBack() {
        return Duration.ZERO;
    }

    /// The value of the index as the view shows the record.
    IndexValue evaluate(TimelineView view);

    /// As [#evaluate(TimelineView)], for an index that is made of others: theirs may be known already.
    default IndexValue evaluate(TimelineView view, Settled settled) {
        return evaluate(view);
    }
}
