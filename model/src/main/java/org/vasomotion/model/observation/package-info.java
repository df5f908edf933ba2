/// What was sent, and what was accepted.
///
/// A [org.vasomotion.model.observation.SourceReading] is what a source sent, untouched. Intake turns it into an
/// [org.vasomotion.model.observation.Entry] - an observation, an administration, a retraction or a statement of
/// completeness - or
/// puts it aside with a reason. Everything has two times: when it was true at the patient and when it became known.
@NullMarked
package org.vasomotion.model.observation;

import org.jspecify.annotations.NullMarked;
