/// The virtual ward of a demonstration: virtual patients, the instruments at their beds, a virtual clinician
/// and a clock of its own before the same service that a hospital would run.
///
/// Readings come in through [org.vasomotion.server.ward.Ward#deliver], by the door of every other source.
@NullMarked
package org.vasomotion.cli.ward;

import org.jspecify.annotations.NullMarked;
