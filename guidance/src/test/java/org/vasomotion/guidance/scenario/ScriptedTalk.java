package org.vasomotion.guidance.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.contract.ProtocolRun;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.guidance.protocol.Proposal;

/// People say what the script says, once, and only about what is proposed.
///
/// @param answers in order of time
/// @param looks further times at which the script looks
/// @param said those that were given already
record ScriptedTalk(List<Answer> answers, List<Instant> looks, List<Answer> said) implements ProtocolRun.Talk {

    ScriptedTalk(List<Answer> answers, List<Instant> looks) {
        this(answers, looks, new ArrayList<>());
    }

    @Override
    public List<Answer> say(Instant now, List<Proposal> proposals) {
        List<Answer> due = answers.stream()
                .filter(answer -> answer.at().equals(now) && !said.contains(answer))
                .toList();
        for (Answer answer : due) {
            if (proposals.stream().noneMatch(proposal -> proposal.action().id().equals(answer.action()))) {
                throw new IllegalArgumentException(
                        "at " + now + " nobody proposes " + answer.action() + " but " + names(proposals));
            }
        }
        said.addAll(due);
        return due;
    }

    private static List<String> names(List<Proposal> proposals) {
        return proposals.stream().map(proposal -> proposal.action().id()).toList();
    }

    @Override
    public Instant next(Instant now) {
        Instant next = Instant.MAX;
        for (Answer answer : answers) {
            next = answer.at().isAfter(now) && answer.at().isBefore(next) ? answer.at() : next;
        }
        for (Instant look : looks) {
            next = look.isAfter(now) && look.isBefore(next) ? look : next;
        }
        return next;
    }
}
