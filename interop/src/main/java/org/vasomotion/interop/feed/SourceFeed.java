package org.vasomotion.interop.feed;

import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.model.Api;

/// A source of readings.
///
/// A feed declares what it is in its profile and hands on readings as they were sent: it converts nothing, repairs
/// nothing and leaves nothing out. Its test class extends `BaseSourceFeedContract`.
@Api(Api.Use.IMPLEMENT)
public interface SourceFeed {

    /// The meaning of the source's items, units and texts, its zone and its clock.
    SourceProfile profile();

    /// Hands every reading to the sink.
    void read(ReadingSink sink);
}
