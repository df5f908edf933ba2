/// What is given, how it spreads and what it acts on: one row per drug.
///
/// Physiology reads channels and knows no drug, so that a new drug is a new row and nothing else.
@NullMarked
package org.vasomotion.simulation.drug;

import org.jspecify.annotations.NullMarked;
