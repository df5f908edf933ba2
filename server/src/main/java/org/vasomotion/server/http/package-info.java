/// The API over HTTP. `openapi.yaml` describes it; a test holds the routes and the answers to it.
///
/// Every route names the role it needs. What is wrong with a request is answered as problem details (RFC
/// 9457), with a pointer to the place in the body. Whoever is told to come again is told when.
@NullMarked
package org.vasomotion.server.http;

import org.jspecify.annotations.NullMarked;
