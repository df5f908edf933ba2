package org.vasomotion.cli.replay;

/// Lets so much in at once, and whoever wants in waits until somebody has left.
public final class Room {

    private final long most;
    private final int fewest;
    private long size;
    private int count;

    /// @param most together, in any unit
    /// @param fewest that may always be in, however large they are
    public Room(long most, int fewest) {
        this.most = most;
        this.fewest = fewest;
    }

    /// Goes in as soon as what is in is not more than allowed; this one may make it so.
    ///
    /// @throws IllegalStateException if interrupted while waiting
    public synchronized void enter(long itsSize) {
        while (count >= fewest && size > most) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for room", e);
            }
        }
        size += itsSize;
        count++;
    }

    /// Leaves, with the size it came in with.
    public synchronized void leave(long itsSize) {
        size -= itsSize;
        count--;
        notifyAll();
    }
}
