/// A randomised trial as it is written in a file: who takes part, how arms are drawn, which protocol runs
/// in each, how the clinicians work, and what is looked at.
@NullMarked
package org.vasomotion.trials.design;

import org.jspecify.annotations.NullMarked;
