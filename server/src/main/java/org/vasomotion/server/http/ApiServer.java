package org.vasomotion.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.vasomotion.model.Api;
import org.vasomotion.server.archive.Archive;
import org.vasomotion.server.event.EventLog;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.operation.OperatorLog;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.RateLimit;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.server.ward.WardException;

/// The API on a port. Each request runs on a virtual thread.
@Api
public final class ApiServer implements AutoCloseable {

    private static final int IDLE_MS = 30_000;

    private final List<Route> routes;
    private final Guard guard;
    private final Transport transport;
    private final OperatorLog log;
    private final Javalin javalin;

    /// What the API is made of.
    @Api
    public record Parts(
            Ward ward,
            JournalStore store,
            Archive archive,
            EventLog events,
            Metrics metrics,
            OperatorLog log,
            Authenticator authenticator,
            RateLimit limit,
            Transport transport,
            Companions companions) {}

    public ApiServer(Parts parts) {
        this.routes = routes(parts);
        this.guard = new Guard(parts.authenticator(), parts.limit(), parts.metrics(), parts.log());
        this.log = parts.log();
        this.transport = parts.transport();
        this.javalin = Javalin.create(this::configure);
    }

    static List<Route> routes(Parts parts) {
        Answers answers = new Answers(parts.ward());
        OpenStreams streams = new OpenStreams(parts.metrics());
        List<Route> all = new ArrayList<>();
        all.addAll(new WardRoutes(answers, parts.events()).all());
        all.addAll(new IntakeRoutes(answers).all());
        all.addAll(new DecisionRoutes(answers).all());
        all.addAll(new AdmissionRoutes(answers).all());
        all.addAll(new ReferenceRoutes(parts.ward().rules().protocols()).all());
        all.addAll(new ArchiveRoutes(answers, parts.archive()).all());
        all.addAll(new EventRoutes(answers, parts.events(), streams).all());
        all.addAll(new ServiceRoutes(answers, parts.companions()).all());
        all.addAll(new SimulationRoutes(parts.companions().benches()).all());
        all.addAll(new FrameRoutes(parts.companions().benches(), streams).all());
        all.addAll(new WhatIfRoutes(answers, parts.companions().whatIf()).all());
        all.addAll(new OperationRoutes(answers, parts.store(), parts.metrics()).all());
        return all;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Body.MOST_BYTES;
        config.http.generateEtags = false;
        config.routes.before(Guard::headers);
        for (Route route : routes) {
            config.routes.addHttpHandler(route.method(), route.path(), guard.before(route));
        }
        Route page = Route.get("/*", Role.ANYONE, PageRoutes::file);
        config.routes.get("/", guard.before(page));
        config.routes.get("/*", guard.before(page));
        config.routes.exception(
                WardException.class, (e, context) -> Problem.of(e).answer(context));
        config.routes.exception(
                JournalException.class, (e, context) -> Problem.of(e).answer(context));
        config.routes.exception(Exception.class, (e, context) -> {
            log.fault(e);
            new Problem(500, "fault", "This is a fault of the program; the operator can see where.").answer(context);
        });
        config.routes.error(404, context -> {
            String type = context.res().getContentType();
            if (type == null || !type.startsWith("application/")) { // no route of ours has answered
                Problem.notFound("There is nothing here.").answer(context);
            }
        });
    }

    /// Begins to listen.
    ///
    /// @param port 0 for any
    /// @return the port
    public int start(String host, int port) {
        Server server = javalin.jettyServer().server();
        ServerConnector connector = new ServerConnector(server, factories());
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MS);
        server.addConnector(connector);
        javalin.start();
        return connector.getLocalPort();
    }

    private ConnectionFactory[] factories() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MS);
        return switch (transport) {
            case Transport.Plain _ -> new ConnectionFactory[] {new HttpConnectionFactory(http)};
            case Transport.Tls tls -> {
                SslContextFactory.Server keys = new SslContextFactory.Server();
                keys.setKeyStorePath(tls.keyStore().toUri().toString());
                keys.setKeyStoreType("PKCS12");
                keys.setKeyStorePassword(tls.password());
                keys.setIncludeProtocols("TLSv1.3", "TLSv1.2");
                http.addCustomizer(new SecureRequestCustomizer(false)); // one name is served, whatever it is called
                HttpConnectionFactory inside = new HttpConnectionFactory(http);
                yield new ConnectionFactory[] {new SslConnectionFactory(keys, inside.getProtocol()), inside};
            }
        };
    }

    /// Ends what runs and closes the port.
    @Override
    public void close() {
        javalin.stop();
    }
}
