package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.interop.tabular.MadeUpMimic.charted;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.interop.tabular.TableAccount.UnlistedItem;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.quantity.Unit;

class MimicThreeTest {

    @TempDir
    Path path;

    @Test
    void should_list_stays_with_age_sex_and_unit_when_opened() {
        MadeUpMimic.in(path);

        try (Dataset dataset = Dataset.open(path, Received.options())) {
            assertThat(dataset.kind()).isEqualTo(DatasetKind.MIMIC_III);
            assertThat(dataset.missingTables()).isEmpty();
            assertThat(dataset.stays()).extracting(stay -> stay.id().value()).containsExactly("200001", "200002");
            Stay first = dataset.stays().getFirst();
            assertThat(first.age()).isEqualTo("59");
            assertThat(first.sex()).isEqualTo("F");
            assertThat(first.careUnit()).isEqualTo("MICU");
            assertThat(first.in()).isEqualTo(Instant.parse("2130-01-01T10:00:00Z"));
            assertThat(dataset.stays().getLast().age()).isEqualTo("> 89");
        }
    }

    @Test
    void should_give_age_and_pump_weight_as_readings_when_stay_has_them() {
        MadeUpMimic.in(path)
                .metaVision(
                        "5,101,1001,200001,2130-01-01 12:00:00,2130-01-01 13:00:00,221906,1,mg,0.1,mcg/kg/min,"
                                + "2130-01-01 13:00:00,9,Main order parameter,81.5,FinishedRunning",
                        "6,101,1001,200001,2130-01-01 13:00:00,2130-01-01 14:00:00,221906,1,mg,0.2,mcg/kg/min,"
                                + "2130-01-01 14:00:00,9,Main order parameter,99,FinishedRunning");

        Received received = Received.of(path);

        assertThat(received.observation("patients", "age-200001")
                        .value()
                        .exact()
                        .value())
                .isEqualTo(59);
        Observation hidden = received.observation("patients", "age-200002");
        assertThat(hidden.value().isExact()).isFalse();
        assertThat(hidden.value().low()).isGreaterThanOrEqualTo(89);
        Observation weight = received.observation("inputevents_mv", "weight-5");
        assertThat(weight.value().exact().valueIn(Unit.KILOGRAM)).isEqualTo(81.5);
        assertThat(weight.method()).isEqualTo(Method.STATED);
        assertThat(received.account().derived()).isEqualTo(3);
    }

    @Test
    void should_name_file_and_line_when_row_is_read() {
        MadeUpMimic.in(path)
                .chart(
                        charted(1, "999", "2130-01-01 11:00:00", "1", ""),
                        charted(2, "220045", "2130-01-01 11:00:00", "88", "bpm"));

        SourceReading reading = Received.of(path).readings().stream()
                .filter(found -> found.item().equals("220045"))
                .findFirst()
                .orElseThrow();

        assertThat(reading.provenance().origin()).isEqualTo("CHARTEVENTS.csv");
        assertThat(reading.provenance().line()).isEqualTo(3);
        assertThat(reading.provenance().label()).isEqualTo("Heart Rate");
        assertThat(reading.identity().toString()).isEqualTo("chartevents#2");
    }

    @Test
    void should_count_rows_of_unlisted_items_with_their_labels_when_no_table_names_them() {
        MadeUpMimic.in(path)
                .chart(
                        charted(1, "999", "2130-01-01 11:00:00", "1", ""),
                        charted(2, "999", "2130-01-01 12:00:00", "2", ""),
                        charted(3, "220045", "2130-01-01 11:00:00", "88", "bpm"));

        TableAccount chart = Received.of(path).table("chartevents");

        assertThat(chart.rows()).isEqualTo(3);
        assertThat(chart.delivered()).isEqualTo(1);
        assertThat(chart.unlisted()).isEqualTo(2);
        assertThat(chart.mostUnlisted()).containsExactly(new UnlistedItem("999", "Made-up item", 2));
    }

    @Test
    void should_sort_by_receipt_then_time_when_rows_stand_in_another_order() {
        MadeUpMimic.in(path)
                .chart(
                        "1,101,1001,200001,220045,2130-01-01 12:00:00,2130-01-01 15:00:00,7,80,80,bpm,,,,",
                        "2,101,1001,200001,220045,2130-01-01 14:00:00,2130-01-01 14:00:00,7,81,81,bpm,,,,",
                        "3,101,1001,200001,220045,2130-01-01 11:00:00,2130-01-01 15:00:00,7,82,82,bpm,,,,");

        List<String> order = Received.of(path).readings().stream()
                .filter(reading -> reading.item().equals("220045"))
                .map(reading -> reading.identity().message())
                .toList();

        assertThat(order).containsExactly("2", "3", "1");
    }

