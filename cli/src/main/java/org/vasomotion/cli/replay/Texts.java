package org.vasomotion.cli.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.timeline.Gap;

/// The texts of times and gaps in one stay's files, which repeat in line after line.
final class Texts {

    /// Charts repeat the last few minutes and hours.
    private static final int TIMES = 64;

    private static final int SECONDS = 60;

    private final @Nullable Instant[] times = new Instant[TIMES];
    private final @Nullable String[] ofTimes = new String[TIMES];
    private final Map<List<Gap>, String> ofGaps = new HashMap<>();

    String of(Instant time) {
        int place = Math.floorMod(time.getEpochSecond() / SECONDS, TIMES);
        String text = ofTimes[place];
        if (text == null || !time.equals(times[place])) {
            text = time.toString();
            times[place] = time;
            ofTimes[place] = text;
        }
        return text;
    }

    String of(List<Gap> gaps) {
        return ofGaps.computeIfAbsent(
                gaps, all -> all.stream().map(Wording::of).distinct().collect(Collectors.joining("; ")));
    }
}
