@NullMarked
package org.vasomotion.cli.protocol;

import org.jspecify.annotations.NullMarked;
