package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/// The files of the bedside page, from the class path. Names of files in `assets` carry a hash of their
/// content.
final class PageRoutes {

    private static final String FOLDER = "/org/vasomotion/server/ui/";
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "json", "application/json",
            "webmanifest", "application/manifest+json");

    private PageRoutes() {}

    static void file(Context context) throws IOException {
        String path = context.path().equals("/") ? "index.html" : context.path().substring(1);
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(path).matches()) {
            throw Problem.notFound("There is nothing here.");
        }
        try (InputStream in = PageRoutes.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw Problem.notFound(
                        path.equals("index.html")
                                ? "This build has no page; the API is described in /api/openapi.yaml."
                                : "There is nothing here.");
            }
            if (path.startsWith("assets/")) {
                context.header("Cache-Control", "public, max-age=31536000, immutable");
            }
            context.contentType(type).result(in.readAllBytes());
        }
    }
}
