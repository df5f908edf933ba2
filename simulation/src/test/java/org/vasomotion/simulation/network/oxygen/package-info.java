/// Tests of oxygen transport against Krogh and Erlang and against balance.
@NullMarked
package org.vasomotion.simulation.network.oxygen;

import org.jspecify.annotations.NullMarked;
