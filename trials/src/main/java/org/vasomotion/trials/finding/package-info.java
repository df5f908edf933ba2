/// What a trial found: the first arm against each other, by intention to treat. Numbers of patients are compared
/// by means and by locations, deaths by risks, hazards, wins and a posterior; nothing is corrected for how many
/// comparisons there are.
@NullMarked
package org.vasomotion.trials.finding;

import org.jspecify.annotations.NullMarked;
