/// Moves the population towards the calibration studies, and towards nothing else.
///
/// What is unknown are centres and widths of traits of the population. Each member of an ensemble is one such
/// population; its patients take part in every study, and how far the studies' numbers come out off moves all
/// members. Which numbers are compared, and how exactly they are known, [org.vasomotion.trials.criterion] says.
@NullMarked
package org.vasomotion.trials.calibration;

import org.jspecify.annotations.NullMarked;
