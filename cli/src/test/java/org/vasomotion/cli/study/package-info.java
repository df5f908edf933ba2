/// Tests of study files and of what is said about them.
@NullMarked
package org.vasomotion.cli.study;

import org.jspecify.annotations.NullMarked;
