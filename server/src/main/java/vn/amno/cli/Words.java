package vn.amno.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Standard output and standard error of a command, as its command line was given them. */
final class Words {

    private Words() {}

    static CommandLine of(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "picocli sets the command before it calls it")
                .commandLine();
    }
}
