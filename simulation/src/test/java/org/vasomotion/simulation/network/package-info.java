/// Tests of networks, and small ones laid out by hand.
@NullMarked
package org.vasomotion.simulation.network;

import org.jspecify.annotations.NullMarked;
