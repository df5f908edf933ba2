/// x
@NullMarked
package org.vasomotion.interop.tabular;

import org.jspecify.annotations.NullMarked;
