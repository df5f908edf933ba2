@NullMarked
package org.vasomotion.guidance.protocol;

import org.jspecify.annotations.NullMarked;
