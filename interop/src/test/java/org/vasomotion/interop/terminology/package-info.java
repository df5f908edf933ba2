/// Tests of the terminology tables.
@NullMarked
package org.vasomotion.interop.terminology;

import org.jspecify.annotations.NullMarked;
