/// Teaching benches: one virtual patient each, with a clock, instruments and an in-memory session of its own.
///
/// Composition of `simulation` and `guidance` behind the ports of `server.bench`; nothing here ever reaches
/// the ward or its journal.
@NullMarked
package org.vasomotion.cli.bench;

import org.jspecify.annotations.NullMarked;
