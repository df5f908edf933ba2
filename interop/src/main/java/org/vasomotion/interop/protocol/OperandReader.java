package org.vasomotion.interop.protocol;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vasomotion.guidance.assessment.FindingRow;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.BaselineWindow;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.quantity.Unit;

/// Reads what a condition compares.
///
/// @param names where marks, captured values and counters that are used are noted
record OperandReader(Problems problems, Vocabulary vocabulary, Names names) {

    /// Keys that say what kind of operand it is.
    static final List<String> KINDS = List.of(
            "value",
            "last-seen",
            "lowest",
            "change-of",
            "rate-change-of",
            "index",
            "rate-of",
            "finding",
            "time-since",
            "count-of",
            "fluid-since",
            "captured",
            "rise-of",
            "percent-rise-of");

    /// Keys that belong to operands; a condition has a comparison beside them.
    static final Set<String> KEYS =
            Set.of("by", "since", "delay", "in", "from", "over", "shortest", "about", "longest");

    /// An operand alone.
    Operand read(FileNode node) {
        Fields fields = Fields.any(problems, node);
        String kind = fields.oneOf("what is compared", KINDS);
        fields.allow(keys(kind));
        return read(fields, kind);
    }

    /// The keys that an operand of this kind may have.
    static String[] keys(String kind) {
        return switch (kind) {
            case "value" -> new String[] {"value", "by", "since", "delay"};
            case "lowest" -> new String[] {kind, "over"};
            case "change-of" -> new String[] {kind, "shortest", "about", "longest"};
            case "rate-change-of" -> new String[] {kind, "over", "in"};
            case "index", "rate-of", "captured" -> new String[] {kind, "in"};
            case "rise-of", "percent-rise-of" -> new String[] {kind, "from"};
            default -> new String[] {kind};
        };
    }

    Operand read(Fields fields, String kind) {
        return switch (kind) {
            case "value" -> measured(fields);
            case "last-seen" -> new Operand.LastSeen(measurand(fields.need(kind)));
            case "lowest" -> new Operand.Lowest(measurand(fields.need(kind)), duration(fields, "over"));
            case "change-of" -> change(fields);
            case "rate-change-of" -> rateChange(fields);
            case "index" -> indexed(fields);
            case "rate-of" -> running(fields);
            case "finding" -> new Operand.Graded(finding(fields));
            case "time-since" -> new Operand.Since(mark(fields, kind));
            case "count-of" -> new Operand.Counted(names.use(Names.Kind.COUNTER, fields.need(kind)));
            case "fluid-since" -> new Operand.FluidSince(mark(fields, kind));
            case "captured" -> captured(fields);
            default -> rise(fields, kind);
        };
    }

    private String mark(Fields fields, String key) {
        return names.use(Names.Kind.MARK, fields.need(key));
    }

    private Operand measured(Fields fields) {
        Measurand measurand = measurand(fields.need("value"));
        Attempt<List<Method>> methods = Attempt.at(() -> methods(fields, measurand));
        if (!fields.has("since")) {
            if (fields.has("delay")) {
                throw problems.at(fields.need("delay"), "'delay' goes with 'since'");
            }
            return new Operand.Measured(measurand, methods.get());
        }
        Attempt<String> mark = Attempt.at(() -> mark(fields, "since"));
        Attempt<Duration> delay = Attempt.at(
                () -> fields.has("delay") ? Durations.read(problems, fields.need("delay"), "'delay'") : Duration.ZERO);
        return new Operand.MeasuredSince(measurand, methods.get(), mark.get(), delay.get());
    }

    Measurand measurand(FileNode node) {
        String id = Fields.text(problems, node, "value");
        return known(node, "measurand", id, vocabulary.measurands().all(), Measurand::id);
    }

    Drug drug(FileNode node) {
        String id = Fields.text(problems, node, "drug");
        return known(node, "drug", id, vocabulary.drugs().all(), Drug::id);
    }

