package org.vasomotion.server.ward;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.server.journal.JournalRecord;

/// What a bed has decided and the disk does not have yet: nothing of it counts, and nobody has been told.
final class Draft {

    private final Bed bed;
    private final List<JournalRecord> records = new ArrayList<>(2);
    private final List<SessionOutput> said = new ArrayList<>(2);
    private final List<Reply> replies = new ArrayList<>(1);
    private final List<Bed.Asked> asked = new ArrayList<>(1);
    private final List<CarriedOut.Decided> decided = new ArrayList<>(1);
    private BedState state;

    /// @param state that it begins with
    Draft(Bed bed, BedState state) {
        this.bed = bed;
        this.state = state;
    }

    Bed bed() {
        return bed;
    }

    /// The patient after what was decided so far.
    BedState state() {
        return state;
    }

    /// What has to be written, all or nothing.
    List<JournalRecord> records() {
        return records;
    }

    /// What people have decided by it.
    List<CarriedOut.Decided> decided() {
        return decided;
    }

    /// Will answer this.
    void replies(Bed.Asked to, Reply reply) {
        asked.add(to);
        replies.add(reply);
    }

    /// Goes on by a decision.
    void takes(Bed.Asked by, Decision decision) {
        replies(by, new Reply(decision.state().session().now(), decision.outputs()));
        CarriedOut.decided(by, decision).ifPresent(decided::add);
        records.addAll(by.audit());
        goesOn(decision);
    }

    /// Answers what only repeats what is known, which is not written, and goes on by a look at the clock if that says
    /// something: whether the clock was looked at before the repetition came must not make a difference.
    void repeats(Bed.Asked by, Decision repetition, Decision look) {
        repeats(by, new Reply(repetition.state().session().now(), repetition.outputs()), look);
    }

    /// The same with what was answered earlier.
    void repeats(Bed.Asked by, Reply earlier, Decision look) {
        replies(by, earlier);
        records.addAll(by.audit());
        if (!look.outputs().isEmpty()) {
            goesOn(look);
        }
    }

    private void goesOn(Decision decision) {
        records.add(decision.row());
        state = decision.state();
        said.addAll(decision.outputs());
    }

    /// The disk has it: it counts, and whoever asked is answered.
    void written() {
        try {
            bed.publish(state, said);
        } finally {
            reply();
        }
    }

    /// The disk may not have it.
    void failed(Throwable why) {
        bed.doubt(decided);
        asked.forEach(each -> each.reply().completeExceptionally(why));
    }

    void reply() {
        for (int i = 0; i < asked.size(); i++) {
            boolean isWaiting = asked.get(i).reply().complete(replies.get(i));
            carriedOut(asked.get(i), isWaiting ? CarriedOut.Told.YES : CarriedOut.Told.NO);
        }
    }

    private void carriedOut(Bed.Asked by, CarriedOut.Told told) {
        decided.stream().filter(each -> each.isOf(by)).forEach(each -> bed.carriedOut(each, told));
    }
}
