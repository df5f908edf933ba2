/// Oxygen along the vessels and out of the capillaries into tissue cylinders.
///
/// Deliberately the simplest model that loses tissue when a capillary loses flow: Krogh's cylinder, each
/// for itself. What it leaves out is listed in `docs/methodology/network.md`.
@NullMarked
package org.vasomotion.simulation.network.oxygen;

import org.jspecify.annotations.NullMarked;
