@NullMarked
package org.vasomotion.guidance.protocol.andromeda;

import org.jspecify.annotations.NullMarked;
