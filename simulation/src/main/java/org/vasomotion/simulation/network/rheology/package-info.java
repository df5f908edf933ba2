/// How blood flows in narrow vessels: apparent viscosity, tube hematocrit, and which branch the red cells take.
///
/// The laws are empirical fits by Pries, Secomb and co-workers; each class cites its own and says over what
/// range it was fitted.
@NullMarked
package org.vasomotion.simulation.network.rheology;

import org.jspecify.annotations.NullMarked;
