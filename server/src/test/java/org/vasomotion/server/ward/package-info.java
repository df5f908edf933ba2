/// Tests of the ward: what is acknowledged is on disk, a restart gives what was, and a kill loses nothing.
@NullMarked
package org.vasomotion.server.ward;

import org.jspecify.annotations.NullMarked;
