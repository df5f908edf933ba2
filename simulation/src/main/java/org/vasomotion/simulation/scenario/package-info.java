/// Courses of a virtual patient as data: who he is, what is done to him and when, what is looked at before
/// it is done again.
@NullMarked
package org.vasomotion.simulation.scenario;

import org.jspecify.annotations.NullMarked;
