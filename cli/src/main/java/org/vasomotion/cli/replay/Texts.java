package org.vasomotion.cli.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.timeline.Gap;

/// The texts in one stay's files, of which most repeat in line after line.
final class Texts {

    /// Charts repeat the last few minutes and hours.
    private static final int TIMES = 64;

    private static final int SECONDS = 60;

    private final CellMaker maker = new CellMaker();
    private final @Nullable Instant[] times = new Instant[TIMES];
    private final @Nullable Cell[] ofTimes = new Cell[TIMES];
    private final Map<List<Gap>, Cell> ofGaps = new HashMap<>();
    private final Map<String, Cell> ofWords = new HashMap<>();

    Cell of(Instant time) {
        int place = Math.floorMod(time.getEpochSecond() / SECONDS, TIMES);
        Cell cell = ofTimes[place];
        if (cell == null || !time.equals(times[place])) {
            cell = maker.of(time.toString());
            times[place] = time;
            ofTimes[place] = cell;
        }
        return cell;
    }

    Cell of(List<Gap> gaps) {
        return ofGaps.computeIfAbsent(
                gaps, all -> of(all.stream().map(Wording::of).distinct().collect(Collectors.joining("; "))));
    }

    /// One of the few words that a column holds.
    Cell of(String word) {
        Cell cell = ofWords.get(word);
        if (cell == null) {
            cell = maker.of(word);
            ofWords.put(word, cell);
        }
        return cell;
    }

    /// A text that is not expected again.
    Cell once(String text) {
        return maker.of(text);
    }
}
