@NullMarked
package org.vasomotion.simulation.cause;

import org.jspecify.annotations.NullMarked;
