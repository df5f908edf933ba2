package org.vasomotion.server.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.vasomotion.model.Api;

/// The events of late, and who listens.
///
/// Numbers begin anew with every start of the service, so that an identifier names the start as well:
/// `<start>-<number>`.
/// Whoever comes with one of another start, or with one that is too old, is told to read everything again.
@Api
public final class EventLog implements AutoCloseable {

    private static final int MOST_KEPT = 20_000;

    private final String start;
    private final IntConsumer dropped;
    private final Deque<Event> kept = new ArrayDeque<>();
    private final List<Listener> listeners = new ArrayList<>();
    private long number;

    /// @param start names this start of the service
    /// @param droppedCount is told how many listeners were dropped
    public EventLog(String start, IntConsumer droppedCount) {
        this.start = start;
        this.dropped = droppedCount;
    }

    /// Somebody who begins to listen.
    @Api
    public record Attendance(Listener listener, Past past) {}

    /// What of the events since a listener went he will be told.
    @Api
    public enum Past {
        /// All, or he was never here.
        WHOLE,
        /// They are not kept any more: he has to read everything again.
        LOST
    }

    /// Tells everybody.
    public synchronized void tell(String kind, String data) {
        Event event = new Event(++number, kind, data);
        kept.addLast(event);
        if (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
        int slow = 0;
        for (Iterator<Listener> each = listeners.iterator(); each.hasNext(); ) {
            if (!each.next().tell(event)) {
                each.remove();
                slow++;
            }
        }
        if (slow > 0) {
            dropped.accept(slow);
        }
    }

    /// Begins to listen after an event.
    ///
    /// @param last identifier of the last event that was taken; empty for one who comes first
    public synchronized Attendance listen(String last) {
        Listener listener = new Listener();
        boolean isWhole = last.isEmpty() || isKept(last);
        if (isWhole && !last.isEmpty()) {
            long after = Long.parseLong(last.substring(start.length() + 1));
            for (Event event : kept) {
                if (event.number() > after && !listener.tell(event)) {
                    return new Attendance(added(new Listener()), Past.LOST);
                }
            }
        }
        return new Attendance(added(listener), isWhole ? Past.WHOLE : Past.LOST);
    }

    private Listener added(Listener listener) {
        listeners.add(listener);
        return listener;
    }

    private boolean isKept(String last) {
        if (!last.matches("\\Q" + start + "\\E-[0-9]{1,18}")) {
            return false;
        }
        long after = Long.parseLong(last.substring(start.length() + 1));
        long oldest = kept.isEmpty() ? number : kept.getFirst().number() - 1;
        return after >= oldest && after <= number;
    }

    public synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /// The identifier of an event, as listeners give it back.
    public String id(Event event) {
        return start + "-" + event.number();
    }

    /// The identifier of the last event so far.
    public synchronized String last() {
        return start + "-" + number;
    }

    /// How many listen.
    public synchronized int listening() {
        return listeners.size();
    }

    /// Sends everybody away.
    @Override
    public synchronized void close() {
        listeners.forEach(Listener::drop);
        listeners.clear();
    }
}
