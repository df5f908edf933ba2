/// What was published beside what was simulated, in words and tables.
///
/// A terminal gets one study, a page all studies of a role: counts first, then every criterion with its verdict,
/// failures left in, then the cohorts with the baselines they reached, and what cannot be expressed and why.
@NullMarked
package org.vasomotion.cli.study.report;

import org.jspecify.annotations.NullMarked;
