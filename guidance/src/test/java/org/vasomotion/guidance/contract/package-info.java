/// The examination that every index passes, inherited by extending
/// [org.vasomotion.guidance.contract.BaseIndexContract].
///
/// A test of an index supplies the index, worked examples with their citation and the directions in which the result
/// must move. The laws then run over these examples and over seeded random records. The classes are published as a
/// test jar, so that an index from outside the project takes the same examination.
@NullMarked
package org.vasomotion.guidance.contract;

import org.jspecify.annotations.NullMarked;
