/// The clock of a demonstration, whose time is not that of the wall.
@NullMarked
package org.vasomotion.server.demo;

import org.jspecify.annotations.NullMarked;
