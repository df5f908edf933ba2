/// The commands, and the one place where feeds, engine and outputs are put together.
///
/// Everything is wired by constructors, so that reading this package tells what runs. The architecture rules of the
/// whole project are tested from here, because only here is everything on one class path.
@NullMarked
package org.vasomotion.cli;

import org.jspecify.annotations.NullMarked;
