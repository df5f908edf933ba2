/// The commands, run in this process over made-up and real datasets.
@NullMarked
package org.vasomotion.cli;

import org.jspecify.annotations.NullMarked;
