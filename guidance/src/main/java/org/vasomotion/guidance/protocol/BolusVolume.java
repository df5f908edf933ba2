package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// What a volume is for one patient: some sources give it in millilitres, some per kilogram of body weight.
@Api
public final class BolusVolume {

    private BolusVolume() {}

    /// Whether it can be the volume of a bolus: a volume, or a volume per body mass.
    static boolean isOne(Quantity volume) {
        return volume.dimension() == Dimension.VOLUME || isPerBodyMass(volume);
    }

    private static boolean isPerBodyMass(Quantity volume) {
        return volume.dimension() == Dimension.VOLUME_PER_BODY_MASS;
    }

    /// In millilitres; missing if it is per kilogram and no weight is known.
    public static Reading inMillilitres(Cited<Quantity> volume, TimelineView view) {
        Quantity amount = volume.value();
        if (!isPerBodyMass(amount)) {
            return new Reading.Of(
                    Explanation.constant("bolus-volume", amount.in(Unit.MILLILITRE), volume.citation()),
                    view.at(),
                    Instant.MAX);
        }
        Explanation perKilogram = Explanation.constant(
                "bolus-volume-per-body-weight", amount.in(Unit.MILLILITRE_PER_KILOGRAM), volume.citation());
        return switch (Readings.measured(view, PatientProperties.BODY_WEIGHT, List.of())) {
            case Reading.Of weight ->
                new Reading.Of(
                        Explanation.derived(
                                "bolus-volume", Operation.PRODUCT, Unit.MILLILITRE, perKilogram, weight.explanation()),
                        weight.observedAt(),
                        weight.validUntil());
            case Reading.Missing missing -> missing;
        };
    }
}
