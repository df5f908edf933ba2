/// A vascular bed: large arteriole, eight terminal territories with their closing pressures, and the tone
/// that moves them.
@NullMarked
package org.vasomotion.simulation.bed;

import org.jspecify.annotations.NullMarked;
