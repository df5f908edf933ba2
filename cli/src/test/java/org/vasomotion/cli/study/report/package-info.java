/// Tests of the pages of studies.
@NullMarked
package org.vasomotion.cli.study.report;

import org.jspecify.annotations.NullMarked;
