package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.PlainErrors.UserError;
import org.vasomotion.cli.terminal.ProgressBar.Drawing;
import org.vasomotion.cli.ward.Demo;
import org.vasomotion.cli.ward.WardScreen;

/// A demonstration from its start to the signal that ends it.
final class DemoRun {

    private final DemoOptions options;
    private final PrintWriter out;

    DemoRun(DemoOptions options, PrintWriter out) {
        this.options = options;
        this.out = out;
    }

    /// @param port that was asked for; none: the usual one, or any if it is taken
    Integer call(@Nullable Integer port) throws IOException, InterruptedException {
        Demo demo = started(port == null ? freePort() : port);
        Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
        out.println("Vasomotion is at  http://127.0.0.1:" + demo.port() + "/");
        out.println("Virtual patients, whose time runs faster; journal and log in " + demo.folder()
                + ", which goes when this ends.");
        out.println("For research and education. Not a medical device: it advises, a human decides. Ctrl-C ends it.");
        out.println();
        out.flush();
        new WardScreen(out, Drawing.here(), demo).show();
        return 0;
    }

    /// The usual port, or any if somebody has that.
    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(ServeCommand.USUAL_PORT, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (BindException e) {
            return 0;
        }
    }

    private Demo started(int port) throws IOException {
        Demo.Settings settings;
        try {
            settings = new Demo.Settings(options.patients, options.speed, options.seed, port);
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
        return Demo.start(settings, ServiceCompanions::of, Instant.now());
    }
}
