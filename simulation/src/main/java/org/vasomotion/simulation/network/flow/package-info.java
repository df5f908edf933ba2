/// Pressures, flows and hematocrits of a network in steady state.
///
/// Flow is linear in pressure once viscosities are known; viscosities depend on hematocrits, and these on the
/// flows. The solver goes round until nothing moves and says when it did not get there.
@NullMarked
package org.vasomotion.simulation.network.flow;

import org.jspecify.annotations.NullMarked;
