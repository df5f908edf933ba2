package org.vasomotion.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.Method;

/// Numbers for methods, so that a chart's thousand points do not repeat a name a thousand times.
final class MethodCodes {

    private final Map<Method, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    MethodCodes(MeasurandCatalog catalog) {
        for (Measurand measurand : catalog.all()) {
            measurand.methods().stream()
                    .filter(method -> !method.equals(Method.UNSPECIFIED))
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .filter(method -> !codes.containsKey(method))
                    .forEach(method -> {
                        codes.put(method, names.size());
                        names.add(method.id());
                    });
        }
    }

    /// The number of a method, -1 for an unspecified one.
    int codeOf(Method method) {
        return codes.getOrDefault(method, -1);
    }

    List<String> names() {
        return names;
    }
}
