/// Tests of reading and writing network files, mostly broken ones.
@NullMarked
package org.vasomotion.simulation.network.file;

import org.jspecify.annotations.NullMarked;
