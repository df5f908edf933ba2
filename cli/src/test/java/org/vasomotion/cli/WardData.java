package org.vasomotion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A made-up dataset of two patients in the generic CSV form.
///
/// Of its readings eleven are good (seven rows, of two patients age and weight), one repeats another and five cannot
/// be taken: two rows of an item that is in no table, one unit, one text, one alarm limit.
record WardData(Path folder) {

    static final int ACCEPTED = 11;
    static final int QUARANTINED = 5;
    static final int DUPLICATE = 1;

    static WardData in(Path parent) {
        return new WardData(parent.resolve("ward"))
                .with("vasomotion-dataset.json", """
                        {"name": "ward-7", "zone": "UTC", "acquisition": "charted",
                         "complete": ["vasoactive-infusions", "fluid-input", "fluid-output"],
                         "items": [{"code": "HR_HI", "refuse": "alarm limit"}]}""")
                .with("patients.csv", """
                        patient,admitted,discharged,age,sex,weight
                        a,2026-03-01T08:00:00,2026-03-02T08:00:00,61.5,F,72.5
                        b/1,2026-03-01T08:00:00,2026-03-02T08:00:00,48,M,80
                        """)
                .with("observations.csv", """
                        patient,time,item,value,unit,id
                        a,2026-03-01T09:00:00,heart-rate,120,/min,m1
                        a,2026-03-01T09:00:00,systolic-arterial-pressure,100,mm[Hg],m2
                        a,2026-03-01T09:30:00,lactate,4.1,mmol/L,m3
                        a,2026-03-01T09:30:00,lactate,4.1,mmol/L,m3
                        a,2026-03-01T10:00:00,</script><b>,1,/min,m4
                        a,2026-03-01T10:00:00,</script><b>,2,/min,m5
                        a,2026-03-01T10:00:00,heart-rate,100,beats,m6
                        b/1,2026-03-01T10:00:00,heart-rate,fast,/min,m7
                        b/1,2026-03-01T10:00:00,HR_HI,130,/min,m8
                        b/1,2026-03-01T11:00:00,capillary-refill-time,5,s,m9
                        b/1,2026-03-01T11:00:00,lactate,3,mmol/L,m10
                        """)
                .with("administrations.csv", """
                        patient,start,end,item,value,unit,id
                        a,2026-03-01T09:00:00,2026-03-01T11:00:00,norepinephrine,0.2,ug/kg/min,a1
                        b/1,2026-03-01T09:00:00,2026-03-01T09:30:00,sodium-chloride-0.9,500,mL,a2
                        """);
    }

    WardData with(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
