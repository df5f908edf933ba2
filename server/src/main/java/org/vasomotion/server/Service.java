package org.vasomotion.server;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.archive.Archive;
import org.vasomotion.server.archive.JournalStays;
import org.vasomotion.server.archive.StaySource;
import org.vasomotion.server.event.EventLog;
import org.vasomotion.server.event.WardNews;
import org.vasomotion.server.http.ApiServer;
import org.vasomotion.server.http.Companions;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.operation.BackgroundThreads;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.operation.OperatorLog;
import org.vasomotion.server.operation.OperatorLog.Event;
import org.vasomotion.server.operation.Ticking;
import org.vasomotion.server.operation.WatchedClock;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.RateLimit;
import org.vasomotion.server.security.UnsafeSettingException;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.Opening;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.server.ward.WardException;
import org.vasomotion.server.ward.WardRules;

/// The running service: a ward over a journal, its API, its events.
///
/// The port is open before the journal is read, so that whoever asks meanwhile is told to come again.
@Api
public final class Service implements AutoCloseable {

    private static final Duration NEWS = Duration.ofMillis(250);
    private static final Duration BACKGROUND = Duration.ofSeconds(2);
    private static final int BURST = 4;
    private static final double MS_PER_S = 1000;

    private final WatchedClock clock;
    private final Companions companions;
    private final OperatorLog log;
    private final Metrics metrics = new Metrics();
    private final EventLog events;
    private final WardNews news;
    private final Ward ward;
    private final Archive archive;
    private final ApiServer api;
    private final Ticking telling;
    private final Ticking steppingBack = new Ticking(BACKGROUND, new BackgroundThreads()::stepBack);
    private int port;
    private boolean isFailing;
    private boolean hasJumped;

    private Service(
            ServiceSettings settings,
            JournalStore store,
            List<StaySource> archived,
            InstantSource clock,
            PrintStream out,
            Companions companions) {
        this.clock = WatchedClock.believing(clock);
        this.companions = companions;
        this.log = new OperatorLog(out, clock);
        // That of the wall: two runs of a virtual ward may begin at the same virtual time, and its time may stand.
        InstantSource wall = companions.demo() == null ? clock : InstantSource.system();
        String start = Long.toString(wall.instant().toEpochMilli(), Character.MAX_RADIX);
        this.events = new EventLog(start, count -> log.say(Event.SLOW_LISTENER_DROPPED, "listeners", count));
        this.news = new WardNews(events, metrics);
        SessionRules rules = WardRules.of(settings.protocols(), settings.shown());
        this.ward = new Ward(rules, store, clock, news, log::fault);
        List<StaySource> sources = new ArrayList<>(List.of(new JournalStays(store, rules, clock)));
        sources.addAll(archived);
        this.archive = new Archive(sources);
        RateLimit limit = new RateLimit(wall, settings.requestsPerSecond(), BURST * settings.requestsPerSecond());
        this.api = new ApiServer(new ApiServer.Parts(
                ward,
                store,
                archive,
                events,
                metrics,
                log,
                settings.authenticator(),
                limit,
                settings.transport(),
                companions));
        this.telling = new Ticking(NEWS, this::tell);
        watch();
    }

    /// Starts the service.
    ///
    /// @param store of its own; closed with the service
    /// @param clock of the ward and of the log; a [WatchedClock] does not follow where it is set wrong
    /// @param out where the log goes
    /// @throws UnsafeSettingException if anybody in the network could ask without proving who he is
    public static Service start(ServiceSettings settings, JournalStore store, InstantSource clock, PrintStream out) {
        return start(settings, store, List.of(), clock, out, Companions.none());
    }

    /// The same with what it has beside its ward.
    ///
    /// @param clock of the ward and of the log; it may be virtual, and never goes back
    public static Service start(
            ServiceSettings settings, JournalStore store, InstantSource clock, PrintStream out, Companions companions) {
        return start(settings, store, List.of(), clock, out, companions);
    }

