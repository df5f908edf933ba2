package org.vasomotion.server.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import org.vasomotion.server.security.Role;

/// A way into the API.
///
/// @param path with parameters in braces, as in `openapi.yaml`
/// @param role who may go it
record Route(HandlerType method, String path, Role role, Handler handler) {

    static Route get(String path, Role role, Handler handler) {
        return new Route(HandlerType.GET, path, role, handler);
    }

    static Route post(String path, Role role, Handler handler) {
        return new Route(HandlerType.POST, path, role, handler);
    }

    static Route put(String path, Role role, Handler handler) {
        return new Route(HandlerType.PUT, path, role, handler);
    }

    static Route delete(String path, Role role, Handler handler) {
        return new Route(HandlerType.DELETE, path, role, handler);
    }

    /// What stands in the audit trail.
    String act() {
        return method.name() + " " + path;
    }
}
