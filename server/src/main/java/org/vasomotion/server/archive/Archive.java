package org.vasomotion.server.archive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// Stays of the past from all sources. A few are kept open.
///
/// The work is done on one thread of its own, so that whoever looks at the past does not take the carriers of the
/// virtual threads on which requests of the present are answered.
@Api
public final class Archive implements AutoCloseable {

    private static final int MOST_OPEN = 8;

    /// So much waits for the thread; what comes then has to come again. Proposal of this project.
    private static final int MOST_WAITING = 64;

    private final List<StaySource> sources;
    private final Map<String, Playback> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("archive").daemon().factory());

    public Archive(List<StaySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// All stays, source by source.
    ///
    /// @throws RejectedExecutionException here and below if too much waits already, or the archive is closed
    public List<ArchivedStay> stays() {
        return done(() ->
                sources.stream().flatMap(source -> source.stays().stream()).toList());
    }

    /// A stay; empty if there is none of this identifier.
    public Optional<OpenStay> open(String id) {
        return done(() -> {
            Optional<ArchivedStay> stay = sources.stream()
                    .flatMap(source -> source.stays().stream())
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            return stay.flatMap(found -> playback(id).map(playback -> OpenStay.of(found, playback)));
        });
    }

    /// What was known at a moment of an opened stay.
    ///
    /// @param at one that the stay holds
    public Optional<Known> at(OpenStay stay, Instant at) {
        return done(() -> playback(stay.stay().id()).map(playback -> playback.at(at)));
    }

    private Optional<Playback> playback(String id) {
        @Nullable Playback playback = open.get(id);
        if (playback == null) {
            Optional<Recording> recording = sources.stream()
                    .map(source -> source.recording(id))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (recording.isEmpty()) {
                return Optional.empty();
            }
            playback = new Playback(recording.get());
            open.put(id, playback);
            if (open.size() > MOST_OPEN) {
                open.remove(open.keySet().iterator().next());
            }
        }
        playback.catchUp();
        return Optional.of(playback);
    }

    private <T> T done(Callable<T> work) {
        Future<T> result = thread.submit(work);
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a stay was opened", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        sources.forEach(StaySource::close);
    }
}
