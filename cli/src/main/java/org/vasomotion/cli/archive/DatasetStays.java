package org.vasomotion.cli.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.replay.Deliveries;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.concordance.ArchiveSession;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetException;
import org.vasomotion.interop.tabular.DatasetOptions;
import org.vasomotion.interop.tabular.Stay;
import org.vasomotion.interop.tabular.StaySelection;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.archive.ArchivedStay;
import org.vasomotion.server.archive.Recording;
import org.vasomotion.server.archive.StaySource;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.BedState;

/// Stays of a dataset: the same reading, delivery and beginning of protocols as `replay`. Opening a stay reads the
/// tables of the dataset once.
public final class DatasetStays implements StaySource {

    private static final String PREFIX = "dataset-";
    private static final int DATABASE_MEBIBYTES = 256;
    private static final Pattern UNWELCOME = Pattern.compile("[^A-Za-z0-9._-]");
    private static final int LONGEST_NAME = 56;

    private final Dataset dataset;
    private final ArchiveSession session;
    private final Map<String, Stay> stays = new LinkedHashMap<>();

    private DatasetStays(Dataset dataset, List<ProtocolGraph> protocols) {
        this.dataset = dataset;
        this.session = new ArchiveSession(new SessionRules(
                new Intake(dataset.profile()),
                StandardAssessment.all(),
                protocols,
                StandardLimits.all(),
                SessionRules.USUAL_LATENESS));
        dataset.stays().forEach(stay -> stays.put(name(stay), stay));
    }

    /// Opens a dataset. Damage to a table of a large one is found when a stay is read.
    ///
    /// @param protocols those that are begun at onset
    /// @throws DatasetException if it is none, or a table of a small one is damaged
    public static DatasetStays open(Path folder, List<ProtocolGraph> protocols) {
        DatasetOptions options = DatasetOptions.of(StandardMeasurands.catalog(), StandardDrugs.catalog())
                .withMemoryMebibytes(DATABASE_MEBIBYTES);
        Dataset dataset = Dataset.open(folder, options);
        try {
            dataset.awaitInflated();
            return new DatasetStays(dataset, protocols);
        } catch (DatasetException e) {
            dataset.close();
            throw e;
        }
    }

    /// An identifier that can stand in an address; made unique where that takes something away.
    private String name(Stay stay) {
        String plain = UNWELCOME.matcher(stay.id().value()).replaceAll("_");
        String brief = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        String name = brief;
        for (int i = 2; stays.containsKey(name); i++) {
            name = brief + "_" + i;
        }
        return name;
    }

    @Override
    public List<ArchivedStay> stays() {
        List<ArchivedStay> all = new ArrayList<>();
        stays.forEach((name, stay) -> all.add(new ArchivedStay(
                PREFIX + name, new PatientId(name), title(stay), stay.in(), stay.out(), ArchivedStay.Source.DATASET)));
        return all;
    }

    private static String title(Stay stay) {
        StringBuilder title =
                new StringBuilder(stay.subject().isEmpty() ? stay.id().value() : stay.subject());
        for (String more : List.of(stay.sex(), stay.age(), stay.careUnit())) {
            title.append(more.isEmpty() ? "" : ", ").append(more);
        }
        return title.toString();
    }

    @Override
    public Optional<Recording> recording(String id) {
        @Nullable Stay stay = id.startsWith(PREFIX) ? stays.get(id.substring(PREFIX.length())) : null;
        return stay == null ? Optional.empty() : Optional.of(read(stay, id.substring(PREFIX.length())));
    }

    private Recording read(Stay stay, String name) {
        List<SessionInput> inputs = new ArrayList<>();
        dataset.read(new StaySelection.Stays(Set.of(stay.id().value())), read -> {
            List<SourceReading> readings = new ArrayList<>();
            read.readings().forEachRemaining(readings::add);
            inputs.addAll(
                    session.inputs(stay.id(), stay.period(), read.coverages(), Deliveries.of(readings), stay.out()));
        });
        Instant from = stay.in().equals(Instant.MIN) ? Instant.EPOCH : stay.in();
        Admission admission =
                new Admission(new PatientId(name), stay.careUnit(), title(stay), Admission.Origin.HOSPITAL, from);
        SessionRules rules = session.rules();
        SessionState state = SessionState.of(rules, stay.id(), stay.period());
        return new Read(rules, BedState.beginning(admission, 1, state), List.copyOf(inputs));
    }

    /// A stay of the past, to which nothing is added any more.
    private record Read(SessionRules rules, BedState beginning, List<SessionInput> inputs) implements Recording {

        @Override
        public List<SessionInput> after(int count) {
            return inputs.subList(count, inputs.size());
        }
    }

    @Override
    public void close() {
        dataset.close();
    }
}
