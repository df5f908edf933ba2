/// Organ failure: the six components of the SOFA score of 1996, and their sum.
///
/// The version of the score is part of every identifier, since a second version exists with other thresholds.
/// Scores are *current* scores: they grade the latest values that are young enough, not the worst of the day,
/// so that they can fall again within the day; only urine is a sum over 24 h. What is missing is never
/// normal: a component without its values is unknown, a component whose treatment is unknown says "at least",
/// and so does a sum with a missing component.
///
/// SOFA-2 (2025) is not here: it needs sedation, delirium treatment, and extracorporeal support, which the
/// record does not hold yet.
@NullMarked
package org.vasomotion.guidance.index.organ;

import org.jspecify.annotations.NullMarked;
