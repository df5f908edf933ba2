package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.MissingTable;
import org.vasomotion.interop.tabular.TableAccount;
import org.vasomotion.interop.tabular.TableAccount.UnlistedItem;

/// Writes what the dataset is and what became of its rows: `Dataset` in `contract.ts`.
final class DatasetWriter {

    private DatasetWriter() {}

    static void write(JsonGenerator out, Dataset dataset) throws IOException {
        out.writeObjectFieldStart("dataset");
        out.writeStringField("kind", dataset.kind().title());
        out.writeStringField("name", dataset.name());
        out.writeStringField("zonePolicy", dataset.zonePolicy());
        out.writeArrayFieldStart("tables");
        for (TableAccount table : dataset.tables()) {
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

    static void unlisted(JsonGenerator out, Dataset dataset) throws IOException {
        out.writeArrayFieldStart("unmapped");
        for (TableAccount table : dataset.tables()) {
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
