/// What was published beside what was simulated, in words and tables.
@NullMarked
package org.vasomotion.cli.study.report;

import org.jspecify.annotations.NullMarked;
