/// Indices of sublingual microscopy: whether the numbers that one recording gave agree with each other.
///
/// Densities and proportions are tied by definition, and analysis software reports them separately. Values
/// are combined only if they come from one source, by one method, at one time: never across devices or
/// versions of software.
@NullMarked
package org.vasomotion.guidance.index.sublingual;

import org.jspecify.annotations.NullMarked;
