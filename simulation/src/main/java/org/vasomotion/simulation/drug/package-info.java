/// What is given, how it spreads and what it acts on: one row per drug.
@NullMarked
package org.vasomotion.simulation.drug;

import org.jspecify.annotations.NullMarked;
