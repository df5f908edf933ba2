/// Tests of findings and patterns: worked examples by hand, laws on random records.
@NullMarked
package org.vasomotion.guidance.assessment;

import org.jspecify.annotations.NullMarked;
