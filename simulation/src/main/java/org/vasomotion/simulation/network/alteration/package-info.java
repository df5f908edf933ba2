/// What happens to vessels in disease and under treatment: tone, closing, plugging.
///
/// Every alteration is a pure function from a network to a network.
@NullMarked
package org.vasomotion.simulation.network.alteration;

import org.jspecify.annotations.NullMarked;
