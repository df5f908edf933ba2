/// Oxygen along the vessels and out of the capillaries into tissue cylinders.
@NullMarked
package org.vasomotion.simulation.network.oxygen;

import org.jspecify.annotations.NullMarked;
