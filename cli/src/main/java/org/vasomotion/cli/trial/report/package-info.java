/// What a trial that was run looks like: on the screen, as a page that needs nothing but itself, and as tables
/// with a row for each patient and number and one for each finding. The
/// flow of patients is drawn here; charts are drawn by the program of the page (`src/main/web/src/trial`).
@NullMarked
package org.vasomotion.cli.trial.report;

import org.jspecify.annotations.NullMarked;
