/// Tests of the journal: one contract that every store inherits, and what only one kind of store can suffer.
@NullMarked
package org.vasomotion.server.journal;

import org.jspecify.annotations.NullMarked;
