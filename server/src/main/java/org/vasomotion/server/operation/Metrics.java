package org.vasomotion.server.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.vasomotion.model.Api;

/// Counts and durations for Prometheus. Labels are codes, never patients.
@Api
public final class Metrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
    }

    /// Watches a number.
    public void watch(String name, String help, Supplier<Number> number) {
        Gauge.builder(name, number).description(help).register(registry);
    }

    /// Counts readings by what became of them.
    public void readings(String verdict, int count) {
        Counter.builder("vasomotion_readings")
                .description("Readings by what became of them")
                .tag("verdict", verdict)
                .register(registry)
                .increment(count);
    }

    /// Counts what recommendations come to.
    public void recommendation(String what) {
        Counter.builder("vasomotion_recommendations")
                .description("Recommendations issued and closed")
                .tag("what", what)
                .register(registry)
                .increment();
    }

    /// Counts event streams that were refused because their asker held too many.
    public void streamRefused() {
        streamsRefused().increment();
    }

    private Counter streamsRefused() {
        return Counter.builder("vasomotion_streams_refused")
                .description("Event streams refused because their asker held too many")
                .register(registry);
    }

    /// Notes how long a request took.
    ///
    /// @param route as it is registered, without values
    public void request(String method, String route, int status, Duration took) {
        Timer.builder("vasomotion_requests")
                .description("Requests by route and status")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram(false)
                .register(registry)
                .record(took);
    }

    /// Everything in the text format of Prometheus.
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }
}
