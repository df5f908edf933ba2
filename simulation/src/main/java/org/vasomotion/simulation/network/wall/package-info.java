/// The wall of an arteriole: passive and active tension, the tone that tension, shear and a conducted metabolic
/// signal give its smooth muscle, and the diameter that comes of it.
///
/// After Carlson, Arciero and Secomb 2008 (10.1152/ajpheart.00262.2008). The units of the whole-patient model use
/// a linear abbreviation of it; this is the law itself, for networks of single vessels.
@NullMarked
package org.vasomotion.simulation.network.wall;

import org.jspecify.annotations.NullMarked;
