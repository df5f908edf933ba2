package org.vasomotion.benchmarks;

import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.tuple.Pair;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.LibrarySourceProvider;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.cqframework.cql.elm.tracking.TrackBack;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;

/// Tier 1 in CQL, evaluated by the engine of the clinical reasoning project over FHIR R4 resources in memory.
///
/// The text is compiled once; one engine serves all patients, as its authors advise, and caches within a patient.
final class CqlTierOne implements TierOneAdvice {

    private static final VersionedIdentifier LIBRARY =
            new VersionedIdentifier().withId("AndromedaShock2TierOne").withVersion("1.0.0");
    private static final String ADVICE = "Advice";

    private final CqlEngine engine;

    private CqlTierOne(CqlEngine engine) {
        this.engine = engine;
    }

    static CqlTierOne over(List<TierOnePatient> patients) {
        CompositeDataProvider data = new CompositeDataProvider(new R4FhirModelResolver(), FhirRecords.of(patients));
        Environment environment =
                new Environment(Compiled.LIBRARIES, new HashMap<>(Map.of("http://hl7.org/fhir", data)), null);
        return new CqlTierOne(new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching)));
    }

    @Override
    public Advice advise(TierOnePatient patient) {
        if (evaluate(patient, ADVICE) instanceof String advice) {
            return Advice.valueOf(advice);
        }
        throw new IllegalStateException("the rules gave no advice for " + patient);
    }

    /// The value of one definition of the library for one patient.
    @Nullable
    Object evaluate(TierOnePatient patient, String definition) {
        return engine.evaluate(
                        LIBRARY,
                        Set.of(definition),
                        Pair.of("Patient", patient.id()),
                        null,
                        null,
                        patient.at().atZone(ZoneOffset.UTC))
                .forExpression(definition)
                .value();
    }

    private static LibraryManager compiled() {
        // Without locators and annotations for readers of the compiled form, which cost a quarter of the speed.
        LibraryManager libraries = new LibraryManager(new ModelManager(), new CqlCompilerOptions());
        libraries.getLibrarySourceLoader().registerProvider(new OwnLibraries());
        libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
        List<CqlCompilerException> problems = new ArrayList<>();
        libraries.resolveLibrary(LIBRARY, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the rules do not compile: "
                    + problems.stream().map(CqlTierOne::inWords).toList());
        }
        return libraries;
    }

    private static String inWords(CqlCompilerException problem) {
        TrackBack where = problem.getLocator();
        return (where == null ? "" : "line " + where.getStartLine() + ": ") + problem.getMessage();
    }

    /// Compiled at first use, then shared: it takes seconds.
    private static final class Compiled {
        static final LibraryManager LIBRARIES = compiled();
    }

    /// CQL texts beside this class.
    private static final class OwnLibraries implements LibrarySourceProvider {

        @Override
        public @Nullable InputStream getLibrarySource(VersionedIdentifier library) {
            return CqlTierOne.class.getResourceAsStream(library.getId() + ".cql");
        }
    }
}
