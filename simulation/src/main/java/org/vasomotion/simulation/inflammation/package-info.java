/// Infection, its severity, and what severity does to endothelium, heart, organs and receptors.
@NullMarked
package org.vasomotion.simulation.inflammation;

import org.jspecify.annotations.NullMarked;
