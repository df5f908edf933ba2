/// What an observer would say about a network: how much flows in, how much capillary length is perfused, how
/// fast and how unevenly.
@NullMarked
package org.vasomotion.simulation.network.measure;

import org.jspecify.annotations.NullMarked;
