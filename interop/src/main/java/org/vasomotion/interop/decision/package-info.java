/// Decision tables: a protocol as a page that a clinician can check against its sources, line by line.
///
/// Every way out is a row with its guard or timer, what follows and who says so; what nobody has read in a source yet
/// and
/// what this project proposes itself is listed apart, so that it can be asked about.
@NullMarked
package org.vasomotion.interop.decision;

import org.jspecify.annotations.NullMarked;
