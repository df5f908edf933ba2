/// Finding what cannot be seen from what can: ensembles that are moved towards data.
@NullMarked
package org.vasomotion.simulation.estimation;

import org.jspecify.annotations.NullMarked;
