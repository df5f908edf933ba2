/// Indices of metabolism: how fast lactate falls, and whether it rises with pyruvate or without.
///
/// A fall is counted only between samples of one method and one site, and only from a raised value: below 2
/// mmol/L there is nothing to clear. Lactate falls slowly even in survivors, so its fall is no quick signal
/// to stop.
@NullMarked
package org.vasomotion.guidance.index.metabolic;

import org.jspecify.annotations.NullMarked;
