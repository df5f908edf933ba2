/// Procedures at the bedside that disturb a patient to learn something: done to a copy, so that he
/// himself goes on as if nothing had been done.
@NullMarked
package org.vasomotion.simulation.procedure;

import org.jspecify.annotations.NullMarked;
