package org.vasomotion.guidance.concordance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.model.timeline.Timeline;

/// Gathers recommendations over a stay. What expired and was said again is one.
final class Advising {

    private final Map<RecommendationId, Recommendation> open = new LinkedHashMap<>();
    private final Map<RecommendationId, Recommendation> firstOf = new LinkedHashMap<>();
    private final List<Ended> ended = new ArrayList<>();

    private record Ended(Recommendation recommendation, Instant until) {}

    void note(Notice notice) {
        switch (notice) {
            case Notice.Issued issued -> {
                Recommendation next = issued.recommendation();
                Recommendation first = next;
                for (RecommendationId before : next.supersedes()) {
                    Recommendation earlier = firstOf.get(before);
                    if (earlier != null && earlier.action().equals(next.action())) {
                        first = earlier;
                        ended.removeIf(each -> each.recommendation().equals(earlier));
                    }
                }
                firstOf.put(next.id(), first);
                open.put(next.id(), first);
            }
            case Notice.Closed closed -> {
                Recommendation first = open.remove(closed.recommendation().id());
                if (first != null) {
                    ended.add(new Ended(first, time(closed.closing())));
                }
            }
        }
    }

    private static Instant time(Closing closing) {
        return closing.at();
    }

    List<Advised> all(Timeline record, Instant until) {
        List<Ended> all = new ArrayList<>(ended);
        open.values().forEach(each -> all.add(new Ended(each, until)));
        return all.stream()
                .sorted((a, b) -> a.recommendation()
                        .issuedAt()
                        .compareTo(b.recommendation().issuedAt()))
                .map(each -> new Advised(
                        each.recommendation(), each.until(), Concordances.of(each.recommendation(), record)))
                .toList();
    }
}
