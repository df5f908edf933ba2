package org.vasomotion.guidance.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.GradingScale;

/// What is graded, and by which thresholds.
///
/// @param id kebab-case identifier
/// @param name English name for people
/// @param domain the one domain it speaks about
/// @param subject the graded value
/// @param thresholds the gravest first, each with its own source
/// @param scale the thresholds as points: 0 for normal, 1 for abnormal, 2 for severe, see [Grade]
/// @param supportedBy treatments that hold the value up while any of these is so; empty if none does
@Api
public record FindingRow(
        String id,
        String name,
        Domain domain,
        Operand subject,
        List<Threshold> thresholds,
        GradingScale scale,
        List<Condition> supportedBy) {

    public FindingRow {
        thresholds = List.copyOf(thresholds);
        supportedBy = List.copyOf(supportedBy);
    }

    /// A row that no treatment holds up.
    ///
    /// @throws IllegalArgumentException if there is no threshold, if they are not the gravest first, or if they
    /// do not look to the same side
    public static FindingRow of(String id, String name, Domain domain, Operand subject, List<Threshold> thresholds) {
        check(id, subject, thresholds);
        return new FindingRow(id, name, domain, subject, thresholds, scale(thresholds), List.of());
    }

    /// This row, whose normal values may stand on treatment.
    public FindingRow supportedBy(List<Condition> treatments) {
        return new FindingRow(id, name, domain, subject, thresholds, scale, treatments);
    }

    private static void check(String id, Operand subject, List<Threshold> thresholds) {
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException(id + " has no threshold");
        }
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            if (threshold.bound().value().dimension() != subject.unit().dimension()) {
                throw new IllegalArgumentException(id + " compares " + subject.unit() + " with " + threshold.bound());
            }
            if (i > 0 && !isMilder(threshold, thresholds.get(i - 1))) {
                throw new IllegalArgumentException(id + " needs its thresholds on one side, the gravest first");
            }
        }
    }

    private static boolean isMilder(Threshold threshold, Threshold graver) {
        int order = threshold.bound().value().compareTo(graver.bound().value());
        boolean isInside = switch (threshold.comparison()) {
            case BELOW, AT_MOST -> order > 0;
            case ABOVE, AT_LEAST -> order < 0;
        };
        return isInside
                && looksDown(threshold) == looksDown(graver)
                && threshold.grade().compareTo(graver.grade()) < 0;
    }

    private static boolean looksDown(Threshold threshold) {
        return switch (threshold.comparison()) {
            case BELOW, AT_MOST -> true;
            case ABOVE, AT_LEAST -> false;
        };
    }

    private static GradingScale scale(List<Threshold> thresholds) {
        List<GradingScale.Step> steps = thresholds.stream()
                .map(threshold -> new GradingScale.Step(
                        direction(threshold), threshold.bound().value(), (int)
                                threshold.grade().points().value()))
                .toList();
        return new GradingScale(steps, 0, citation(thresholds));
    }

    private static GradingScale.Direction direction(Threshold threshold) {
        return switch (threshold.comparison()) {
            case BELOW -> GradingScale.Direction.BELOW;
            case AT_MOST -> GradingScale.Direction.AT_MOST;
            case ABOVE -> GradingScale.Direction.ABOVE;
            case AT_LEAST -> GradingScale.Direction.AT_LEAST;
        };
    }

    /// All sources; a scale is verified no better than its weakest threshold.
    private static Citation citation(List<Threshold> thresholds) {
        Verification weakest = Verification.READ_IN_SOURCE;
        for (Threshold threshold : thresholds) {
            Verification own = threshold.bound().citation().verification();
            weakest = own.compareTo(weakest) > 0 ? own : weakest;
        }
        String sources = thresholds.stream()
                .map(threshold -> threshold.bound().citation().source())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Citation(weakest, sources);
    }
}
