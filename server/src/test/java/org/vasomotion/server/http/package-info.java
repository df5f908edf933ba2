/// Tests of the service as its clients see it: what is answered, what is refused, and what is told to
/// whoever listens. (http)
@NullMarked
package org.vasomotion.server.http;

import org.jspecify.annotations.NullMarked;
