/// Indices of the skin: how much colder the periphery is than the core, and whether refill changes.
///
/// Both sites of a gradient are named, because gradients between different sites have different limits. A
/// change of capillary refill time is counted only between readings of one technique at one site.
@NullMarked
package org.vasomotion.guidance.index.peripheral;

import org.jspecify.annotations.NullMarked;
