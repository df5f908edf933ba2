/// Runs a trial: sites of 64 candidates each, who are screened, allocated and treated; what comes of a site
/// is text, so that a run that was stopped goes on from the sites that are done.
@NullMarked
package org.vasomotion.trials.trial;

import org.jspecify.annotations.NullMarked;