    @Test
    void should_retract_when_row_is_marked_as_error() {
        MadeUpMimic.in(path).chart("1,101,1001,200001,220074,2130-01-01 12:00:00,2130-01-01 12:00:00,7,9,9,mmHg,,1,,");

        assertThat(Received.of(path).accepted("chartevents", "1")).isInstanceOf(Retraction.class);
    }

    @Test
    void should_prefer_listed_text_to_number_when_tube_stands_beside_one() {
        MadeUpMimic.in(path)
                .chart(
                        "1,101,1001,200001,223900,2130-01-01 12:00:00,2130-01-01 12:00:00,7,No Response-ETT,1,,,,,",
                        "2,101,1001,200001,223951,2130-01-01 12:00:00,2130-01-01 12:00:00,7,Abnormal >3 Seconds,,,,,,");

        Received received = Received.of(path);

        assertThat(received.quarantined("chartevents", "1").reason()).isEqualTo(QuarantineReason.UNASSESSABLE);
        Observation refill = received.observation("chartevents", "2");
        assertThat(refill.value().low()).isGreaterThanOrEqualTo(3);
        assertThat(refill.value().isExact()).isFalse();
    }

    @Test
    void should_give_gas_to_the_blood_its_specimen_names_when_samples_differ() {
        MadeUpMimic.in(path)
                .labs(
                        "1,101,1001,50800,2130-01-01 12:00:00,ART,,,",
                        "2,101,1001,50821,2130-01-01 12:00:00,90,90,mm Hg,",
                        "3,101,1001,50800,2130-01-01 13:00:00,MIX,,,",
                        "4,101,1001,50821,2130-01-01 13:00:00,40,40,mm Hg,",
                        "5,101,1001,50800,2130-01-01 14:00:00,VEN,,,",
                        "6,101,1001,50821,2130-01-01 14:00:00,41,41,mm Hg,",
                        "7,101,1001,50821,2130-01-01 15:00:00,42,42,mm Hg,",
                        "8,101,1001,50800,2130-01-01 16:00:00,ART,,,",
                        "9,101,1001,50800,2130-01-01 16:00:00,MIX,,,",
                        "10,101,1001,50821,2130-01-01 16:00:00,43,43,mm Hg,");

        Received received = Received.of(path);

        assertThat(received.observation("labevents", "2").measurand().id()).isEqualTo("arterial-oxygen-tension");
        assertThat(received.observation("labevents", "4").measurand().id()).isEqualTo("mixed-venous-oxygen-tension");
        assertThat(received.quarantined("labevents", "6").reading().item()).isEqualTo("50821@venous");
        assertThat(received.quarantined("labevents", "7").reading().item()).isEqualTo("50821@no-specimen");
        assertThat(received.quarantined("labevents", "10").reading().item()).isEqualTo("50821@no-specimen");
        assertThat(received.table("labevents").consulted()).isEqualTo(5);
    }

    @Test
    void should_take_temperature_as_core_only_when_the_charted_site_is_core() {
        MadeUpMimic.in(path)
                .chart(
                        charted(1, "223762", "2130-01-01 11:00:00", "37.2", "?C"),
                        charted(2, "224642", "2130-01-01 11:00:00", "Rectal", ""),
                        charted(3, "223762", "2130-01-01 12:00:00", "36.1", "?C"),
                        charted(4, "224642", "2130-01-01 12:00:00", "Axillary", ""),
                        charted(5, "223762", "2130-01-01 13:00:00", "36.4", "?C"));

        Received received = Received.of(path);

        assertThat(received.observation("chartevents", "1").measurand().id()).isEqualTo("core-temperature");
        assertThat(received.quarantined("chartevents", "3").reading().item()).isEqualTo("223762@axillary");
        assertThat(received.quarantined("chartevents", "5").reading().item()).isEqualTo("223762@no-site");
    }