    private List<Method> methods(Fields fields, Measurand measurand) {
        return problems.each(fields.items("by"), item -> {
            Method method = new Method(Fields.text(problems, item, "by"));
            if (!measurand.methods().contains(method)) {
                throw problems.at(
                        item,
                        measurand.id() + " is not measured by '" + method + "' but by "
                                + String.join(
                                        ", ",
                                        ids(measurand.methods(), Method::id).stream()
                                                .sorted()
                                                .toList()));
            }
            return method;
        });
    }

    private Duration duration(Fields fields, String key) {
        return Durations.read(problems, fields.need(key), "'" + key + "'");
    }

    private Operand change(Fields fields) {
        Measurand measurand = measurand(fields.need("change-of"));
        Duration atLeast = duration(fields, "shortest");
        Duration ideally = duration(fields, "about");
        Duration atMost = duration(fields, "longest");
        if (!atLeast.isPositive() || atLeast.compareTo(ideally) > 0 || ideally.compareTo(atMost) > 0) {
            throw problems.at(fields.need("shortest"), "'shortest', 'about' and 'longest' are positive and in order");
        }
        return new Operand.Change(measurand, new BaselineWindow(atLeast, ideally, atMost));
    }

    private Operand rateChange(Fields fields) {
        Drug drug = drug(fields.need("rate-change-of"));
        Unit own = rateUnit(fields.need("rate-change-of"), drug);
        return new Operand.RateChange(drug, fields.has("in") ? unitOf(fields, drug) : own, duration(fields, "over"));
    }

    private Unit unitOf(Fields fields, Drug drug) {
        return Unit.ofCode(fields.text("in"))
                .filter(drug.acceptedUnits()::contains)
                .orElseThrow(
                        () -> problems.at(fields.need("in"), "'" + fields.text("in") + "' is no rate of " + drug.id()));
    }

    private Operand indexed(Fields fields) {
        FileNode node = fields.need("index");
        String id = fields.text("index");
        List<Index> indices = vocabulary.assessment().indices().indices();
        Unit own = known(node, "index", id, indices, Index::id).unit();
        return new Operand.Indexed(id, unit(fields, id, own));
    }

    private Operand running(Fields fields) {
        Drug drug = drug(fields.need("rate-of"));
        Unit own = rateUnit(fields.need("rate-of"), drug);
        return new Operand.Running(drug, fields.has("in") ? unitOf(fields, drug) : own);
    }

    Unit rateUnit(FileNode node, Drug drug) {
        return drug.rateUnit().orElseThrow(() -> problems.at(node, drug.id() + " is not given as an infusion"));
    }

    private Unit unit(Fields fields, String subject, Unit own) {
        return fields.has("in")
                ? new Amounts(problems).unit(fields.need("in"), fields.text("in"), subject, own.dimension())
                : own;
    }

    private String finding(Fields fields) {
        List<FindingRow> rows = vocabulary.assessment().rows();
        String id = fields.text("finding");
        return known(fields.need("finding"), "finding", id, rows, FindingRow::id)
                .id();
    }

    private Operand captured(Fields fields) {
        String name = names.use(Names.Kind.CAPTURED, fields.need("captured"));
        String code = fields.text("in");
        Unit unit = Unit.ofCode(code).orElseThrow(() -> problems.at(fields.need("in"), "unknown unit '" + code + "'"));
        return new Operand.Captured(name, unit);
    }

    private Operand rise(Fields fields, String kind) {
        Attempt<Operand> now = Attempt.at(() -> read(fields.need(kind)));
        Attempt<String> from = Attempt.at(() -> names.use(Names.Kind.CAPTURED, fields.need("from")));
        return kind.equals("rise-of")
                ? new Operand.Rise(now.get(), from.get())
                : new Operand.RelativeRise(now.get(), from.get());
    }

    /// The row of a catalogue, or the reason why there is none.
    <T> T known(FileNode node, String what, String id, Collection<T> rows, Function<T, String> idOf) {
        return rows.stream()
                .filter(row -> idOf.apply(row).equals(id))
                .findFirst()
                .orElseThrow(() ->
                        problems.at(node, "unknown " + what + " '" + id + "'" + Nearest.hint(id, ids(rows, idOf))));
    }

    private static <T> List<String> ids(Collection<T> rows, Function<T, String> id) {
        return rows.stream().map(id).toList();
    }
}
