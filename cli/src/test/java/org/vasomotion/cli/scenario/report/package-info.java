/// Tests of the report of a run.
@NullMarked
package org.vasomotion.cli.scenario.report;

import org.jspecify.annotations.NullMarked;
