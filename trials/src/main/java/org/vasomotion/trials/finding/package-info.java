/// What a trial found: every arm against the first, by intention to treat.
@NullMarked
package org.vasomotion.trials.finding;

import org.jspecify.annotations.NullMarked;
