package org.vasomotion.server.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.model.Api;

/// How often one asker may ask: a bucket that fills at a rate and from which every request takes one.
@Api
public final class RateLimit {

    private static final int MOST_ASKERS = 10_000;

    private final InstantSource clock;
    private final int perSecond;
    private final int burst;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Bucket {
        private double left;
        private Instant at;

        Bucket(double left, Instant at) {
            this.left = left;
            this.at = at;
        }
    }

    /// @param perSecond requests in the long run
    /// @param burst requests at once
    public RateLimit(InstantSource clock, int perSecond, int burst) {
        this.clock = clock;
        this.perSecond = perSecond;
        this.burst = burst;
    }

    /// Whether this asker may ask once more.
    public synchronized boolean admits(String asker) {
        Instant now = clock.instant();
        Bucket bucket = buckets.computeIfAbsent(asker, _ -> new Bucket(burst, now));
        double passedS = Math.max(0, Duration.between(bucket.at, now).toNanos() / 1e9);
        bucket.left = Math.min(burst, bucket.left + passedS * perSecond);
        bucket.at = now;
        forgetOldest();
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }

    private void forgetOldest() {
        if (buckets.size() > MOST_ASKERS) {
            Iterator<String> oldest = buckets.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
