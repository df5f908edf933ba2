/// Usual care by the Surviving Sepsis Campaign, editions 2021 and 2026, each as a graph of its own.
///
/// Guidelines say what to do and seldom in which order, so that the order of the graph is this project's: look, give
/// what is due, look again. Refill is an adjunct as in the guideline: it can say that perfusion is poor, and it is
/// not needed to say that it is restored.
@NullMarked
package org.vasomotion.guidance.protocol.survivingsepsis;

import org.jspecify.annotations.NullMarked;
