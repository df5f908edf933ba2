/// From what virtual patients were exposed to, to what happens to patients: death within 28 days, organ
/// failure, support, stay.
///
/// The simulation ends after a day or so; what follows is a model of the literature's and of ours, each
/// coefficient with its source or the word "assumed", and its uncertainty carried on. No trial of
/// strategies was used to set any of it.
@NullMarked
package org.vasomotion.trials.outcome;

import org.jspecify.annotations.NullMarked;
