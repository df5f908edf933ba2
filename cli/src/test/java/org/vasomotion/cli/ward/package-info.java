@NullMarked
package org.vasomotion.cli.ward;

import org.jspecify.annotations.NullMarked;
