package org.vasomotion.server.ward;

import java.util.List;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// Is told what happened on the ward once it is on disk. Called on the threads of the beds: has to be quick
/// and must not
/// throw.
@Api
public interface WardListener {

    /// Nobody listens.
    WardListener NOBODY = new WardListener() {
        @Override
        public void changed(BedState state, List<SessionOutput> outputs) {}

        @Override
        public void left(PatientId patient) {}
    };

    /// A patient came, or his session was told something or looked at the time.
    ///
    /// @param outputs what was said; none if time just went on
    void changed(BedState state, List<SessionOutput> outputs);

    /// A patient left.
    void left(PatientId patient);
}
