/// Protocols on a terminal: found by name or file, and printed so that every line can be checked against its source.
@NullMarked
package org.vasomotion.cli.protocol;

import org.jspecify.annotations.NullMarked;
