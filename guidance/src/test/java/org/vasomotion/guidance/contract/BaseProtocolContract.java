package org.vasomotion.guidance.contract;

import org.vasomotion.model.Api;

/// The examination of one protocol. Extend it and supply the graph; all laws come with it.
///
/// The graph: identifiers are unique, ways lead somewhere, every step can be left and reached, everything is cited and
/// what is compared with was remembered. Its courses on random records: units (L1), time (L2), order (L3), repetition
/// (L4), more looks, information (L6), explanation (L7), its promises, and an end. Monotonicity (L9) belongs to the
/// assessment and to the search through the whole graph.
@Api(Api.Use.IMPLEMENT)
public abstract class BaseProtocolContract implements GraphLaws, CourseLaws, PromiseLaws {}
