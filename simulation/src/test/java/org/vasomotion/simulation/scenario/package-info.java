@NullMarked
package org.vasomotion.simulation.scenario;

import org.jspecify.annotations.NullMarked;
