package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.server.operation.Metrics;

/// How many event streams each asker holds: each is a connection and a thread that stay, which no limit on how often
/// somebody asks can bound.
final class OpenStreams {

    /// Of one asker at a time. Displays of a ward may share a token. Proposal of this project.
    static final int MOST = 64;

    private final Metrics metrics;
    private final Map<String, Integer> open = new HashMap<>();

    OpenStreams(Metrics metrics) {
        this.metrics = metrics;
    }

    /// A stream that is counted until it is closed.
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /// Counts one more stream of whoever asks.
    ///
    /// @throws Problem if he holds as many as he may
    Place take(Context context) {
        String asker = Guard.asker(context);
        if (!add(asker)) {
            metrics.streamRefused();
            throw new Problem(
                    429,
                    "too-many-streams",
                    "You hold " + MOST + " event streams, which is as many as one may: close some and come again.");
        }
        return () -> leave(asker);
    }

    private synchronized boolean add(String asker) {
        int held = open.getOrDefault(asker, 0);
        if (held < MOST) {
            open.put(asker, held + 1);
        }
        return held < MOST;
    }

    private synchronized void leave(String asker) {
        open.computeIfPresent(asker, (_, held) -> held > 1 ? held - 1 : null);
    }
}
