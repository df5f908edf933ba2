/// Limits, each held to the contract of limits.
@NullMarked
package org.vasomotion.guidance.safety;

import org.jspecify.annotations.NullMarked;
