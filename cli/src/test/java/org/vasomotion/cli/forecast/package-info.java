@NullMarked
package org.vasomotion.cli.forecast;

import org.jspecify.annotations.NullMarked;
