package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.interop.contract.BaseSourceFeedContract;
import org.vasomotion.interop.contract.Situation;
import org.vasomotion.interop.feed.SourceFeed;

class DatasetFeedTest extends BaseSourceFeedContract {

    private static final Instant TEN = Instant.parse("2026-10-20T10:00:00Z");

    @TempDir
    Path path;

    private final List<Dataset> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Dataset::close);
    }

    @Override
    protected SourceFeed feed(Situation situation, ZoneId zone) {
        Path own = path.resolve(situation + "-" + zone.getId().replace('/', '-') + "-" + opened.size());
        new DatasetFolder(own)
                .text(
                        "vasomotion-dataset.json",
                        "{\"name\": \"ward\", \"zone\": \"" + zone
                                + "\", \"acquisition\": \"charted\", \"clockTolerance\": \"PT5M\"}")
                .text("patients.csv", "patient,admitted", "p,2026-10-19T10:00:00Z")
                .text(
                        "observations.csv",
                        lines(
                                "patient,time,received,item,value,unit,id,revision,status",
                                observations(situation, zone)))
                .text(
                        "administrations.csv",
                        lines("patient,start,end,item,value,unit,id", administrations(situation, zone)));
        Dataset dataset = Dataset.open(own, Received.options());
        opened.add(dataset);
        return new DatasetFeed(dataset, StaySelection.all());
    }

    private static List<String> observations(Situation situation, ZoneId zone) {
        String ten = local(TEN, zone);
        String late = local(TEN.plusSeconds(7200), zone);
        String later = local(TEN.plusSeconds(9000), zone);
        return switch (situation) {
            case NORMAL_HOUR ->
                List.of(
                        "p," + ten + "," + ten + ",heart-rate,92,/min,n1,,",
                        "p," + ten + "," + ten + ",mean-arterial-pressure,61,mm[Hg],n2,,",
                        "p," + late + "," + late + ",heart-rate,88,/min,n3,,");
            case DST_NIGHT ->
                List.of(
                        "p,2026-10-25T01:30:00,,heart-rate,81,/min,d1,,",
                        "p,2026-10-25T02:30:00,,heart-rate,82,/min,d2,,",
                        "p,2026-10-25T03:30:00,,heart-rate,83,/min,d3,,");
            case CORRECTION ->
                List.of(
                        "p," + ten + "," + ten + ",lactate,9,mmol/L,c1,0,final",
                        "p," + ten + "," + late + ",lactate,3,mmol/L,c1,1,corrected");
            case RETRACTION ->
                List.of(
                        "p," + ten + "," + ten + ",lactate,9,mmol/L,r1,0,final",
                        "p," + ten + "," + late + ",lactate,9,mmol/L,r1,1,entered-in-error");
            case DUPLICATE -> {
                String row = "p," + ten + "," + ten + ",lactate,2,mmol/L,u1,,";
                yield List.of(row, row, row);
            }
            case LATE ->
                List.of(
                        "p," + later + "," + later + ",lactate,2,mmol/L,l2,,",
                        "p," + ten + "," + local(TEN.plusSeconds(9060), zone) + ",lactate,6,mmol/L,l1,,");
            case FUTURE_DATED ->
                List.of("p," + local(TEN.plusSeconds(14_400), zone) + "," + ten + ",lactate,2,mmol/L,f1,,");
            case UNKNOWN_UNIT -> List.of("p," + ten + "," + ten + ",heart-rate,92,furlongs,x1,,");
            case UNKNOWN_CODE -> List.of("p," + ten + "," + ten + ",pulse-of-the-city,92,/min,x2,,");
        };
    }

    private static List<String> administrations(Situation situation, ZoneId zone) {
        return situation == Situation.NORMAL_HOUR
                ? List.of("p," + local(TEN, zone) + "," + local(TEN.plusSeconds(3600), zone)
                        + ",norepinephrine,0.2,ug/kg/min,a1")
                : List.of();
    }

    private static String local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone) + ":00";
    }

    private static String[] lines(String header, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }
}
