package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneOffset;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetAccount;
import org.vasomotion.interop.tabular.MissingTable;
import org.vasomotion.interop.tabular.TableAccount;
import org.vasomotion.interop.tabular.TableAccount.UnlistedItem;

/// Writes what the dataset is and what became of its rows: `Dataset` in `contract.ts`.
final class DatasetWriter {

    private DatasetWriter() {}

    /// What people call the dataset: its folder.
    static String name(Dataset dataset) {
        return String.valueOf(dataset.directory().toAbsolutePath().normalize().getFileName());
    }

    static void write(JsonGenerator out, Dataset dataset, DatasetAccount account) throws IOException {
        out.writeObjectFieldStart("dataset");
        out.writeStringField("kind", dataset.kind().title());
        out.writeStringField("name", name(dataset));
        out.writeStringField("zonePolicy", zonePolicy(dataset));
        out.writeArrayFieldStart("tables");
        for (TableAccount table : account.tables()) {
            out.writeStartObject();
            out.writeStringField("name", table.table());
            out.writeBooleanField("present", true);
            out.writeNumberField("rowsRead", table.rows());
            out.writeNumberField("rowsMapped", table.delivered());
            out.writeNumberField("rowsOfUnknownItems", table.unlisted());
            out.writeNumberField("rowsConsulted", table.consulted());
            out.writeNumberField("rowsWithoutStay", table.withoutStay());
            out.writeNumberField("rowsNotSelected", table.notSelected());
            out.writeNumberField("rowsMalformed", table.malformed());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("missing");
        for (MissingTable missing : dataset.missingTables()) {
            out.writeStartObject();
            out.writeStringField("table", missing.table());
            out.writeStringField("consequence", missing.consequence());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String zonePolicy(Dataset dataset) {
        return dataset.profile().zone().equals(ZoneOffset.UTC)
                ? "local times are kept as charted, without clock changes"
                : "local times are read in the zone " + dataset.profile().zone();
    }

    static void unlisted(JsonGenerator out, DatasetAccount account) throws IOException {
        out.writeArrayFieldStart("unmapped");
        for (TableAccount table : account.tables()) {
            for (UnlistedItem item : table.mostUnlisted()) {
                out.writeStartObject();
                out.writeStringField("table", table.table());
                out.writeStringField("item", item.item());
                out.writeStringField("label", item.label());
                out.writeNumberField("count", item.rows());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }
}
