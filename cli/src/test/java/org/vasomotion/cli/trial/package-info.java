/// Tests of trial files.
@NullMarked
package org.vasomotion.cli.trial;

import org.jspecify.annotations.NullMarked;
