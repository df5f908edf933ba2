/// Sessions, fed in order and out of order, and their journals.
@NullMarked
package org.vasomotion.guidance.session;

import org.jspecify.annotations.NullMarked;
