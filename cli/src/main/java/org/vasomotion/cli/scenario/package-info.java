/// Scenarios of virtual patients as files, and what is written and drawn of their runs.
@NullMarked
package org.vasomotion.cli.scenario;

import org.jspecify.annotations.NullMarked;
