/// The architecture as a test: rules A1 to A17, none of them frozen.
///
/// A rule is a [org.vasomotion.architecture.GuardedRule]: it carries the planted violations it must catch and the
/// innocent neighbours it must let pass, so a rule that cannot fail cannot be written. They live in this module because
/// only here is everything on one class path.
@NullMarked
package org.vasomotion.architecture;

import org.jspecify.annotations.NullMarked;
