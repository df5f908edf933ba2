/// Trial files, and where a trial that runs keeps what is done.
@NullMarked
package org.vasomotion.cli.trial;

import org.jspecify.annotations.NullMarked;
