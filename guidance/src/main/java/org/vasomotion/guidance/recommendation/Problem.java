package org.vasomotion.guidance.recommendation;

import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.model.Api;

/// What a recommendation is about: one action of one step of one protocol. Two recommendations about one problem are
/// never open together.
@Api
public record Problem(String protocol, String step, String action) {

    public static Problem of(Proposal proposal) {
        return new Problem(
                proposal.protocol(), proposal.step(), proposal.action().id());
    }
}
