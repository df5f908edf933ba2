package org.vasomotion.interop.tabular;

import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.interop.feed.ReadingSink;
import org.vasomotion.interop.feed.SourceFeed;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// A dataset as a feed: stay after stay, each in order of receipt.
@Api
@Evidence(none = "hands on rows as they were written; the terminology tables give a reason per line")
public final class DatasetFeed implements SourceFeed {

    private final Dataset dataset;
    private final StaySelection selection;

    public DatasetFeed(Dataset dataset, StaySelection selection) {
        this.dataset = dataset;
        this.selection = selection;
    }

    @Override
    public SourceProfile profile() {
        return dataset.profile();
    }

    @Override
    public void read(ReadingSink sink) {
        dataset.read(selection, stay -> {
            StayPeriod period = stay.stay().period();
            stay.readings().forEachRemaining(reading -> sink.take(period, reading));
        });
    }
}
