/// What a trial that was run looks like: on the screen, as a page that needs nothing but itself, and as tables
/// with a row for each patient and number and one for each finding. Figures are drawn here as small SVGs.
@NullMarked
package org.vasomotion.cli.trial.report;

import org.jspecify.annotations.NullMarked;