    @Test
    void should_count_a_sample_once_when_the_chart_repeats_the_laboratory() {
        MadeUpMimic.in(path)
                .labs("1,101,1001,50813,2130-01-01 12:00:00,4.2,4.2,mmol/L,")
                .chart(
                        charted(1, "225668", "2130-01-01 12:00:00", "4.2", "mmol/L"),
                        charted(2, "225668", "2130-01-01 12:50:00", "4.2000001", "mmol/L"),
                        charted(3, "225668", "2130-01-01 13:00:00", "3.1", "mmol/L"),
                        charted(4, "225668", "2130-01-01 18:00:00", "4.2", "mmol/L"));

        Received received = Received.of(path);

        assertThat(received.verdict("chartevents", "1")).isInstanceOf(Verdict.Duplicate.class);
        assertThat(received.quarantined("chartevents", "2").reading().item()).isEqualTo("225668@copy");
        assertThat(received.observation("chartevents", "3").value().exact().value())
                .isEqualTo(3.1);
        assertThat(received.observation("chartevents", "4").value().exact().value())
                .isEqualTo(4.2);
    }

    @Test
    void should_place_laboratory_rows_in_the_nearest_stay_when_they_name_none() {
        DatasetFolder folder = MadeUpMimic.in(path)
                .labs(
                        "1,101,,50813,2129-12-31 09:00:00,1.1,1.1,mmol/L,",
                        "2,101,,50813,2129-12-31 11:00:00,1.2,1.2,mmol/L,",
                        "3,101,,50813,2130-01-03 12:30:00,1.3,1.3,mmol/L,",
                        "4,101,,50813,2130-01-03 22:30:00,1.4,1.4,mmol/L,",
                        "5,777,,50813,2130-01-01 22:30:00,1.5,1.5,mmol/L,")
                .folder();
        folder.text(
                "ICUSTAYS.csv",
                "row_id,subject_id,hadm_id,icustay_id,dbsource,first_careunit,intime,outtime",
                "1,101,1001,200001,metavision,MICU,2130-01-01 10:00:00,2130-01-03 12:00:00",
                "2,101,1001,200003,metavision,MICU,2130-01-04 00:00:00,2130-01-05 10:00:00");

        Received received = Received.of(path);

        assertThat(received.readings())
                .filteredOn(reading -> reading.item().equals("50813"))
                .extracting(reading -> reading.identity().message() + " " + reading.patient())
                .containsExactly("2 200001", "3 200001", "4 200003");
        assertThat(received.table("labevents").withoutStay()).isEqualTo(2);
    }

    @Test
    void should_read_metavision_segments_as_rates_with_their_end_when_rate_is_charted() {
        MadeUpMimic.in(path)
                .metaVision(
                        "1,101,1001,200001,2130-01-01 12:00:00,2130-01-01 13:00:00,221906,1,mg,0.1,mcg/kg/min,"
                                + "2130-01-01 13:00:00,9,Main order parameter,80,FinishedRunning",
                        "2,101,1001,200001,2130-01-01 12:00:00,2130-01-01 12:01:00,225158,500,ml,,,"
                                + "2130-01-01 13:00:00,10,Main order parameter,80,FinishedRunning",
                        "3,101,1001,200001,2130-01-01 12:00:00,2130-01-01 13:00:00,221906,1,mg,5.4,mcg/kg/min,"
                                + "2130-01-01 13:00:00,9,Main order parameter,80,Rewritten",
                        "4,101,1001,200001,2130-01-01 12:00:00,2130-01-01 13:00:00,225158,20,ml,20,mL/hour,"
                                + "2130-01-01 13:00:00,9,Mixed solution                 ,80,FinishedRunning");

        Received received = Received.of(path);

        var rate = received.infusion("inputevents_mv", "1");
        assertThat(rate.drug().id()).isEqualTo("norepinephrine");
        assertThat(rate.rate().valueIn(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)).isEqualTo(0.1);
        assertThat(rate.ending()).isEqualTo(new Ending.At(Instant.parse("2130-01-01T13:00:00Z")));
        assertThat(received.dose("inputevents_mv", "2").amount().valueIn(Unit.MILLILITRE))
                .isEqualTo(500);
        assertThat(received.quarantined("inputevents_mv", "3").reading().item()).isEqualTo("221906@rewritten");
        assertThat(received.infusion("inputevents_mv", "4").drug().id()).isEqualTo("drug-carrier");
    }

