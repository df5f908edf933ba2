/// Who the virtual patients are: distributions of what patients differ in, and candidates drawn from them.
@NullMarked
package org.vasomotion.simulation.population;

import org.jspecify.annotations.NullMarked;
