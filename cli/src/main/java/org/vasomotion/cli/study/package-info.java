/// Published studies as files: read, shipped, run and set beside what was published.
@NullMarked
package org.vasomotion.cli.study;

import org.jspecify.annotations.NullMarked;
