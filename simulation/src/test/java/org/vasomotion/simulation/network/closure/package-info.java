/// The closure relations of the whole-patient model held against explicit networks, and the page that says so.
@NullMarked
package org.vasomotion.simulation.network.closure;

import org.jspecify.annotations.NullMarked;
