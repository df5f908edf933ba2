/// Tests of the flow solver: closed forms on few vessels, laws on generated networks.
@NullMarked
package org.vasomotion.simulation.network.flow;

import org.jspecify.annotations.NullMarked;
