package org.vasomotion.interop.tabular;

/// Small pieces of SQL text.
final class Sql {

    private Sql() {}

    /// A string literal.
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /// A column name.
    static String name(String column) {
        return "\"" + column.replace("\"", "\"\"") + "\"";
    }

    /// The path of one file, with the signs that would make it a pattern taken literally.
    static String file(String path) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '*' || c == '?' || c == '[') {
                literal.append('[').append(c).append(']');
            } else {
                literal.append(c);
            }
        }
        return text(literal.toString());
    }

    /// Whether a cell holds something.
    static String filled(String expression) {
        return "trim(coalesce(" + expression + ", '')) <> ''";
    }
}
