/// A patient's record over two times.
///
/// A [org.vasomotion.model.timeline.Timeline] only grows: corrections and retractions are further entries. A
/// [org.vasomotion.model.timeline.TimelineView] shows what was true at one time as it was known at another, so that any
/// past decision can
/// be looked at with the knowledge of its moment. Looking a variable up gives one of three answers - present, stale or
/// absent -
/// and what is missing is a [org.vasomotion.model.timeline.Gap] that says what would close it.
@NullMarked
package org.vasomotion.model.timeline;

import org.jspecify.annotations.NullMarked;
