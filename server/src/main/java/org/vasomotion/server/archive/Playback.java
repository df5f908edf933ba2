package org.vasomotion.server.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.model.Api;

/// One stay, to be looked at as of any of its moments.
///
/// Keeps some states along the way and takes the inputs after the nearest again. When they become many, every second
/// one goes. What a state holds it shares with its neighbours.
@Api
public final class Playback {

    private static final int MOST_KEPT = 256;

    private final Recording recording;
    private final List<SessionInput> inputs = new ArrayList<>();
    private final List<Known> kept = new ArrayList<>();
    private final Marks marks = new Marks();
    private Known last;
    private int stride = 32;

    Playback(Recording recording) {
        this.recording = recording;
        this.last = Known.beginning(recording.beginning());
        kept.add(last);
    }

    /// Takes in what has reached the session since it was asked last.
    synchronized void catchUp() {
        for (SessionInput input : recording.after(inputs.size())) {
            last = last.told(recording.rules(), input, marks);
            inputs.add(input);
            if (inputs.size() % stride == 0) {
                kept.add(last);
                thin();
            }
        }
    }

    private void thin() {
        if (kept.size() > MOST_KEPT) {
            List<Known> every = new ArrayList<>(MOST_KEPT);
            for (int i = 0; i < kept.size(); i += 2) {
                every.add(kept.get(i));
            }
            kept.clear();
            kept.addAll(every);
            stride *= 2;
        }
    }

    /// What was known at a moment.
    synchronized Known at(Instant at) {
        int count = countUpTo(at);
        Known known = kept.get(count / stride);
        for (int i = count / stride * stride; i < count; i++) {
            known = known.told(recording.rules(), inputs.get(i), Known.Witness.NOBODY);
        }
        return known.looked(recording.rules(), at, Known.Witness.NOBODY);
    }

    /// How many inputs had reached the session at a moment.
    private int countUpTo(Instant at) {
        int low = 0;
        int high = inputs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inputs.get(middle).at().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// What there is to find on the way, in the order in which it was said.
    synchronized List<Mark> marks() {
        return marks.all();
    }

    /// When the first thing that has a time reached the session; `otherwise` if nothing has.
    synchronized Instant first(Instant otherwise) {
        return inputs.stream()
                .map(SessionInput::at)
                .filter(at -> at.isAfter(Instant.EPOCH))
                .findFirst()
                .orElse(otherwise);
    }

    /// When the last thing reached the session; `otherwise` if nothing has.
    synchronized Instant last(Instant otherwise) {
        return inputs.isEmpty() ? otherwise : inputs.getLast().at();
    }
}
