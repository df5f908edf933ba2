/// The ward: one session per patient, each on a thread of its own behind a bounded queue.
///
/// The order of things is always the same: the session decides, what it was told and what it says go to the
/// journal, and
/// only when they are on disk does the new state count, is the sender answered and is anybody told. If the
/// disk refuses, nothing has happened. A restart takes the journal through the same function.
@NullMarked
package org.vasomotion.server.ward;

import org.jspecify.annotations.NullMarked;
