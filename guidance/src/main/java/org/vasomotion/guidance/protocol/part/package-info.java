/// Parts that several protocols are built from: a goal, the loop of test, bolus and re-reading, trials of treatment.
///
/// A part writes steps; which numbers stand in them, and who says so, is told by the protocol that uses it.
@NullMarked
package org.vasomotion.guidance.protocol.part;

import org.jspecify.annotations.NullMarked;
