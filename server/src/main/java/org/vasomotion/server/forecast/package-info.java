/// What-if as the API sees it: how patients like this one go on under each next step. Who computes it is the
/// composition root's business.
@NullMarked
package org.vasomotion.server.forecast;

import org.jspecify.annotations.NullMarked;
