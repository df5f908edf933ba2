/// Tests of the service as its clients see it: what is answered, what is refused, and what is told to
/// whoever listens. (security)
@NullMarked
package org.vasomotion.server.security;

import org.jspecify.annotations.NullMarked;
