@NullMarked
package org.vasomotion.simulation.forecast;

import org.jspecify.annotations.NullMarked;
