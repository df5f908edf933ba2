/// What the tests of the service share: a ward small enough to follow by hand, and servers that are started
/// for a test.
@NullMarked
package org.vasomotion.server;

import org.jspecify.annotations.NullMarked;
