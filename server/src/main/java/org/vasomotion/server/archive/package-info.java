/// Stays of the past, looked at as they were known then.
///
/// A session is a pure function of what reached it, so a stay is its inputs: taking them through a session up to a
/// moment gives everything that was known and said at that moment, and nothing that came later.
@NullMarked
package org.vasomotion.server.archive;

import org.jspecify.annotations.NullMarked;
