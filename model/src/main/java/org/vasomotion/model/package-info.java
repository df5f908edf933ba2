/// The language of the bedside: quantities, measurands, drugs, observations, time, evidence and reasons.
///
/// Pure values. Nothing here reads a clock, performs I/O, logs or decides anything about care. Packages form
/// a line, each may use only those before it: `quantity`, `evidence`, `explanation`, `measurand` and `drug`,
/// `observation`, `timeline`.
@NullMarked
package org.vasomotion.model;

import org.jspecify.annotations.NullMarked;
