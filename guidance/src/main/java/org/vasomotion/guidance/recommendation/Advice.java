package org.vasomotion.guidance.recommendation;

import java.util.List;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.safety.Reviewed;
import org.vasomotion.model.Api;

/// What is due at one moment, before it is known whether it has been said already.
///
/// @param reviewed the proposal after all limits
/// @param wouldChange the ways out of its step
@Api
public record Advice(Reviewed reviewed, List<Edge> wouldChange) {

    public Advice {
        wouldChange = List.copyOf(wouldChange);
    }

    public Problem problem() {
        return Problem.of(reviewed.proposal());
    }

    /// The same action about the same problem, let through or withheld alike. The reason may have moved on
    /// meanwhile; that is no news.
    public boolean saysTheSame(Advice other) {
        return saysTheSame(other.reviewed);
    }

    boolean saysTheSame(Reviewed other) {
        return problem().equals(Problem.of(other.proposal())) && reviewed.saysTheSame(other);
    }

    /// Whether two lists say the same, in the same order.
    public static boolean saySame(List<Advice> one, List<Advice> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).saysTheSame(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
