package org.vasomotion.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A page before its program runs, with style and program put in. What is to be filled in stands in it as
/// `<!--name-->`; `<!--data-->` is where the data go.
public final class Skeleton {

    private static final String DATA = mark("data");

    private final String head;
    private final String tail;

    private Skeleton(String head, String tail) {
        this.head = head;
        this.tail = tail;
    }

    /// Reads the skeleton, the style and the program that the build has put into the folder `page` beside a class.
    ///
    /// @param bundle name of the program and of its style, without ending
    public static Skeleton of(Class<?> owner, String bundle) throws IOException {
        String page = resource(owner, "skeleton.html");
        int data = page.indexOf(DATA);
        if (data < 0) {
            throw new IllegalStateException("the page's skeleton lacks " + DATA);
        }
        return new Skeleton(page.substring(0, data), page.substring(data + DATA.length()))
                .with("css", resource(owner, bundle + ".css"))
                .with("js", resource(owner, bundle + ".js"));
    }

    /// The same with every `<!--name-->` replaced.
    ///
    /// @param html taken literally
    public Skeleton with(String name, String html) {
        String mark = mark(name);
        if (!head.contains(mark) && !tail.contains(mark)) {
            throw new IllegalStateException("the page's skeleton lacks " + mark);
        }
        return new Skeleton(head.replace(mark, html), tail.replace(mark, html));
    }

    public String beforeData() {
        return head;
    }

    public String afterData() {
        return tail;
    }

    /// A text as it stands in HTML, inside an attribute too.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String mark(String name) {
        return "<!--" + name + "-->";
    }

    private static String resource(Class<?> owner, String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the report's page was not built: " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
