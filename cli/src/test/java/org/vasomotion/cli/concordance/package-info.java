/// What would have been advised to made-up stays.
@NullMarked
package org.vasomotion.cli.concordance;

import org.jspecify.annotations.NullMarked;
