/// The dialects of hospitals and archives, turned into source readings.
///
/// The only place that knows foreign formats, their codes and their units. What cannot be understood is handed on
/// as it was sent, so that intake can quarantine it with a reason; nothing is repaired or dropped here.
@NullMarked
package org.vasomotion.interop;

import org.jspecify.annotations.NullMarked;
