/// What a trial that was run looks like: on the screen, as a page, and as tables.
@NullMarked
package org.vasomotion.cli.trial.report;

import org.jspecify.annotations.NullMarked;
