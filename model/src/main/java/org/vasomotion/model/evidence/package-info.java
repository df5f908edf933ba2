/// Who says so.
///
/// Every number that can influence an assessment carries a [org.vasomotion.model.evidence.Citation] with a
/// [org.vasomotion.model.evidence.Verification] tag that tells how the number was checked: read in the paper, read in a
/// secondary
/// source, computed from such numbers, proposed by this project, or written from memory and still to be verified. The
/// last two
/// are always shown to users as what they are.
@NullMarked
package org.vasomotion.model.evidence;

import org.jspecify.annotations.NullMarked;