    /// The same with stays to look back at beside those of its own journal.
    ///
    /// @param archived of its own; closed with the service
    /// @param clock of the ward and of the log; it may be virtual, and never goes back
    public static Service start(
            ServiceSettings settings,
            JournalStore store,
            List<StaySource> archived,
            InstantSource clock,
            PrintStream out,
            Companions companions) {
        requireSafe(settings.host(), settings.authenticator());
        Service service = new Service(settings, store, archived, clock, out, companions);
        try {
            service.open(settings);
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
        return service;
    }

    /// Refuses what would let strangers in.
    public static void requireSafe(String host, Authenticator authenticator) {
        try {
            if (authenticator.isOpen() && !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new UnsafeSettingException("listening on " + host + " without authentication would let anybody"
                        + " in the network read and answer: give --tokens or --issuer, or leave --host out");
            }
        } catch (UnknownHostException e) {
            throw new UnsafeSettingException(host + " is no address of this machine");
        }
    }

    private void open(ServiceSettings settings) {
        port = api.start(settings.host(), settings.port());
        Opening opening = ward.open();
        log.say(Event.JOURNAL_READ, "rows", opening.rows());
        opening.setAside().forEach(row -> log.say(Event.JOURNAL_ROW_SET_ASIDE, "sequence", row));
        if (opening.different() > 0) {
            log.say(Event.JOURNAL_SAYS_OTHERWISE, "rows", opening.different());
        }
        telling.start();
        steppingBack.start();
        log.say(Event.STARTED, "port", port);
    }

    private void watch() {
        metrics.watch(
                "vasomotion_patients",
                "Patients on the ward",
                () -> ward.patients().size());
        metrics.watch("vasomotion_requests_waiting", "Requests that wait at beds", ward::waiting);
        metrics.watch(
                "vasomotion_behind_seconds",
                "How far decisions are behind what has come",
                () -> ward.behind().toMillis() / MS_PER_S);
        metrics.watch("vasomotion_listeners", "Listeners to the event stream", events::listening);
        metrics.watch(
                "vasomotion_clock_jump_seconds",
                "How far the machine's clock is from the time of the ward, which does not follow its jumps",
                () -> clock.jump().toMillis() / MS_PER_S);
        metrics.watch(
                "vasomotion_journal_failing",
                "1 while the journal cannot be written",
                () -> ward.trouble().isPresent() ? 1 : 0);
    }

    /// Tells listeners which rows have changed, and the operator how the journal is.
    private void tell() {
        try {
            boolean fails = ward.trouble().isPresent();
            if (fails && !isFailing) {
                log.say(
                        Event.JOURNAL_FAILING,
                        "trouble",
                        ward.trouble().get().trouble().name());
            } else if (isFailing && !fails) {
                log.say(Event.JOURNAL_BACK, "patients", ward.patients().size());
            }
            isFailing = fails;
            tellOfClock();
            if (events.listening() > 0) {
                news.tellRows(this::here, clock.instant());
            }
        } catch (RuntimeException e) {
            log.fault(e);
        }
    }

    private void tellOfClock() {
        Duration jump = clock.jump();
        boolean isAway = !jump.isZero();
        if (isAway != hasJumped) {
            if (isAway) {
                log.say(Event.CLOCK_JUMPED, "seconds", jump.toSeconds());
            } else {
                log.say(Event.CLOCK_STEADY, "patients", ward.patients().size());
            }
            events.tell("clock", Json.object().put("jumpS", jump.toSeconds()).toString());
        }
        hasJumped = isAway;
    }

    private @Nullable BedState here(PatientId patient) {
        try {
            return ward.patient(patient);
        } catch (WardException e) {
            return null;
        }
    }

    /// The port it listens on.
    public int port() {
        return port;
    }

    /// The ward: where sources in the same process deliver, with the same durability as everybody else.
    public Ward ward() {
        return ward;
    }

    /// Sends listeners away, takes in what waits, writes it, and closes the journal.
    @Override
    public void close() {
        log.say(Event.STOPPING, "waiting", ward.waiting());
        telling.close();
        steppingBack.close();
        events.close();
        ward.close();
        api.close();
        if (companions.benches() != null) {
            companions.benches().close();
        }
        archive.close();
        metrics.close();
        log.say(Event.STOPPED, "port", port);
    }
}
