package org.vasomotion.interop.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.timeline.Gap;

/// English for reasons and gaps.
@Api
public final class Wording {

    private Wording() {}

    /// Why a reading was put aside.
    public static String of(QuarantineReason reason) {
        return switch (reason) {
            case MALFORMED_ROW -> "The row does not have the shape of its table";
            case UNKNOWN_ITEM -> "The item is in no table";
            case REFUSED_ITEM -> "Looks like a measurement and is none";
            case EMPTY_VALUE -> "No value";
            case NOT_A_NUMBER -> "Text where a number belongs";
            case UNASSESSABLE -> "The examination could not be made";
            case NO_UNIT -> "No unit, and none declared";
            case UNKNOWN_UNIT -> "The unit is in no table";
            case UNIT_OF_OTHER_KIND -> "The unit belongs to another kind of quantity";
            case IMPLAUSIBLE_VALUE -> "Outside what is possible";
            case NO_TIME -> "No time";
            case UNREADABLE_TIME -> "The time cannot be read";
            case TIME_IN_FUTURE -> "True only after it was received";
            case BEFORE_ADMISSION -> "Before the stay";
            case AFTER_DISCHARGE -> "After the stay";
            case ENDS_BEFORE_START -> "Ends before it starts";
            case UNRESOLVED_SPECIMEN -> "Arterial or venous is not known";
        };
    }

    /// What is missing, and what would close the gap.
    public static String of(Gap gap) {
        return switch (gap) {
            case Gap.NeverMeasured never -> never.measurand().name() + " was never measured" + by(never);
            case Gap.TooOld old -> old.measurand().name() + " is older than " + of(old.limit()) + ": measure again";
            case Gap.NotSimultaneous apart ->
                names(apart) + " were not measured within " + of(apart.within()) + " of each other";
            case Gap.NoBaseline baseline ->
                baseline.measurand().name() + " has no earlier value, " + of(baseline.atLeastBefore()) + " to "
                        + of(baseline.atMostBefore()) + " before";
            case Gap.NotCovered covered -> kind(covered.kind()) + " are not recorded completely";
            case Gap.RateTooOld old ->
                "The rate of " + old.drug().name() + " was last charted more than " + of(old.limit()) + " ago";
            case Gap.NoBodyMass none ->
                "Body weight is not known, and " + none.drug().name() + " is dosed by it";
            case Gap.OutsideDomain outside ->
                "No meaning for these values: " + outside.reason().replace('-', ' ');
            case Gap.NotMeasuredSince since -> since.measurand().name() + " was not measured after " + since.after();
            case Gap.NotNoted none -> "Nothing was noted as " + none.name().replace('-', ' ');
            case Gap.NotAnswered open ->
                "Nobody has said whether this was done: " + open.action().replace('-', ' ');
        };
    }

    /// A gap of which [#of(Gap)] says the same, without the moments that it leaves out: many gaps have it in common.
    public static Gap alike(Gap gap) {
        return switch (gap) {
            case Gap.TooOld old -> new Gap.TooOld(old.measurand(), Instant.EPOCH, old.limit());
            case Gap.NotCovered covered -> new Gap.NotCovered(covered.kind(), Instant.EPOCH, Instant.EPOCH);
            case Gap.RateTooOld old -> new Gap.RateTooOld(old.drug(), Instant.EPOCH, old.limit());
            case Gap.NeverMeasured _,
                    Gap.NotSimultaneous _,
                    Gap.NoBaseline _,
                    Gap.NoBodyMass _,
                    Gap.OutsideDomain _,
                    Gap.NotMeasuredSince _,
                    Gap.NotNoted _,
                    Gap.NotAnswered _ -> gap;
        };
    }

    /// A duration in hours and minutes.
    public static String of(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return duration.toSeconds() + " s";
        }
        if (duration.toDays() >= 2 && duration.equals(Duration.ofDays(duration.toDays()))) {
            return duration.toDays() + " d";
        }
        if (duration.toMinutes() >= 60) {
            long minutes = duration.toMinutesPart();
            return duration.toHours() + " h" + (minutes == 0 ? "" : " " + minutes + " min");
        }
        return duration.toMinutes() + " min";
    }

    private static String by(Gap.NeverMeasured never) {
        return never.accepted().isEmpty()
                ? ""
                : " by " + never.accepted().stream().map(Method::id).collect(Collectors.joining(" or "));
    }

    private static String names(Gap.NotSimultaneous apart) {
        return apart.measurands().stream().map(Measurand::name).collect(Collectors.joining(", "));
    }

    private static String kind(Coverage.Kind kind) {
        return switch (kind) {
            case VASOACTIVE_INFUSIONS -> "Vasoactive infusions";
            case FLUID_INPUT -> "Fluid inputs";
            case FLUID_OUTPUT -> "Fluid outputs";
        };
    }
}
