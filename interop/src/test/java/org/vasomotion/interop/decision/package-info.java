/// Tests of decision pages, and the pages themselves.
@NullMarked
package org.vasomotion.interop.decision;

import org.jspecify.annotations.NullMarked;
