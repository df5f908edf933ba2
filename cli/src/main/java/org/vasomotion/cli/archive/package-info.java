/// Stays of a dataset for the service to look back at.
@NullMarked
package org.vasomotion.cli.archive;

import org.jspecify.annotations.NullMarked;
