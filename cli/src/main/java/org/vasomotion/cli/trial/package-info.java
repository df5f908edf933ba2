/// Trial files: what is written in them is read whole, with all problems at once and their lines, as of other
/// files. A trial that runs keeps the sites that are done in a folder, each file as a whole or not at all, so
/// that a run that was stopped goes on from them.
@NullMarked
package org.vasomotion.cli.trial;

import org.jspecify.annotations.NullMarked;
