/// Replaying a dataset: every stay goes through the same intake and the same indices as at the bedside.
///
/// A stay is replayed in the order in which things became known. What comes out is a record of what was accepted, put
/// aside or repeated, and of how every index changed; files, tables and the report are made from it.
@NullMarked
package org.vasomotion.cli.replay;

import org.jspecify.annotations.NullMarked;
