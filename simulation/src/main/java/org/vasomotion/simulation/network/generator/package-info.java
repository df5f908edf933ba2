/// Networks made by rule and seed: arteriolar and venular trees joined by a mesh of capillaries.
@NullMarked
package org.vasomotion.simulation.network.generator;

import org.jspecify.annotations.NullMarked;
