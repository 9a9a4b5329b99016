package vn.amno.access.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Tells secrets to whoever starts the program: as plain text on standard output, never in the log, which others keep and read. */
final class Terminal {

    private Terminal() {}

    static void print(String text) {
        new PrintWriter(System.out, true, StandardCharsets.UTF_8).println(text);
    }
}
