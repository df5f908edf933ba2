/// Tests of the service as its clients see it: what is answered, what is refused, and what is told to
/// whoever listens. (event)
@NullMarked
package org.vasomotion.server.event;

import org.jspecify.annotations.NullMarked;
