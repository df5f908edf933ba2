/// What devices and people see of a virtual patient: with error, late, and not always.
///
/// The physiology is without chance; chance comes in here.
/// [org.vasomotion.simulation.instrument.StandardErrors] says how wrong each sign is measured,
/// [org.vasomotion.simulation.instrument.ObservedSigns] reads one sign once.
@NullMarked
package org.vasomotion.simulation.instrument;

import org.jspecify.annotations.NullMarked;
