/// A virtual clinician: hears what a session recommends and, later, does it, says that he will not, or lets
/// it lie. A nurse beside him keeps the pressure between two bounds with norepinephrine, as nurses do;
/// where no protocol runs, usual care goes on by rounds.
///
/// Everything is a function of habits, seed, patient and what was heard and seen; there is one stream of
/// chance per patient and purpose, and no clock. Sizes of habits are assumed unless a source stands beside
/// them.
@NullMarked
package org.vasomotion.trials.clinician;

import org.jspecify.annotations.NullMarked;
