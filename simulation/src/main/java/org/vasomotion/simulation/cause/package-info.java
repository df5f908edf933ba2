/// Causes of shock as switches: each can be set alone, so that what a treatment does can be told by what is
/// wrong.
@NullMarked
package org.vasomotion.simulation.cause;

import org.jspecify.annotations.NullMarked;