    @Test
    void should_read_carevue_rates_and_stops_and_leave_their_amounts_when_drug_is_charted_by_rate() {
        MadeUpMimic.in(path)
                .careVue(
                        "1,102,1002,200002,2140-05-01 10:00:00,30120,,,0.25,mcgkgmin,2140-05-01 10:05:00,7,1,1,",
                        "2,102,1002,200002,2140-05-01 11:00:00,30120,1.2,mg,,,2140-05-01 11:05:00,7,1,1,",
                        "3,102,1002,200002,2140-05-01 12:00:00,30120,1.2,mg,,,2140-05-01 12:05:00,7,1,1,Stopped",
                        "4,102,1002,200002,2140-05-01 12:00:00,30018,150,ml,,,2140-05-01 12:05:00,7,2,2,",
                        "5,102,1002,200002,2140-05-01 13:00:00,45000,500,ml,,,2140-05-01 13:05:00,7,3,3,",
                        "6,102,1002,200002,2140-05-01 14:00:00,30120,1.2,mg,,,2140-05-01 14:05:00,7,1,1,D/C'd",
                        "7,102,1002,200002,2140-05-01 14:00:00,30120,,,0.1,mcgkgmin,2140-05-01 14:05:00,7,4,4,");

        Received received = Received.of(path);

        var rate = received.infusion("inputevents_cv", "1");
        assertThat(rate.rate().valueIn(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)).isEqualTo(0.25);
        assertThat(rate.ending()).isEqualTo(new Ending.NextRate());
        assertThat(rate.receivedAt()).isEqualTo(Instant.parse("2140-05-01T10:05:00Z"));
        assertThat(received.quarantined("inputevents_cv", "2").reading().item()).isEqualTo("30120@amount");
        assertThat(received.infusion("inputevents_cv", "3").rate().value()).isZero();
        assertThat(received.dose("inputevents_cv", "4").amount().valueIn(Unit.MILLILITRE))
                .isEqualTo(150);
        assertThat(received.dose("inputevents_cv", "5").drug().id()).isEqualTo("sodium-chloride-0.9");
        assertThat(received.quarantined("inputevents_cv", "6").reading().item()).isEqualTo("30120@replaced");
        assertThat(received.infusion("inputevents_cv", "7").rate().value()).isEqualTo(0.1);
    }

    @Test
    void should_state_what_is_complete_when_the_tables_of_the_charting_system_are_there() {
        MadeUpMimic.in(path).folder().without("INPUTEVENTS_CV.csv");

        Received received = Received.of(path);

        assertThat(received.coverages())
                .extracting(coverage -> coverage.id().message())
                .containsExactly(
                        "complete-vasoactive-infusions-200001",
                        "complete-fluid-input-200001",
                        "complete-fluid-output-200001",
                        "complete-fluid-output-200002");
        Coverage first = received.coverages().getFirst();
        assertThat(first.from()).isEqualTo(Instant.parse("2130-01-01T10:00:00Z"));
        assertThat(first.until()).isEqualTo(Instant.parse("2130-01-03T10:00:00Z"));
    }

    @Test
    void should_read_only_the_stays_asked_for_when_selected() {
        MadeUpMimic.in(path)
                .chart(charted(1, "220045", "2130-01-01 11:00:00", "88", "bpm"))
                .careVue("1,102,1002,200002,2140-05-01 10:00:00,30120,,,0.25,mcgkgmin,2140-05-01 10:05:00,7,1,1,");

        Received byStay = Received.of(path, new StaySelection.Stays(Set.of("200002")));
        Received bySubject = Received.of(path, new StaySelection.Subjects(Set.of("101")));

        assertThat(byStay.account().stays()).isEqualTo(1);
        assertThat(byStay.table("chartevents").notSelected()).isEqualTo(1);
        assertThat(byStay.table("inputevents_cv").delivered()).isEqualTo(1);
        assertThat(bySubject.table("chartevents").delivered()).isEqualTo(1);
        assertThat(bySubject.table("inputevents_cv").notSelected()).isEqualTo(1);
    }

    @Test
    void should_read_again_the_same_when_read_twice() {
        MadeUpMimic.in(path).chart(charted(1, "220045", "2130-01-01 11:00:00", "88", "bpm"));

        try (Dataset dataset = Dataset.open(path, Received.options())) {
            DatasetAccount first = dataset.read(StaySelection.all(), stay -> {});
            DatasetAccount second = dataset.read(StaySelection.all(), stay -> {});

            assertThat(second).isEqualTo(first);
            assertThat(dataset.scanOnly()).isEqualTo(1);
        }
    }

    @Test
    void should_leave_newborns_out_and_say_so_when_listing_stays() {
        MadeUpMimic.in(path)
                .folder()
                .text("PATIENTS.csv", "subject_id,gender,dob", "101,F,2129-12-31 00:00:00", "102,M,2070-01-01 00:00:00")
                .without("PATIENTS.csv.gz");

        Received received = Received.of(path);

        assertThat(received.account().stays()).isEqualTo(1);
        assertThat(received.account().stayNotes()).containsExactly("1 stays of newborns left out");
    }
}
