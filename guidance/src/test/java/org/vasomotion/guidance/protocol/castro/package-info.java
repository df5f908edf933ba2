@NullMarked
package org.vasomotion.guidance.protocol.castro;

import org.jspecify.annotations.NullMarked;
