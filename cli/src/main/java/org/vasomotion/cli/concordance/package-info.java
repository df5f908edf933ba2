/// What would have been advised to the stays of an archive, beside what was done: driving the session, files, tables.
@NullMarked
package org.vasomotion.cli.concordance;

import org.jspecify.annotations.NullMarked;
