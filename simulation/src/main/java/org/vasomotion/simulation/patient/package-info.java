/// What a virtual patient is: states, parameters and signals, laid out as one row of lanes per variable.
@NullMarked
package org.vasomotion.simulation.patient;

import org.jspecify.annotations.NullMarked;
