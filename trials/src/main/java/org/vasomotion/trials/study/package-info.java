/// A published study as data: who was studied, what was done, what was measured, what was found, and what a
/// virtual cohort has to show to have repeated it.
@NullMarked
package org.vasomotion.trials.study;

import org.jspecify.annotations.NullMarked;
