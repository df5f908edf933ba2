/// What a human sees: a proposal after all limits, with an identity, a validity and an end.
///
/// There is one open recommendation per problem. It is said once, said again only when it becomes more or runs out, and
/// closed with a reason: accepted, overridden, expired, superseded or withdrawn. The
/// [org.vasomotion.guidance.recommendation.Book] holds what is open; it is a value like everything else here.
@NullMarked
package org.vasomotion.guidance.recommendation;

import org.jspecify.annotations.NullMarked;
