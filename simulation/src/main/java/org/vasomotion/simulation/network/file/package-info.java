/// Networks and constants in the text format of the Secomb laboratory (`network.dat`, `RheolParams.dat`).
///
/// The format is documented with NetFlowV2. Ours adds two words at the end of a segment's line, its kind and
/// its length, which other readers skip; they then take the straight distance between nodes as the length.
@NullMarked
package org.vasomotion.simulation.network.file;

import org.jspecify.annotations.NullMarked;
