/// The wall of an arteriole held against published curves, and the page that says how it differs from a unit.
@NullMarked
package org.vasomotion.simulation.network.wall;

import org.jspecify.annotations.NullMarked;
