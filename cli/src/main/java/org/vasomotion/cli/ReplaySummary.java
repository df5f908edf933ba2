package org.vasomotion.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vasomotion.cli.replay.QuarantineTally;
import org.vasomotion.cli.report.CohortTally;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetAccount;
import org.vasomotion.interop.tabular.MissingTable;
import org.vasomotion.interop.tabular.TableAccount;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;

/// What a person wants to know when a replay is done, on one screen.
final class ReplaySummary {

    private static final int EXAMPLES = 3;

    private final PrintWriter out;

    ReplaySummary(PrintWriter out) {
        this.out = out;
    }

    void print(Dataset dataset, ReplayJob.Outcome outcome, double seconds) {
        CohortTally tally = outcome.tally();
        out.printf(
                Locale.ROOT,
                "%s: %,d stays replayed in %.1f s%n",
                dataset.kind().title(),
                tally.stays().size(),
                seconds);
        out.println();
        tables(dataset, outcome.account());
        account(tally.account());
        charted(tally);
        quarantine(outcome.quarantine());
        out.printf(Locale.ROOT, "Report     %s%n", outcome.report());
        out.printf(Locale.ROOT, "Timelines  %s/<stay>.csv and .jsonl%n", outcome.timelines());
        out.flush();
    }

    private void tables(Dataset dataset, DatasetAccount account) {
        out.printf(Locale.ROOT, "%-16s %12s %12s %12s %12s%n", "Table", "rows", "delivered", "no such item", "no stay");
        for (TableAccount table : account.tables()) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %,12d %,12d %,12d %,12d%n",
                    table.table(),
                    table.rows(),
                    table.delivered(),
                    table.unlisted(),
                    table.withoutStay());
        }
        for (MissingTable missing : dataset.missingTables()) {
            out.printf(Locale.ROOT, "%-16s missing: %s%n", missing.table(), missing.consequence());
        }
        out.println();
    }

    private void account(IntakeAccount account) {
        out.printf(
                Locale.ROOT,
                "Readings   %,d received = %,d accepted + %,d quarantined + %,d duplicate%n",
                account.received(),
                account.accepted(),
                account.quarantined(),
                account.duplicate());
    }

    private void charted(CohortTally tally) {
        int stays = tally.stays().size();
        out.printf(
                Locale.ROOT,
                "Charted in %d of %d stays capillary refill, %d lactate, %d pressure by arterial line, %d CVP%n",
                tally.staysWith(PeripheralSigns.CAPILLARY_REFILL_TIME),
                stays,
                tally.staysWith(Metabolism.LACTATE),
                tally.staysWithArterialLine(),
                tally.staysWith(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE));
        out.println();
    }

    private void quarantine(QuarantineTally quarantine) {
        Map<QuarantineReason, List<QuarantineTally.Line>> byReason = quarantine.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.key().reason(), () -> new EnumMap<>(QuarantineReason.class), Collectors.toList()));
        if (byReason.isEmpty()) {
            return;
        }
        out.println("Quarantined (item by item in the report and in quarantine.csv):");
        byReason.entrySet().stream()
                .sorted(Comparator.comparingLong(reason -> -total(reason.getValue())))
                .forEach(reason -> out.printf(
                        Locale.ROOT,
                        "%,9d  %s%s%n",
                        total(reason.getValue()),
                        Wording.of(reason.getKey()),
                        examples(reason.getValue())));
        out.println();
    }

    /// A line that is no row has no item.
    private static String examples(List<QuarantineTally.Line> lines) {
        return lines.stream()
                .map(ReplaySummary::name)
                .filter(name -> !name.isBlank())
                .limit(EXAMPLES)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), names -> names.isEmpty() ? "" : ": " + names));
    }

    /// The archive's words for the item, its code where there are none.
    private static String name(QuarantineTally.Line line) {
        String label = line.example().provenance().label();
        return label.isBlank() ? line.key().item() : label;
    }

    private static long total(List<QuarantineTally.Line> lines) {
        return lines.stream().mapToLong(QuarantineTally.Line::count).sum();
    }
}
