package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.intake.Door.reading;
import static org.vasomotion.guidance.intake.Door.receive;
import static org.vasomotion.guidance.intake.Door.time;
import static org.vasomotion.guidance.intake.Door.timed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// Everything that is put aside, and why.
class QuarantineTest {

    private static final SourceTime MISSING = new SourceTime.Missing();
    private static final SourceTime TWICE = new SourceTime.Unreadable("2026-10-25 02:30", "occurs twice");

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_ITEM,creatinine,1,mg/dL,creatinine",
        "REFUSED_ITEM,alarm,120,/min,alarm limit",
        "UNRESOLVED_SPECIMEN,gas,80,mm[Hg],no specimen",
        "EMPTY_VALUE,lactate,'',mmol/L,no value",
        "EMPTY_VALUE,lactate,'  ',mmol/L,no value",
        "EMPTY_VALUE,lactate,'','',no value",
        "NOT_A_NUMBER,lactate,hemolyzed,mmol/L,hemolyzed",
        "NOT_A_NUMBER,norepinephrine,<5,ug/min,not a bound",
        "UNASSESSABLE,verbal,No Response-ETT,{score},intubated",
        "UNASSESSABLE,verbal,1,{score},charted as 1",
        "NO_UNIT,lactate,2,'',lactate",
        "NO_UNIT,lactate,2,'  ',lactate",
        "UNKNOWN_UNIT,lactate,2,mmol,mmol",
        "UNKNOWN_UNIT,lactate,2,MMOL/L,MMOL/L",
        "UNIT_OF_OTHER_KIND,pressure,70,mg/dL,mg/dL",
        "UNIT_OF_OTHER_KIND,refill,heavy,s,kg",
        "UNIT_OF_OTHER_KIND,norepinephrine,5,mmol/L,norepinephrine",
        "UNIT_OF_OTHER_KIND,norepinephrine,5,mL/h,mL/h",
        "UNIT_OF_OTHER_KIND,norepinephrine,5,mg/kg,mg/kg",
        "UNIT_OF_OTHER_KIND,saline,5,ug/min,ug/min",
        "UNIT_OF_OTHER_KIND,saline,5,mL/kg/h,mL/kg/h",
        "IMPLAUSIBLE_VALUE,pressure,0,mmHg,outside",
        "IMPLAUSIBLE_VALUE,pressure,-70,mmHg,outside",
        "IMPLAUSIBLE_VALUE,lactate,1276103,mmol/L,outside",
        "IMPLAUSIBLE_VALUE,pressure,70000000,mmHg,outside",
        "IMPLAUSIBLE_VALUE,temperature,47.0001,Cel,outside",
        "IMPLAUSIBLE_VALUE,temperature,12.9999,Cel,outside",
        "IMPLAUSIBLE_VALUE,refill,weeks,s,outside",
        "IMPLAUSIBLE_VALUE,lactate,<0.01,mmol/L,outside",
        "IMPLAUSIBLE_VALUE,lactate,>60,mmol/L,outside",
        "IMPLAUSIBLE_VALUE,mottling,2.5,{score},no grade",
        "IMPLAUSIBLE_VALUE,mottling,6,{score},outside",
        "IMPLAUSIBLE_VALUE,lactate,1e400,mmol/L,beyond",
        "IMPLAUSIBLE_VALUE,pressure,1e308,kPa,beyond",
        "IMPLAUSIBLE_VALUE,saline,1e308,L,beyond",
        "IMPLAUSIBLE_VALUE,saline,20001,mL,outside",
        "IMPLAUSIBLE_VALUE,saline,-1,mL,outside",
        "IMPLAUSIBLE_VALUE,saline,-1,mL/h,outside",
        "IMPLAUSIBLE_VALUE,norepinephrine,-1,ug/min,outside",
    })
    void should_be_put_aside_when_item_unit_or_value_will_not_do(
            QuarantineReason reason, String item, String value, String unit, String word) {
        assertPutAside(reason, reading(item, value, unit), word);
    }

    @Test
    void should_be_put_aside_when_a_time_is_missing_or_unreadable() {
        SourceReading good = reading("lactate", "2", "mmol/L");

        assertPutAside(QuarantineReason.NO_TIME, timed(good, MISSING, time(60), time(60)), "no time");
        assertPutAside(QuarantineReason.NO_TIME, timed(good, MISSING, MISSING, MISSING), "no time");
        assertPutAside(QuarantineReason.UNREADABLE_TIME, timed(good, TWICE, time(60), time(60)), "occurs twice");
        assertPutAside(QuarantineReason.UNREADABLE_TIME, timed(good, time(60), TWICE, time(60)), "end \"2026-10-25");
        assertPutAside(QuarantineReason.UNREADABLE_TIME, timed(good, time(60), time(60), TWICE), "receipt");
        assertPutAside(
                QuarantineReason.ENDS_BEFORE_START,
                timed(reading("norepinephrine", "5", "ug/min"), time(60), time(59), time(60)),
                "before");
    }

    @Test
    void should_be_put_aside_when_further_ahead_than_the_clock_may_be() {
        SourceReading good = reading("lactate", "2", "mmol/L");
        SourceTime justBeyond = SourceTime.at(Door.at(60).plus(Door.TOLERANCE).plusNanos(1));
        SourceTime justInside = SourceTime.at(Door.at(60).plus(Door.TOLERANCE));

        assertPutAside(QuarantineReason.TIME_IN_FUTURE, timed(good, justBeyond, justBeyond, time(60)), "after");
        assertAccepted(timed(good, justInside, justInside, time(60)));
        assertPutAside(QuarantineReason.TIME_IN_FUTURE, timed(good, time(60), justBeyond, time(60)), "after");
        assertAccepted(timed(good, time(60), justInside, time(60)));
        assertAccepted(timed(reading("norepinephrine", "5", "ug/min"), time(60), time(900), time(60)));
    }

    @Test
    void should_be_put_aside_when_outside_the_stay() {
        SourceReading good = reading("lactate", "2", "mmol/L");
        SourceTime before = SourceTime.at(Door.STAY.from().minusNanos(1));
        SourceTime first = SourceTime.at(Door.STAY.from());
        SourceTime last = SourceTime.at(Door.STAY.until());
        SourceTime after = SourceTime.at(Door.STAY.until().plusNanos(1));

        assertPutAside(QuarantineReason.BEFORE_ADMISSION, timed(good, before, before, first), "before");
        assertAccepted(timed(good, first, first, first));
        assertAccepted(timed(good, last, last, last));
        assertPutAside(QuarantineReason.AFTER_DISCHARGE, timed(good, after, after, after), "after");
        assertPutAside(QuarantineReason.AFTER_DISCHARGE, timed(good, last, after, after), "after");
        assertAccepted(timed(reading("norepinephrine", "5", "ug/min"), last, after, after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "0x1p3",
                "0x10",
                "5d",
                "5f",
                "1,5",
                "\u0665",
                "\uff15",
                "1e",
                "1e+",
                "e5",
                ".",
                "-",
                "+-5",
                "1.2.3",
                "1e5.5",
                "1e5e5",
                "5 5",
                "5-",
                "--5",
                "<",
                "< x",
                "<<5",
                "<-",
                "less than",
                "about 5",
                "\u00bd",
                "5\u00a0",
                "1_000"
            })
    void should_be_put_aside_when_the_text_is_no_plain_number(String text) {
        assertPutAside(QuarantineReason.NOT_A_NUMBER, reading("lactate", text, "mmol/L"), text);
    }

    @Test
    void should_name_every_reason_in_kebab_case() {
        assertThat(QuarantineReason.UNIT_OF_OTHER_KIND.code()).isEqualTo("unit-of-other-kind");
        assertThat(QuarantineReason.values())
                .allSatisfy(reason -> assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*"));
    }

    private static void assertAccepted(SourceReading reading) {
        assertThat(receive(reading).verdict()).isInstanceOf(Verdict.Accepted.class);
    }

    private static void assertPutAside(QuarantineReason reason, SourceReading reading, String word) {
        Reception reception = receive(reading);

        assertThat(reception.verdict()).isInstanceOfSatisfying(Verdict.Quarantined.class, put -> {
            assertThat(put.reason()).isEqualTo(reason);
            assertThat(put.detail()).contains(word);
            assertThat(put.reading()).isEqualTo(reading);
        });
        assertThat(reception.timeline().size()).isZero();
    }
}
