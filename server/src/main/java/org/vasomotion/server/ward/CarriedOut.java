package org.vasomotion.server.ward;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.server.journal.JournalRow;

/// What people decided lately at one bed, so that whoever was not told what became of his decision is told when he
/// sends it again. Kept in memory: after a restart he is told that it makes no sense now.
final class CarriedOut {

    private static final int MOST = 64;

    private final Deque<Decided> done = new ArrayDeque<>();
    private final List<Decided> unsure = new ArrayList<>();

    /// A decision of somebody.
    ///
    /// @param row that says so, on disk or on its way
    record Decided(String who, Request request, Reply reply, JournalRow row) {

        boolean isOf(Bed.Asked asked) {
            return who.equals(asker(asked)) && request.equals(asked.request());
        }
    }

    /// What came of a request, if somebody decided something by it.
    static Optional<Decided> decided(Bed.Asked asked, Decision decision) {
        boolean isDecision = switch (asked.request()) {
            case Request.Answer _, Request.Begin _, Request.End _ -> !isRefused(decision);
            case Request.Deliver _, Request.Declare _, Request.Tick _ -> false;
        };
        Reply reply = new Reply(decision.state().session().now(), decision.outputs());
        return isDecision && !asker(asked).isEmpty()
                ? Optional.of(new Decided(asker(asked), asked.request(), reply, decision.row()))
                : Optional.empty();
    }

    static boolean isRefused(Decision decision) {
        return decision.outputs().stream().anyMatch(SessionOutput.Refused.class::isInstance);
    }

    private static String asker(Bed.Asked asked) {
        return asked.audit().isEmpty() ? "" : asked.audit().getFirst().who();
    }

    /// It is on disk. Somebody who was told need not be told again, but an answer is given once: the same again is
    /// always the same one.
    void note(Decided decided, Told told) {
        boolean isKept = switch (told) {
            case YES -> decided.request() instanceof Request.Answer;
            case NO -> true;
        };
        if (isKept) {
            done.addLast(decided);
            if (done.size() > MOST) {
                done.removeFirst();
            }
        }
    }

    /// Whether somebody still waited when the answer came.
    enum Told {
        YES,
        NO
    }

    /// The disk may have it.
    void doubt(List<Decided> all) {
        unsure.addAll(all);
    }

    /// The disk has this row.
    void found(JournalRow row) {
        for (Decided each : unsure) {
            if (each.row().number() == row.number() && each.row().line().equals(row.line())) {
                note(each, Told.NO);
            }
        }
    }

    /// It is known what the disk has.
    void settled() {
        unsure.clear();
    }

    /// What became of this very request of this very person earlier.
    Optional<Reply> earlier(Bed.Asked asked, List<Decided> beingWritten) {
        List<Decided> all = new ArrayList<>(done);
        all.addAll(beingWritten);
        return all.reversed().stream()
                .filter(each -> each.isOf(asked))
                .map(Decided::reply)
                .findFirst();
    }
}
