@NullMarked
package org.vasomotion.guidance.protocol.pressure;

import org.jspecify.annotations.NullMarked;
