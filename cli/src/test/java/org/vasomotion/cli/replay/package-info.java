/// The replay of one stay.
@NullMarked
package org.vasomotion.cli.replay;

import org.jspecify.annotations.NullMarked;
