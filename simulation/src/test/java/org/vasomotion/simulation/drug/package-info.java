/// Tests of kinetics against closed forms and published concentrations.
@NullMarked
package org.vasomotion.simulation.drug;

import org.jspecify.annotations.NullMarked;
