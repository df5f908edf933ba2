package org.vasomotion.trials.bedside;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.instrument.MeasuredItem;
import org.vasomotion.simulation.instrument.RequestedExaminations;
import org.vasomotion.simulation.instrument.StandardInstruments;

/// The door of a virtual ward: it understands what its instruments send, and nothing else.
@Api
public final class WardProfile {

    private WardProfile() {}

    /// The profile of all instruments there are.
    ///
    /// @param acquisition live where values come every minute; charted where they come more seldom, and
    /// stand until the next
    public static SourceProfile of(Acquisition acquisition) {
        Map<String, ItemMeaning> items = new HashMap<>();
        StandardInstruments.items().forEach(item -> put(items, item));
        RequestedExaminations.items().forEach(item -> put(items, item));
        for (Drug drug : StandardInstruments.drugs()) {
            items.put(drug.id(), new ItemMeaning.Gives(drug));
        }
        Map<UnitSpelling, Unit> units = new HashMap<>();
        for (Unit unit : Unit.values()) {
            units.putIfAbsent(new UnitSpelling("", unit.code()), unit);
        }
        return new SourceProfile("virtual-ward", items, units, Map.of(), ZoneOffset.UTC, Duration.ZERO, acquisition);
    }

    /// Codes of the items that sessions by these protocols and the standard limits need to hear of; the others decide
    /// nothing there.
    public static Set<String> heard(List<ProtocolGraph> protocols) {
        Relevance relevance = relevance(protocols);
        Set<String> heard = new HashSet<>();
        of(Acquisition.LIVE).items().forEach((code, meaning) -> {
            if (!(meaning instanceof ItemMeaning.Measures measures) || relevance.asksFor(measures.measurand())) {
                heard.add(code);
            }
        });
        return heard;
    }

    private static Relevance relevance(List<ProtocolGraph> protocols) {
        return Relevance.of(StandardAssessment.all(), protocols, StandardLimits.all());
    }

    private static void put(Map<String, ItemMeaning> items, MeasuredItem item) {
        items.put(item.code(), new ItemMeaning.Measures(item.measurand(), item.method(), item.site()));
    }

    /// Sessions behind this door, by the standard limits, and by as much of the standard assessment as these
    /// protocols and limits refer to.
    public static SessionRules rules(List<ProtocolGraph> protocols, Acquisition acquisition) {
        return new SessionRules(
                new Intake(of(acquisition)),
                relevance(protocols).assessment(),
                protocols,
                StandardLimits.all(),
                SessionRules.USUAL_LATENESS);
    }
}
