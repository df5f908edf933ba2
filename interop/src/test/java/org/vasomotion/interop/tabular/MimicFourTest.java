package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.quantity.Unit;

class MimicFourTest {

    private static final String LAB_HEADER =
            "labevent_id,subject_id,hadm_id,specimen_id,itemid,charttime,storetime,value,"
                    + "valuenum,valueuom,comments";
    private static final String INPUT_HEADER = "subject_id,hadm_id,stay_id,starttime,endtime,storetime,itemid,amount,"
            + "amountuom,rate,rateuom,orderid,ordercomponenttypedescription,patientweight,statusdescription";

    @TempDir
    Path path;

    private DatasetFolder folder;

    @BeforeEach
    void write() {
        folder = new DatasetFolder(path)
                .gzip(
                        "icu/icustays.csv.gz",
                        "subject_id,hadm_id,stay_id,first_careunit,last_careunit,intime,outtime,los",
                        "11,21,31,MICU,MICU,2180-07-23 14:00:00,2180-07-24 14:00:00,1",
                        "12,22,32,MICU,MICU,2150-01-01 00:00:00,2150-01-02 00:00:00,1")
                .text("hosp/patients.csv", "subject_id,gender,anchor_age,anchor_year", "11,F,50,2178", "12,M,91,2150")
                .text("icu/d_items.csv", "itemid,label,linksto,category", "220045,Heart Rate,chartevents,")
                .text("hosp/d_labitems.csv", "itemid,label", "50813,Lactate")
                .text("hosp/labevents.csv", LAB_HEADER)
                .text("icu/inputevents.csv", INPUT_HEADER)
                .text("icu/outputevents.csv", "subject_id,hadm_id,stay_id,charttime,storetime,itemid,value,valueuom");
    }

    @Test
    void should_say_what_cannot_be_known_when_charted_rows_are_missing() {
        try (Dataset dataset = Dataset.open(path, Received.options())) {
            assertThat(dataset.kind()).isEqualTo(DatasetKind.MIMIC_IV);
            assertThat(dataset.missingTables()).extracting(MissingTable::table).containsExactly("chartevents");
            assertThat(dataset.missingTables().getFirst().consequence()).contains("vital sign");
            assertThat(dataset.stays())
                    .extracting(stay -> stay.id() + " " + stay.age())
                    .containsExactly("31 52", "32 > 89");
        }
    }

    @Test
    void should_take_a_result_from_number_text_or_comment_when_others_are_masked() {
        folder.text(
                "hosp/labevents.csv",
                LAB_HEADER,
                "1,11,21,501,50813,2180-07-23 15:00:00,2180-07-23 15:20:00,___,4.5,mmol/L,",
                "2,11,21,502,50885,2180-07-23 15:00:00,2180-07-23 15:20:00,,,mg/dL,<0.2.",
                "3,11,21,503,50813,2180-07-23 16:00:00,,2.5,2.5,mmol/L,");

        Received received = Received.of(path);

        assertThat(received.observation("labevents", "1").value().exact().value())
                .isEqualTo(4.5);
        assertThat(received.observation("labevents", "1").receivedAt())
                .isEqualTo(Instant.parse("2180-07-23T15:20:00Z"));
        assertThat(received.observation("labevents", "2").value().isExact()).isFalse();
        assertThat(received.observation("labevents", "3").receivedAt())
                .isEqualTo(Instant.parse("2180-07-23T16:00:00Z"));
    }

    @Test
    void should_tell_the_blood_by_specimen_number_when_samples_share_a_time() {
        folder.text(
                "hosp/labevents.csv",
                LAB_HEADER,
                "1,11,21,501,52033,2180-07-23 15:00:00,,ART.,,,",
                "2,11,21,501,50821,2180-07-23 15:00:00,,90,90,mm Hg,",
                "3,11,21,502,52033,2180-07-23 15:00:00,,CENTRAL VENOUS.,,,",
                "4,11,21,502,50821,2180-07-23 15:00:00,,41,41,mm Hg,");

        Received received = Received.of(path);

        assertThat(received.observation("labevents", "2").measurand().id()).isEqualTo("arterial-oxygen-tension");
        assertThat(received.observation("labevents", "4").measurand().id()).isEqualTo("central-venous-oxygen-tension");
    }

    @Test
    void should_identify_rows_by_their_columns_when_the_table_has_no_row_number() {
        String row =
                "11,21,31,2180-07-23 15:00:00,2180-07-23 16:00:00,2180-07-23 16:00:00,222315,2,units,2.4,units/hour,77,"
                        + "Main order parameter,70,FinishedRunning";
        folder.text("icu/inputevents.csv", INPUT_HEADER, row, row)
                .text(
                        "icu/outputevents.csv",
                        "subject_id,hadm_id,stay_id,charttime,storetime,itemid,value,valueuom",
                        "11,21,31,2180-07-23 16:00:00,2180-07-23 16:05:00,226559,60,ml");

        Received received = Received.of(path);

        assertThat(received.intake().duplicate()).isEqualTo(1);
        assertThat(received.verdicts())
                .filteredOn(Verdict.Duplicate.class::isInstance)
                .hasSize(1);
        assertThat(received.observation("outputevents", "31-226559-2180-07-23 16:00:00")
                        .value()
                        .exact()
                        .valueIn(Unit.MILLILITRE))
                .isEqualTo(60);
    }

    @Test
    void should_read_the_same_when_tables_are_parquet() {
        folder.without("hosp/labevents.csv")
                .parquet(
                        "hosp/labevents.parquet",
                        LAB_HEADER,
                        "1,11,21,501,50813,2180-07-23 15:00:00,2180-07-23 15:20:00,4.5,4.5,mmol/L,");
        folder.without("icu/inputevents.csv")
                .parquet(
                        "icu/INPUTEVENTS.parquet",
                        INPUT_HEADER,
                        "11,21,31,2180-07-23 15:00:00,2180-07-23 16:00:00,2180-07-23 16:00:00,222315,2,units,2.4,units/hour,"
                                + "77,Main order parameter,70,FinishedRunning");

        Received received = Received.of(path);

        assertThat(received.observation("labevents", "1").value().exact().value())
                .isEqualTo(4.5);
        assertThat(received.observation("labevents", "1").provenance().toString())
                .isEqualTo("labevents.parquet:1");
        assertThat(received.infusion("inputevents", "77-222315-2180-07-23 15:00:00")
                        .rate()
                        .value())
                .isEqualTo(2.4);
    }

    @Test
    void should_say_so_when_a_parquet_file_is_none() {
        folder.without("hosp/labevents.csv").text("hosp/labevents.parquet", "not parquet at all, by no means");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Received.of(path)))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("labevents.parquet");
    }
}
