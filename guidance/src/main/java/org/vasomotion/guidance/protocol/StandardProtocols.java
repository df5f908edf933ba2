package org.vasomotion.guidance.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.protocol.andromeda.AndromedaProtocols;
import org.vasomotion.guidance.protocol.castro.CastroProtocols;
import org.vasomotion.guidance.protocol.challenge.Challenges;
import org.vasomotion.guidance.protocol.deescalation.DeEscalationProtocols;
import org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedProtocols;
import org.vasomotion.guidance.protocol.pressure.PressureProtocols;
import org.vasomotion.guidance.protocol.survivingsepsis.SurvivingSepsisProtocols;
import org.vasomotion.guidance.protocol.vasodilator.VasodilatorProtocols;
import org.vasomotion.model.Api;

/// The protocols of this project, in the order in which they are shown. Adding a family is one line here.
@Api
public final class StandardProtocols {

    private static final List<ProtocolGraph> ALL = Stream.of(
                    AndromedaProtocols.all(),
                    CastroProtocols.all(),
                    PressureProtocols.all(),
                    EarlyGoalDirectedProtocols.all(),
                    SurvivingSepsisProtocols.all(),
                    Challenges.all(),
                    DeEscalationProtocols.all(),
                    VasodilatorProtocols.all())
            .flatMap(List::stream)
            .toList();

    private StandardProtocols() {}

    public static List<ProtocolGraph> all() {
        return ALL;
    }
}
