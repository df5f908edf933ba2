package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A made-up MIMIC-III directory: one MetaVision stay (200001), one CareVue stay (200002), nobody real.
final class MadeUpMimic {

    static final String CHART_HEADER = "row_id,subject_id,hadm_id,icustay_id,itemid,charttime,storetime,cgid,value,"
            + "valuenum,valueuom,warning,error,resultstatus,stopped";
    static final String LAB_HEADER = "row_id,subject_id,hadm_id,itemid,charttime,value,valuenum,valueuom,flag";
    static final String CV_HEADER =
            "row_id,subject_id,hadm_id,icustay_id,charttime,itemid,amount,amountuom,rate,rateuom,"
                    + "storetime,cgid,orderid,linkorderid,stopped";
    static final String MV_HEADER =
            "row_id,subject_id,hadm_id,icustay_id,starttime,endtime,itemid,amount,amountuom,rate,"
                    + "rateuom,storetime,orderid,ordercomponenttypedescription,patientweight,statusdescription";
    static final String OUT_HEADER =
            "row_id,subject_id,hadm_id,icustay_id,charttime,itemid,value,valueuom,storetime,iserror";

    private final DatasetFolder folder;

    private MadeUpMimic(DatasetFolder folder) {
        this.folder = folder;
    }

    /// Stays, persons, dictionaries; event tables without rows.
    static MadeUpMimic in(Path path) {
        DatasetFolder folder = new DatasetFolder(path);
        folder.text(
                "ICUSTAYS.csv",
                "row_id,subject_id,hadm_id,icustay_id,dbsource,first_careunit,intime,outtime",
                "1,101,1001,200001,metavision,MICU,2130-01-01 10:00:00,2130-01-03 10:00:00",
                "2,102,1002,200002,carevue,CCU,2140-05-01 00:00:00,2140-05-02 00:00:00");
        folder.gzip(
                "PATIENTS.csv.gz",
                "row_id,subject_id,gender,dob",
                "1,101,F,2070-03-01 00:00:00",
                "2,102,M,1840-01-01 00:00:00");
        folder.text(
                "D_ITEMS.csv",
                "row_id,itemid,label,linksto,category",
                "1,211,Heart Rate,chartevents,",
                "2,999,Made-up item,chartevents,",
                "3,45000,NS bolus,inputevents_cv,Free Form Intake");
        folder.text("D_LABITEMS.csv", "row_id,itemid,label,fluid", "1,50813,Lactate,Blood");
        MadeUpMimic made = new MadeUpMimic(folder);
        return made.chart().labs().careVue().metaVision().outputs();
    }

    DatasetFolder folder() {
        return folder;
    }

    Path path() {
        return folder.path();
    }

    MadeUpMimic chart(String... rows) {
        return table("CHARTEVENTS.csv", CHART_HEADER, rows);
    }

    MadeUpMimic labs(String... rows) {
        return table("LABEVENTS.csv", LAB_HEADER, rows);
    }

    MadeUpMimic careVue(String... rows) {
        return table("INPUTEVENTS_CV.csv", CV_HEADER, rows);
    }

    MadeUpMimic metaVision(String... rows) {
        return table("INPUTEVENTS_MV.csv", MV_HEADER, rows);
    }

    MadeUpMimic outputs(String... rows) {
        return table("OUTPUTEVENTS.csv", OUT_HEADER, rows);
    }

    /// A charted row of the MetaVision stay.
    static String charted(int row, String item, String time, String value, String unit) {
        String number = value.matches("-?[0-9.]+") ? value : "";
        return row + ",101,1001,200001," + item + "," + time + "," + time + ",7," + value + "," + number + "," + unit
                + ",,,,";
    }

    private MadeUpMimic table(String name, String header, String... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(List.of(rows));
        folder.text(name, lines.toArray(String[]::new));
        return this;
    }
}
