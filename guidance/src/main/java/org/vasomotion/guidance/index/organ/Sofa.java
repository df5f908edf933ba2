package org.vasomotion.guidance.index.organ;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.explanation.GradingScale.Direction;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What the components of the score share: their range and their source.
final class Sofa {

    /// A component that is not known.
    static final Interval ANY_COMPONENT = Interval.of(0, 4, Unit.SCORE_POINT);

    /// Read in the table of the third consensus definition of sepsis, which adapted it from the paper of
    /// 1996. That table leaves a hole at exactly 12.0 and 5.0 mg/dL and at 5.0 ug/kg/min of dopamine; the
    /// first two get the higher score here, the last the lower, as in the MSD Manual's calculator.
    static final Citation TABLE = Citation.readInSecondary("Vincent, Intensive Care Med 1996;22:707,"
            + " doi:10.1007/BF01709751, as adapted in Singer, JAMA 2016;315:801, table 1 (PMC4968574)");

    private Sofa() {}

    /// A table whose first row that holds the value gives four points, the second three and so on; otherwise
    /// none.
    static GradingScale fromFourDown(Direction direction, Unit unit, double... bounds) {
        List<GradingScale.Step> steps = new ArrayList<>(bounds.length);
        for (int i = 0; i < bounds.length; i++) {
            steps.add(new GradingScale.Step(direction, Quantity.of(bounds[i], unit), 4 - i));
        }
        return new GradingScale(steps, 0, TABLE);
    }
}
