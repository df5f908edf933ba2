/// The clock of a demonstration, whose time is not that of the wall.
///
/// A service on a virtual ward has one clock, as every other service has; that it can be paused and made faster
/// is all that the API sees of a demonstration. Whose clock it is, and who moves it, is the composition root's
/// business.
@NullMarked
package org.vasomotion.server.demo;

import org.jspecify.annotations.NullMarked;
