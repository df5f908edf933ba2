/// Explicit microvascular networks: vessels with position, diameter and length, and what enters and leaves at
/// their ends.
///
/// The whole-patient model has no single vessels; this chapter has nothing else. It is used to check the
/// closure relations of that model and to draw what a microscope would see. Sub-packages: `rheology` (laws),
/// `flow` (solver), `oxygen`, `alteration` (tone, closing, plugging), `generator`, `measure`, `file` (the
/// Secomb text format). Limitations are listed in `docs/methodology/network.md`.
@NullMarked
package org.vasomotion.simulation.network;

import org.jspecify.annotations.NullMarked;
