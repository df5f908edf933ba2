package org.vasomotion.interop.protocol;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads a whole protocol.
final class GraphReader {

    static final String FORMAT = "vasomotion-protocol/1";

    private final Problems problems;
    private final Names names;
    private final OperandReader operands;
    private final ConditionReader conditions;

    GraphReader(Problems problems, Vocabulary vocabulary) {
        this.problems = problems;
        this.names = new Names(problems);
        this.operands = new OperandReader(problems, vocabulary, names);
        this.conditions = new ConditionReader(operands, new LinkedHashMap<>(), List.of());
    }

    /// The protocol, without checking how its steps hang together.
    ProtocolGraph read(FileNode root) {
        Fields file = Fields.of(
                problems,
                root,
                "format",
                "id",
                "version",
                "title",
                "standing",
                "sources",
                "notes",
                "citations",
                "conditions",
                "eligible",
                "window",
                "begin",
                "always",
                "steps",
                "promises");
        Attempt<String> format = Attempt.at(() -> format(file));
        Citing citing = Citing.of(problems, file);
        Attempt<Head> head = Attempt.at(() -> head(file, citing));
        readShared(file, citing);
        Attempt<Condition> eligible = Attempt.at(() -> conditions.read(file.need("eligible"), citing));
        Attempt<Window> window = Attempt.at(() -> window(file.need("window"), citing));
        Attempt<String> begin = Attempt.at(() -> names.use(Names.Kind.STEP, file.need("begin")));
        EdgeReader edges = new EdgeReader(conditions);
        Attempt<List<Edge>> always =
                Attempt.at(() -> problems.each(file.items("always"), item -> edges.read(item, citing)));
        StepReader steps = new StepReader(conditions);
        giveStepNames(file);
        Attempt<List<Step>> all =
                Attempt.at(() -> problems.each(file.someItems("steps"), item -> steps.read(item, citing)));
        Attempt<Promises> promises = Attempt.at(() -> promises(file.need("promises"), citing));
        names.check();
        format.get();
        return new ProtocolGraph(
                head.get().id(),
                head.get().version(),
                head.get().title(),
                head.get().standing(),
                head.get().sources(),
                head.get().notes(),
                eligible.get(),
                window.get().time(),
                window.get().then(),
                begin.get(),
                always.get(),
                all.get(),
                promises.get());
    }

    private void readShared(Fields file, Citing citing) {
        if (file.has("conditions")) {
            Attempt.at(() -> Fields.any(problems, file.need("conditions")))
                    .ifThere(section -> section.node()
                            .values()
                            .forEach((name, node) ->
                                    conditions.shared().put(name, Attempt.at(() -> conditions.read(node, citing)))));
        }
    }

    private String format(Fields file) {
        String format = file.text("format");
        if (!format.equals(FORMAT)) {
            throw problems.at(file.need("format"), "this program reads '" + FORMAT + "', not '" + format + "'");
        }
        return format;
    }

    private record Head(
            String id,
            String version,
            String title,
            ProtocolGraph.Standing standing,
            List<Citation> sources,
            List<String> notes) {}

    private Head head(Fields file, Citing citing) {
        Attempt<String> id = Attempt.at(() -> id(file));
        Attempt<String> version = Attempt.at(() -> file.text("version"));
        Attempt<String> title = Attempt.at(() -> file.text("title"));
        Attempt<ProtocolGraph.Standing> standing =
                Attempt.at(() -> file.word("standing", ProtocolGraph.Standing.class));
        Attempt<List<Citation>> sources = Attempt.at(() -> problems.each(file.items("sources"), citing::read));
        Attempt<List<String>> notes = Attempt.at(() -> file.texts("notes"));
        return new Head(id.get(), version.get(), title.get(), standing.get(), sources.get(), notes.get());
    }

    private String id(Fields file) {
        String id = file.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw problems.at(file.need("id"), "an identifier is lower-case words joined by hyphens, not '" + id + "'");
        }
        return id;
    }

    private record Window(Cited<Duration> time, String then) {}

    private Window window(FileNode node, Citing around) {
        Fields fields = Fields.of(problems, node, "time", "then", "cite");
        Citing citing = around.in(fields);
        Attempt<Cited<Duration>> time = Attempt.at(
                () -> citing.cited(fields.need("time"), value -> Durations.read(problems, value, "the window")));
        Attempt<String> then = Attempt.at(() -> names.use(Names.Kind.STEP, fields.need("then")));
        return new Window(time.get(), then.get());
    }

    /// All at once and before any is read, so that a step with a problem is not reported as missing too.
    private void giveStepNames(Fields file) {
        Map<String, Integer> lines = new HashMap<>();
        for (FileNode item : Attempt.at(() -> file.items("steps")).or(List.of())) {
            if (item instanceof FileNode.Entries step && step.values().get("id") instanceof FileNode.Scalar id) {
                names.give(Names.Kind.STEP, id.text());
                Integer first = lines.putIfAbsent(id.text(), id.line());
                if (first != null) {
                    problems.note(id.line(), "two steps are called '" + id.text() + "', the first on line " + first);
                }
            }
        }
    }

    private Promises promises(FileNode node, Citing around) {
        Fields fields = Fields.of(
                problems,
                node,
                "target",
                "fluid-forbidden",
                "fluid-needs",
                "most-fluid",
                "tests",
                "most-doses",
                "cite");
        Citing citing = around.in(fields);
        Attempt<Condition> target = Attempt.at(() -> conditions.read(fields.need("target"), citing));
        Attempt<Condition> forbidden = Attempt.at(() -> conditions.read(fields.need("fluid-forbidden"), citing));
        Attempt<Condition> needs = Attempt.at(() -> conditions.read(fields.need("fluid-needs"), citing));
        Attempt<Cited<Quantity>> most = Attempt.at(() -> citing.cited(
                fields.need("most-fluid"), value -> new Amounts(problems).volume(value, "the most fluid")));
        Attempt<List<Promises.TestOfTreatment>> tests =
                Attempt.at(() -> problems.each(fields.items("tests"), item -> test(item, citing)));
        Attempt<List<Promises.MostDose>> doses =
                Attempt.at(() -> problems.each(fields.items("most-doses"), item -> mostDose(item, citing)));
        return new Promises(target.get(), forbidden.get(), needs.get(), most.get(), tests.get(), doses.get());
    }

    private Promises.MostDose mostDose(FileNode node, Citing around) {
        Fields fields = Fields.of(problems, node, "drug", "rate", "cite");
        Drug drug = operands.drug(fields.need("drug"));
        Unit unit = operands.rateUnit(fields.need("drug"), drug);
        Cited<Quantity> rate = around.in(fields)
                .cited(
                        fields.need("rate"),
                        value -> new Amounts(problems).quantity(value, "the rate of " + drug.id(), unit));
        return new Promises.MostDose(drug, rate);
    }

    private Promises.TestOfTreatment test(FileNode node, Citing around) {
        Fields fields = Fields.of(problems, node, "step", "kept", "drugs", "reverting", "cite");
        Attempt<String> step = Attempt.at(() -> names.use(Names.Kind.STEP, fields.need("step")));
        Attempt<Condition> kept = Attempt.at(() -> conditions.read(fields.need("kept"), around.in(fields)));
        Attempt<List<Drug>> drugs = Attempt.at(() -> problems.each(fields.someItems("drugs"), operands::drug));
        Attempt<String> reverting = Attempt.at(() -> names.use(Names.Kind.STEP, fields.need("reverting")));
        return new Promises.TestOfTreatment(step.get(), kept.get(), drugs.get(), reverting.get());
    }
}
