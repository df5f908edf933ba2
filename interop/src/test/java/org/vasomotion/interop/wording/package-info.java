/// Sentences for people.
@NullMarked
package org.vasomotion.interop.wording;

import org.jspecify.annotations.NullMarked;
